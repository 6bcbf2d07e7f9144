package org.plumbline.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.authority.CurrentAccount;
import org.plumbline.review.Equivalence;
import org.plumbline.review.Equivalences;
import org.plumbline.review.LevelRef;
import org.plumbline.review.ScaleUse;
import org.plumbline.shell.Dates;
import org.plumbline.shell.LevelChip;
import org.plumbline.shell.Links;
import org.plumbline.shell.MainLayout;
import org.plumbline.shell.Page;
import org.plumbline.shell.PageHead;
import org.plumbline.shell.Said;

/** Where a board admin declares which levels of two forms are the same, and withdraws it. */
@Route(value = "admin/equivalences", layout = MainLayout.class)
@PageTitle("Equivalent levels - Plumbline")
@RolesAllowed("BOARD_ADMIN")
class EquivalencesView extends Page implements BeforeEnterObserver {
  private final transient Equivalences equivalences;
  private final transient CurrentAccount current;

  EquivalencesView(Equivalences equivalences, CurrentAccount current) {
    this.equivalences = equivalences;
    this.current = current;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    draw();
  }

  private Said draw() {
    Said said = new Said();
    List<ScaleUse> scales = equivalences.scales(current.get());
    List<Equivalence> declared = equivalences.list(current.get());
    List<Component> parts = new ArrayList<>();
    parts.add(
        new PageHead("Equivalent levels")
            .crumb(Links.to("admin", "Administration"), new Span("Equivalent levels"))
            .lead(
                "Levels of different forms are shown on one line of a child's timeline only where %s declares them equivalent."
                    .formatted(current.get().authority().name())));
    parts.add(said);
    parts.add(declared(declared, scales));
    Section declaring = new Section(new H2("Declare levels equivalent"));
    declaring.addClassName("part");
    declaring.add(
        scales.size() < 2
            ? soft(
                "This takes two forms with levels, and %s uses fewer. Adopt another one first."
                    .formatted(current.get().authority().name()))
            : new Declaring(
                scales,
                declared,
                (first, second, pairs) -> {
                  equivalences.declare(current.get(), first, second, pairs);
                  draw()
                      .done(
                          pairs.size() == 1
                              ? "Declared: one pair of levels is equivalent from now on."
                              : "Declared: %d pairs of levels are equivalent from now on."
                                  .formatted(pairs.size()));
                }));
    parts.add(declaring);
    show(parts.toArray(Component[]::new));
    return said;
  }

  private Section declared(List<Equivalence> declared, List<ScaleUse> scales) {
    Section part = new Section(new H2("Declared"));
    part.addClassName("part");
    if (declared.isEmpty()) {
      part.add(soft("None. The levels of different forms stand apart on every timeline."));
    }
    declared.forEach(each -> part.add(card(each, scales)));
    return part;
  }

  private Component card(Equivalence each, List<ScaleUse> scales) {
    Span same = new Span("is equivalent to");
    same.addClassName("soft");
    Div levels = new Div(level(each.one(), scales), same, level(each.other(), scales));
    levels.addClassNames("row", "equivalence__levels");
    Paragraph by =
        new Paragraph(
            "Declared by %s, %s".formatted(each.declaredBy(), Dates.day(each.declaredAt())));
    by.addClassNames("soft", "small");
    NativeButton withdraw =
        new NativeButton(
            "Withdraw",
            click -> {
              equivalences.withdraw(current.get(), each);
              draw().done("Withdrawn. The two levels are not equivalent any more.");
            });
    withdraw.addClassName("button");
    Span which =
        new Span(" (%s and %s)".formatted(name(each.one(), scales), name(each.other(), scales)));
    which.addClassName("visually-hidden");
    withdraw.add(which);
    Div card = new Div(levels, by, withdraw);
    card.addClassNames("card", "stack", "equivalence");
    return card;
  }

  private static Component level(LevelRef level, List<ScaleUse> scales) {
    Optional<ScaleUse> use = use(level, scales);
    Span form =
        new Span(
            use.map(found -> found.instrument().title())
                .orElse(level.scale().instrument().value()));
    form.addClassName("small");
    Component chip =
        use.flatMap(found ->
                found.scale().find(level.level()).map(each -> new LevelChip(found.scale(), each)))
            .<Component>map(found -> found)
            .orElseGet(() -> new Span(level.level().value()));
    Span both = new Span(chip, form);
    both.addClassName("equivalence__level");
    return both;
  }

  private static String name(LevelRef level, List<ScaleUse> scales) {
    return use(level, scales)
        .flatMap(found -> found.scale().find(level.level()))
        .map(found -> found.label())
        .orElse(level.level().value());
  }

  private static Optional<ScaleUse> use(LevelRef level, List<ScaleUse> scales) {
    return scales.stream().filter(use -> use.ref().equals(level.scale())).findFirst();
  }

  private static Paragraph soft(String sentence) {
    Paragraph words = new Paragraph(sentence);
    words.addClassNames("soft", "measure");
    return words;
  }
}
