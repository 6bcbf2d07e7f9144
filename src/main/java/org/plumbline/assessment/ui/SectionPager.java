package org.plumbline.assessment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.id.Reference;
import org.plumbline.instrument.Section;
import org.plumbline.outcome.Form;
import org.plumbline.shell.Icon;

/** The ways to the sections before and behind the open one; what is hidden whole is passed over. */
final class SectionPager extends Nav {
  private final Reference reference;
  private final List<Section> before;
  private final List<Section> behind;
  private List<Optional<Section>> shown = List.of();

  SectionPager(Reference reference, List<Section> all, Section open) {
    this.reference = reference;
    int place = all.indexOf(open);
    this.before = all.subList(0, place).reversed();
    this.behind = all.subList(place + 1, all.size());
    addClassName("pager");
    getElement().setAttribute("aria-label", "Previous and next section");
  }

  /** Draws anew only where a way leads elsewhere now, since somebody may be on one of them. */
  void show(Form form) {
    List<Optional<Section>> ways =
        Stream.of(before, behind)
            .map(side -> side.stream().filter(each -> form.isShown(each.id())).findFirst())
            .toList();
    if (ways.equals(shown)) {
      return;
    }
    shown = ways;
    removeAll();
    ways.getFirst().ifPresentOrElse(previous -> add(back(previous)), () -> add(new Span()));
    Anchor on =
        ways.getLast()
            .map(next -> on(SectionView.address(reference, next.id()), next.title()))
            .orElseGet(() -> on("assessments/" + reference + "/check", "Check and submit"));
    on.addClassNames("button", "button--primary");
    add(on);
  }

  private Anchor back(Section previous) {
    Anchor back =
        new Anchor(
            SectionView.address(reference, previous.id()),
            new Icon(Icon.Symbol.LEFT),
            step("Previous", previous.title()));
    back.addClassName("button");
    return back;
  }

  private static Anchor on(String address, String title) {
    return new Anchor(address, step("Next", title), new Icon(Icon.Symbol.RIGHT));
  }

  private static Span step(String way, String title) {
    Span to = new Span(way);
    to.addClassName("pager__to");
    return new Span(to, new Span(title));
  }
}
