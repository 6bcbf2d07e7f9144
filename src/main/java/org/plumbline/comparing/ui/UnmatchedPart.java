package org.plumbline.comparing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.plumbline.comparing.Alignments;
import org.plumbline.comparing.Decision;
import org.plumbline.comparison.Element;
import org.plumbline.reading.Words;
import org.plumbline.shell.Field;
import org.plumbline.shell.SelectControl;

/** Sections for which nothing is suggested; a person may know better. */
final class UnmatchedPart extends Section {
  UnmatchedPart(
      List<Element> ours, List<Element> theirs, Optional<Consumer<List<Alignments.Said>>> say) {
    addClassNames("card", "pairings");
    add(new H2("Sections without a counterpart"));
    named("Left: ", ours);
    named("Right: ", theirs);
    if (!ours.isEmpty() && !theirs.isEmpty()) {
      say.ifPresent(how -> choose(ours, theirs, how));
    }
  }

  private void named(String side, List<Element> sections) {
    if (!sections.isEmpty()) {
      add(new Paragraph(side + Words.listed(sections.stream().map(PairLine::name).toList()) + "."));
    }
  }

  private void choose(
      List<Element> ours, List<Element> theirs, Consumer<List<Alignments.Said>> say) {
    SelectControl left = new SelectControl(options(ours), "Choose a section");
    SelectControl right = new SelectControl(options(theirs), "Choose a section");
    Field leftField = new Field("pair-left", "Left", left);
    Field rightField = new Field("pair-right", "Right", right);
    NativeButton confirm =
        new NativeButton(
            "Confirm this pair",
            _ -> {
              boolean leftChosen = options(ours).containsKey(left.value());
              boolean rightChosen = options(theirs).containsKey(right.value());
              leftField.problem(leftChosen ? "" : "Choose a section");
              rightField.problem(rightChosen ? "" : "Choose a section");
              if (leftChosen && rightChosen) {
                say.accept(
                    List.of(
                        new Alignments.Said(
                            left.value(), right.value(), Decision.Verdict.CONFIRMED)));
              }
            });
    confirm.addClassName("button");
    Div fields = new Div(leftField, rightField);
    fields.addClassNames("fields", "pair-choice");
    add(fields, confirm);
  }

  private static Map<String, String> options(List<Element> sections) {
    Map<String, String> options = new LinkedHashMap<>();
    sections.forEach(section -> options.put(section.key(), PairLine.name(section)));
    return options;
  }
}
