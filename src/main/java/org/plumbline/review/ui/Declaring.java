package org.plumbline.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.id.OptionId;
import org.plumbline.instrument.Level;
import org.plumbline.review.Equivalence;
import org.plumbline.review.LevelRef;
import org.plumbline.review.NotEquivalent;
import org.plumbline.review.ScaleRef;
import org.plumbline.review.ScaleUse;
import org.plumbline.shell.Field;
import org.plumbline.shell.Notice;
import org.plumbline.shell.SelectControl;

/** Two forms to choose, and for each level of the one its counterpart in the other. */
final class Declaring extends Div {
  private final List<ScaleUse> scales;
  private final List<Equivalence> declared;
  private final Declare declare;
  private final SelectControl first;
  private final SelectControl second;
  private final Div pairs = new Div();
  private final Div problem = new Div();
  private final Map<OptionId, SelectControl> counterparts = new LinkedHashMap<>();

  /** Declares the pairs, or throws what speaks against it. */
  interface Declare {
    void accept(ScaleRef first, ScaleRef second, Map<OptionId, OptionId> pairs);
  }

  Declaring(List<ScaleUse> scales, List<Equivalence> declared, Declare declare) {
    this.scales = scales;
    this.declared = declared;
    this.declare = declare;
    addClassNames("card", "stack", "declaring");
    first = scales("First form", "first-form");
    second = scales("Second form", "second-form");
    pairs.addClassName("stack");
    problem.getElement().setAttribute("role", "alert");
    add(pairs, problem);
  }

  private SelectControl scales(String label, String id) {
    Map<String, String> options = new LinkedHashMap<>();
    for (int i = 0; i < scales.size(); i++) {
      options.put(Integer.toString(i), name(scales.get(i)));
    }
    SelectControl select = new SelectControl(options, "Choose a form");
    select.onChosen(_ -> offer());
    add(new Field(id, label, select));
    return select;
  }

  /** A form with several scales has them told apart. */
  private String name(ScaleUse use) {
    boolean only =
        scales.stream()
                .filter(each -> each.ref().instrument().equals(use.ref().instrument()))
                .count()
            == 1;
    return use.instrument().title() + (only ? "" : ", scale " + use.scale().id());
  }

  private Optional<ScaleUse> chosen(SelectControl select) {
    return select.value().isEmpty()
        ? Optional.empty()
        : Optional.of(scales.get(Integer.parseInt(select.value())));
  }

  private void offer() {
    pairs.removeAll();
    problem.removeAll();
    counterparts.clear();
    chosen(first).ifPresent(one -> chosen(second).ifPresent(other -> offer(one, other)));
  }

  private void offer(ScaleUse one, ScaleUse other) {
    if (one.ref().equals(other.ref())) {
      refuse("These are the same scale. Choose two different ones.");
      return;
    }
    Paragraph help =
        new Paragraph(
            "Choose the counterpart of each level. A level keeps its place on the line by itself where it has none.");
    help.addClassNames("soft", "measure");
    pairs.add(help);
    Map<String, String> options = new LinkedHashMap<>();
    other.scale().levels().forEach(level -> options.put(level.id().value(), level.label()));
    for (Level level : one.scale().levels()) {
      if (isDeclared(new LevelRef(one.ref(), level.id()), other)) {
        Paragraph done = new Paragraph(level.label() + " has its counterpart already.");
        done.addClassName("soft");
        pairs.add(done);
      } else {
        SelectControl select = new SelectControl(options, "No counterpart");
        other.scale().find(level.id()).ifPresent(same -> select.show(same.id().value()));
        counterparts.put(level.id(), select);
        pairs.add(
            new Field("counterpart-" + level.id(), level.label() + " is equivalent to", select));
      }
    }
    NativeButton button = new NativeButton("Declare equivalent", click -> declare(one, other));
    button.addClassNames("button", "button--primary");
    pairs.add(button);
  }

  private boolean isDeclared(LevelRef level, ScaleUse other) {
    return declared.stream()
        .filter(each -> each.isBetween(level.scale(), other.ref()))
        .anyMatch(each -> each.one().equals(level) || each.other().equals(level));
  }

  private void declare(ScaleUse one, ScaleUse other) {
    Map<OptionId, OptionId> wanted = new LinkedHashMap<>();
    counterparts.forEach((level, select) -> {
      if (!select.value().isEmpty()) {
        wanted.put(level, new OptionId(select.value()));
      }
    });
    try {
      declare.accept(one.ref(), other.ref(), wanted);
    } catch (NotEquivalent refused) {
      refuse(String.valueOf(refused.getMessage()));
    }
  }

  private void refuse(String why) {
    problem.removeAll();
    problem.add(new Notice(Notice.Kind.ERROR, why));
  }
}
