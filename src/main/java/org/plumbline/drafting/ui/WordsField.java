package org.plumbline.drafting.ui;

import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.form.Choices;
import org.plumbline.schema.Key;
import org.plumbline.schema.Tree;
import org.plumbline.schema.TreePath;
import org.plumbline.shell.Field;
import org.plumbline.shell.TextControl;
import org.plumbline.shell.Tick;

/** Short words in a row: ticked where there is a list to tick from, else written with commas. */
final class WordsField extends TreeField {
  private final Map<String, String> options;
  private final Map<String, Tick> boxes = new LinkedHashMap<>();
  private Optional<TextControl> written = Optional.empty();

  /**
   * A field for the words.
   *
   * @param choices words by id, to tick; written freely where there are none
   */
  WordsField(EditorContext context, TreePath at, Key key, Map<String, String> choices) {
    super(context, at);
    options = new LinkedHashMap<>(choices);
    addClassName("key-field");
    if (choices.isEmpty()) {
      TextControl text = TextControl.line("text");
      text.onTyped(typed -> put(tree(Stream.of(typed.split(",", -1)).map(String::strip))));
      written = Optional.of(text);
      add(placed(new Field(Pages.id(at), key.label(), text).help("With commas between.")));
    } else {
      list(seen()).forEach(word -> options.putIfAbsent(word, word));
      Div list = new Div();
      list.addClassNames("choices", "choices--row");
      options.forEach((id, name) -> list.add(Choices.choice(box(id), name)));
      add(Choices.group(key.label(), list));
    }
    add(trouble());
    begin();
  }

  private Tick box(String id) {
    Tick box = Tick.box();
    box.setId(Pages.id(at().entry(id)));
    box.onChange(_ -> put(ticked()));
    boxes.put(id, box);
    return box;
  }

  /** In the order of what can be ticked; behind it what cannot. */
  private Optional<Tree> ticked() {
    return tree(
        Stream.concat(
            Tick.ticked(boxes), list(seen()).stream().filter(id -> !boxes.containsKey(id))));
  }

  private static Optional<Tree> tree(Stream<String> words) {
    List<Tree> entries = words.filter(each -> !each.isEmpty()).<Tree>map(Tree.Text::new).toList();
    return entries.isEmpty() ? Optional.empty() : Optional.of(new Tree.Entries(entries));
  }

  private static List<String> list(Optional<Tree> value) {
    return value.map(DraftSession::words).orElse(List.of());
  }

  @Override
  void show(Optional<Tree> value) {
    List<String> words = list(value);
    written.ifPresent(text -> text.show(words(value)));
    boxes.forEach((id, box) -> box.show(words.contains(id)));
  }

  @Override
  void showUnlessWriting(Optional<Tree> value, Runnable shown) {
    written.ifPresentOrElse(
        text -> text.showUnlessFocused(words(value), shown),
        () -> super.showUnlessWriting(value, shown));
  }

  @Override
  boolean showUnstored(String words) {
    written.ifPresent(text -> text.show(words));
    return written.isPresent();
  }

  @Override
  String words(Optional<Tree> value) {
    return list(value).stream()
        .map(word -> options.getOrDefault(word, word))
        .collect(Collectors.joining(", "));
  }
}
