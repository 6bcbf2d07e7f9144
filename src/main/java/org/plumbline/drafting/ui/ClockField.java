package org.plumbline.drafting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.drafting.Draft;
import org.plumbline.drafting.Edit;
import org.plumbline.drafting.EditResult;
import org.plumbline.drafting.Edits;
import org.plumbline.drafting.TimeLimit;
import org.plumbline.form.Choices;
import org.plumbline.schema.Keys;
import org.plumbline.schema.Tree;
import org.plumbline.schema.TreePath;
import org.plumbline.shell.Notice;
import org.plumbline.shell.SelectControl;
import org.plumbline.shell.TextControl;

/** By when a step is to be done: a number of hours, days or weeks, and the words printed for it. */
final class ClockField extends Div implements ShowsDraft {
  private static final String WITHIN = "within";
  private static final String PRINTED = "printed";

  private final EditorContext context;
  private final TreePath at;
  private final TextControl number = TextControl.line("number");
  private final SelectControl unit = new SelectControl(units(), "Choose");
  private final Div trouble = new Div();
  private Optional<Tree> seen;

  ClockField(EditorContext context, TreePath at) {
    this.context = context;
    this.at = at;
    this.seen = context.session().tree(at.then(WITHIN));
    addClassName("clock");
    key(PRINTED);
    limit(seen).ifPresentOrElse(this::plain, () -> key(WITHIN));
    key("repeats");
  }

  private static Map<String, String> units() {
    Map<String, String> units = new LinkedHashMap<>();
    for (TimeLimit.Unit each : TimeLimit.Unit.values()) {
      units.put(each.name(), each.words());
    }
    return units;
  }

  private void key(String name) {
    Keys.find(context.session().document(), at.then(name))
        .ifPresent(key -> add(new KeyField(context, at.then(name), key)));
  }

  private void plain(TimeLimit limit) {
    number.setId(Pages.id(at.then(WITHIN)));
    number.setAttribute("min", "1");
    number.setAttribute("aria-label", "How many");
    number.getElement().getClassList().add("input--short");
    number.show(Integer.toString(limit.number()));
    number.onTyped(_ -> store());
    unit.getElement().setAttribute("aria-label", "Hours, days or weeks");
    unit.show(limit.unit().name());
    unit.onChosen(_ -> store());
    Div row = new Div(number, unit);
    row.addClassNames("row", "clock__limit");
    FieldSet group = Choices.group("Done within, counted from submission", row, trouble);
    add(group);
  }

  private void store() {
    trouble.removeAll();
    if (!number.value().strip().matches("[1-9][0-9]{0,3}") || unit.value().isEmpty()) {
      trouble.add(new Notice(Notice.Kind.ERROR, "Write a whole number from 1 to 9999."));
      return;
    }
    TimeLimit now =
        new TimeLimit(
            Integer.parseInt(number.value().strip()), TimeLimit.Unit.valueOf(unit.value()));
    Optional<Tree> before = seen;
    Optional<Tree> printed = context.session().tree(at.then(PRINTED));
    context.edit(at, draft -> edit(draft, before, printed, now), this::came);
  }

  private static Optional<TimeLimit> limit(Optional<Tree> within) {
    return within.orElse(null) instanceof Tree.Text(String text)
        ? TimeLimit.read(text)
        : Optional.empty();
  }

  /** The words that came with a new limit follow it until somebody writes others. */
  private Edit edit(Draft draft, Optional<Tree> before, Optional<Tree> printed, TimeLimit now) {
    List<Edit> edits = new ArrayList<>();
    Edit limit =
        Edits.put(draft, at.then(WITHIN), before, Optional.of(new Tree.Text(now.within())));
    edits.add(limit);
    limit(before)
        .map(was -> new Tree.Text("within " + was.words()))
        .filter(words -> printed.filter(words::equals).isPresent())
        .ifPresent(_ ->
            edits.add(
                Edits.put(
                    draft,
                    at.then(PRINTED),
                    printed,
                    Optional.of(new Tree.Text("within " + now.words())))));
    return Edits.together(limit.words(), edits);
  }

  private void came(EditResult came) {
    switch (came) {
      case EditResult.Saved _ -> {
        seen = context.session().tree(at.then(WITHIN));
        Below.showing(this).toList().forEach(ShowsDraft::refresh);
      }
      case EditResult.Clash _ ->
          trouble.add(
              new Notice(
                  Notice.Kind.WARN,
                  new Paragraph(
                      "Somebody else changed this limit meanwhile. Load the page again to see"
                          + " theirs.")));
      case EditResult.Refused(Draft _, var problems) ->
          trouble.add(new Notice(Notice.Kind.ERROR, problems.getFirst().remedy()));
      case EditResult.Gone _, EditResult.NoLongerOpen _ -> {
        // The head of the page says so.
      }
    }
  }

  @Override
  public void refresh() {
    Optional<Tree> now = context.session().tree(at.then(WITHIN));
    if (now.equals(seen) || trouble.getComponentCount() > 0) {
      return;
    }
    limit(now)
        .ifPresent(limit ->
            number.showUnlessFocused(
                Integer.toString(limit.number()),
                () -> {
                  seen = now;
                  unit.show(limit.unit().name());
                }));
  }
}
