package org.plumbline.drafting.ui;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.drafting.Draft;
import org.plumbline.drafting.Edit;
import org.plumbline.drafting.Edits;
import org.plumbline.drafting.TimeLimit;
import org.plumbline.form.Choices;
import org.plumbline.schema.KeyName;
import org.plumbline.schema.Tree;
import org.plumbline.schema.TreePath;
import org.plumbline.shell.SelectControl;
import org.plumbline.shell.TextControl;

/** The limit of a clock as a number of hours, days or weeks. */
final class LimitField extends TreeField {

  private final TreePath printed;
  private final TextControl number = TextControl.line("number");
  private final SelectControl unit = new SelectControl(units(), "Choose");

  LimitField(EditorContext context, TreePath clock) {
    super(context, clock.then(KeyName.WITHIN));
    printed = clock.then(KeyName.PRINTED);
    number.setId(Pages.id(at()));
    number.setAttribute("min", "1");
    number.setAttribute("aria-label", "How many");
    number.getElement().getClassList().add("input--short");
    number.onTyped(_ -> store());
    unit.getElement().setAttribute("aria-label", "Hours, days or weeks");
    unit.onChosen(_ -> store());
    Div row = new Div(number, unit);
    row.addClassNames("row", "clock__limit");
    add(Choices.group("Done within, counted from submission", row, trouble()));
    begin();
  }

  private static Map<String, String> units() {
    Map<String, String> units = new LinkedHashMap<>();
    for (TimeLimit.Unit each : TimeLimit.Unit.values()) {
      units.put(each.name(), each.words());
    }
    return units;
  }

  /** Whether a limit can be shown so. */
  static boolean isPlain(Optional<Tree> within) {
    return limit(within).isPresent();
  }

  private static Optional<TimeLimit> limit(Optional<Tree> within) {
    return text(within).flatMap(TimeLimit::read);
  }

  private void store() {
    String written = number.value().strip();
    if (written.matches("[1-9][0-9]{0,3}") && !unit.value().isEmpty()) {
      TimeLimit.Unit of = TimeLimit.Unit.valueOf(unit.value());
      put(tree(new TimeLimit(Integer.parseInt(written), of).within()));
    } else {
      refuse(written, "Write a whole number from 1 to 9999.");
    }
  }

  /** The words that came with a limit follow it until somebody writes others. */
  @Override
  Edit edit(Draft draft, Optional<Tree> before, Optional<Tree> now) {
    List<Edit> edits = new ArrayList<>();
    edits.add(super.edit(draft, before, now));
    Optional<Tree> stands = draft.document().find(printed);
    if (stands.isPresent() && stands.equals(asPrinted(before))) {
      edits.add(Edits.put(draft, printed, stands, asPrinted(now)));
    }
    return Edits.together(edits.getFirst().words(), edits);
  }

  private static Optional<Tree> asPrinted(Optional<Tree> within) {
    return limit(within).map(limit -> new Tree.Text("within " + limit.words()));
  }

  @Override
  void show(Optional<Tree> value) {
    limit(value)
        .ifPresent(limit -> {
          number.show(Integer.toString(limit.number()));
          unit.show(limit.unit().name());
        });
  }

  @Override
  void showUnlessWriting(Optional<Tree> value, Runnable shown) {
    limit(value)
        .ifPresent(limit ->
            number.showUnlessFocused(
                Integer.toString(limit.number()),
                () -> {
                  unit.show(limit.unit().name());
                  shown.run();
                }));
  }

  @Override
  boolean showUnstored(String words) {
    boolean isNumber = !words.contains(" ");
    number.show(isNumber ? words : number.value());
    return isNumber;
  }

  @Override
  String words(Optional<Tree> value) {
    return limit(value).map(TimeLimit::words).orElseGet(() -> super.words(value));
  }
}
