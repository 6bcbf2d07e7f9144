package org.plumbline.drafting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.expression.PointSum;
import org.plumbline.form.Choices;
import org.plumbline.schema.Key;
import org.plumbline.schema.Tree;
import org.plumbline.schema.TreePath;
import org.plumbline.shell.Tick;

/**
 * A score as the sum of the points of some questions, ticked from a list. Any other sum stands
 * behind a button as an expression.
 */
final class SumField extends TreeField {
  private final Map<String, String> all;
  private final Map<String, Tick> boxes = new LinkedHashMap<>();
  private final FieldSet group;
  private final NativeDetails details;

  SumField(EditorContext context, TreePath at, Key key) {
    super(context, at);
    all = References.items(session().document(), List.of("choice", "level", "statements"));
    addClassName("key-field");
    Div choices = new Div();
    choices.addClassName("choices");
    all.forEach((id, words) -> choices.add(Choices.choice(box(id), words)));
    Paragraph help =
        new Paragraph("Options, levels and statements carry the points; those without add none.");
    help.addClassName("field__help");
    group = Choices.group("The points of these questions, added up", help, choices);
    KeyField expression = new KeyField(context, at, key);
    details = new NativeDetails("As an expression", expression);
    add(group, trouble(), details);
    onSeen(expression::refresh);
    expression.onSeen(this::refresh);
    begin();
  }

  private Tick box(String id) {
    Tick box = Tick.box();
    box.setId(Pages.id(at().entry(id)));
    box.onChange(_ -> put(ticked()));
    boxes.put(id, box);
    return box;
  }

  private Optional<Tree> ticked() {
    Stream<String> others =
        questions(expression(seen())).orElse(List.of()).stream()
            .filter(id -> !boxes.containsKey(id));
    return tree(expression(Stream.concat(Tick.ticked(boxes), others).toList()));
  }

  private static String expression(Optional<Tree> value) {
    return text(value).orElseGet(() -> expression(List.of()));
  }

  /** The questions whose points an expression adds up, where it does nothing else. */
  static Optional<List<String>> questions(String expression) {
    return PointSum.readWhole(expression).map(PointSum::items);
  }

  /** The expression that adds up the points of the questions. */
  static String expression(List<String> questions) {
    return new PointSum(questions).expression();
  }

  /** Another sum than of points is shown by the expression alone. */
  @Override
  void show(Optional<Tree> value) {
    Optional<List<String>> summed = questions(expression(value));
    group.setVisible(summed.isPresent() && !all.isEmpty());
    boxes.forEach((id, box) -> box.show(summed.filter(ids -> ids.contains(id)).isPresent()));
    if (summed.isEmpty()) {
      details.setOpen(true);
    }
  }

  @Override
  String words(Optional<Tree> value) {
    return questions(expression(value))
        .map(ids ->
            ids.stream().map(id -> all.getOrDefault(id, id)).collect(Collectors.joining(" + ")))
        .orElseGet(() -> expression(value));
  }
}
