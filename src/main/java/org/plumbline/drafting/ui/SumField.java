package org.plumbline.drafting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.drafting.EditResult;
import org.plumbline.drafting.Edits;
import org.plumbline.expression.PointSum;
import org.plumbline.form.Choices;
import org.plumbline.schema.Key;
import org.plumbline.schema.Tree;
import org.plumbline.schema.TreePath;
import org.plumbline.shell.Notice;
import org.plumbline.shell.Tick;

/**
 * A score as the sum of the points of some questions, ticked from a list. Any other sum stands
 * behind a button as an expression.
 */
final class SumField extends Div implements ShowsDraft {
  private final EditorContext context;
  private final TreePath at;
  private final Div trouble = new Div();
  private final Map<String, Tick> boxes = new LinkedHashMap<>();
  private Optional<Tree> seen;

  SumField(EditorContext context, TreePath at, Key key) {
    this.context = context;
    this.at = at;
    this.seen = context.session().tree(at);
    addClassName("key-field");
    Optional<List<String>> summed = questions(expression());
    Map<String, String> all =
        References.items(context.session().document(), List.of("choice", "level", "statements"));
    if (summed.isPresent() && !all.isEmpty()) {
      Div choices = new Div();
      choices.addClassName("choices");
      all.forEach((id, words) -> {
        Tick box = Tick.box();
        box.setId(Pages.id(at.then(id)));
        box.show(summed.get().contains(id));
        boxes.put(id, box);
        box.onChange(ticked -> put(all.keySet().stream().toList(), id, ticked));
        choices.add(Choices.choice(box, words));
      });
      Paragraph help =
          new Paragraph("Options, levels and statements carry the points; those without add none.");
      help.addClassName("field__help");
      add(Choices.group("The points of these questions, added up", help, choices), trouble);
    }
    NativeDetails details = new NativeDetails("As an expression", new KeyField(context, at, key));
    details.setOpen(summed.isEmpty());
    add(details);
  }

  private String expression() {
    return seen.orElse(null) instanceof Tree.Text(String text) ? text : expression(List.of());
  }

  /** The questions whose points an expression adds up, where it does nothing else. */
  static Optional<List<String>> questions(String expression) {
    return PointSum.readWhole(expression).map(PointSum::items);
  }

  /** The expression that adds up the points of the questions. */
  static String expression(List<String> questions) {
    return new PointSum(questions).expression();
  }

  private void put(List<String> all, String id, boolean ticked) {
    List<String> before = questions(expression()).orElse(List.of());
    List<String> now =
        Stream.concat(
                all.stream().filter(each -> each.equals(id) ? ticked : before.contains(each)),
                before.stream().filter(each -> !all.contains(each)))
            .toList();
    Optional<Tree> was = seen;
    Optional<Tree> is = Optional.of(new Tree.Text(expression(now)));
    context.edit(
        at,
        draft -> Edits.put(draft, at, was, is),
        came -> {
          trouble.removeAll();
          if (came instanceof EditResult.Saved) {
            seen = is;
          } else if (came instanceof EditResult.Clash(var _, var _, Optional<Tree> theirs)) {
            seen = theirs;
            List<String> other = questions(expression()).orElse(List.of());
            boxes.forEach((question, box) -> box.show(other.contains(question)));
            trouble.add(
                new Notice(
                    Notice.Kind.WARN,
                    "Somebody else changed this score while you did. Tick again; theirs counts"
                        + " until then."));
          }
        });
  }

  /** Another sum than of points is shown by the expression alone. */
  @Override
  public void refresh() {
    Optional<Tree> now = context.session().tree(at);
    if (now.equals(seen)) {
      return;
    }
    String expression =
        now.orElse(null) instanceof Tree.Text(String text) ? text : expression(List.of());
    questions(expression)
        .ifPresent(summed -> {
          seen = now;
          boxes.forEach((question, box) -> box.show(summed.contains(question)));
        });
  }
}
