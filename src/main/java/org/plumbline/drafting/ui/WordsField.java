package org.plumbline.drafting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.drafting.EditResult;
import org.plumbline.drafting.Edits;
import org.plumbline.form.Choices;
import org.plumbline.schema.Key;
import org.plumbline.schema.Tree;
import org.plumbline.schema.TreePath;
import org.plumbline.shell.Field;
import org.plumbline.shell.Notice;
import org.plumbline.shell.TextControl;
import org.plumbline.shell.Tick;

/** Short words in a row: ticked where there is a list to tick from, else written with commas. */
final class WordsField extends Div implements ShowsDraft {
  private final EditorContext context;
  private final TreePath at;
  private final Div trouble = new Div();
  private final Map<String, Tick> boxes = new LinkedHashMap<>();
  private Optional<TextControl> written = Optional.empty();
  private Optional<Tree> seen;

  /**
   * A field for the words.
   *
   * @param options words by id, to tick; written freely where there are none
   */
  WordsField(EditorContext context, TreePath at, Key key, Map<String, String> options) {
    this.context = context;
    this.at = at;
    this.seen = context.session().tree(at);
    addClassName("key-field");
    if (options.isEmpty()) {
      TextControl text = TextControl.line("text");
      text.show(String.join(", ", words()));
      written = Optional.of(text);
      text.onTyped(typed ->
          put(
              Stream.of(typed.split(",", -1))
                  .map(String::strip)
                  .filter(each -> !each.isEmpty())
                  .toList()));
      add(
          new Field(Pages.id(at), KeyWords.label(key.name()), text).help("With commas between."),
          trouble);
    } else {
      Map<String, String> all = new LinkedHashMap<>(options);
      words().forEach(word -> all.putIfAbsent(word, word));
      Div choices = new Div();
      choices.addClassNames("choices", "choices--row");
      FieldSet group = Choices.group(KeyWords.label(key.name()), choices);
      all.forEach((id, name) -> {
        Tick box = Tick.box();
        box.setId(Pages.id(at.then(id)));
        box.show(words().contains(id));
        boxes.put(id, box);
        box.onChange(ticked -> put(with(all, id, ticked)));
        choices.add(Choices.choice(box, name));
      });
      add(group, trouble);
    }
  }

  private List<String> words() {
    return words(seen);
  }

  private static List<String> words(Optional<Tree> tree) {
    return tree.orElse(null) instanceof Tree.Entries(List<Tree> entries)
        ? entries.stream()
            .flatMap(
                entry -> entry instanceof Tree.Text(String word) ? Stream.of(word) : Stream.empty())
            .toList()
        : List.of();
  }

  /** In the order of what can be ticked. */
  private List<String> with(Map<String, String> all, String id, boolean ticked) {
    List<String> now = new ArrayList<>();
    for (String each : all.keySet()) {
      if (each.equals(id) ? ticked : words().contains(each)) {
        now.add(each);
      }
    }
    return now;
  }

  private void put(List<String> words) {
    Optional<Tree> now =
        words.isEmpty()
            ? Optional.empty()
            : Optional.of(new Tree.Entries(words.stream().<Tree>map(Tree.Text::new).toList()));
    Optional<Tree> before = seen;
    if (now.equals(before)) {
      return;
    }
    context.edit(
        at,
        draft -> Edits.put(draft, at, before, now),
        came -> {
          trouble.removeAll();
          switch (came) {
            case EditResult.Saved _ -> seen = now;
            case EditResult.Clash(var _, var _, Optional<Tree> theirs) -> {
              seen = theirs;
              boxes.forEach((id, box) -> box.show(words().contains(id)));
              tell("Somebody else changed this while you did. Theirs counts now; choose again.");
            }
            case EditResult.Refused(var _, var problems) -> tell(problems.getFirst().remedy());
            case EditResult.Gone _ -> tell("Somebody deleted what this belongs to.");
            case EditResult.NoLongerOpen _ -> {}
          }
        });
  }

  @Override
  public void refresh() {
    Optional<Tree> now = context.session().tree(at);
    if (now.equals(seen) || trouble.getComponentCount() > 0) {
      return;
    }
    written.ifPresentOrElse(
        text -> text.showUnlessFocused(String.join(", ", words(now)), () -> seen = now),
        () -> {
          seen = now;
          boxes.forEach((id, box) -> box.show(words().contains(id)));
        });
  }

  private void tell(String sentence) {
    trouble.add(new Notice(Notice.Kind.WARN, sentence));
  }
}
