package org.plumbline.review.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.plumbline.assessment.Child;
import org.plumbline.assessment.ChildOrder;
import org.plumbline.assessment.Children;
import org.plumbline.assessment.TooFewLetters;
import org.plumbline.authority.CurrentAccount;
import org.plumbline.authority.Role;
import org.plumbline.shell.Dates;
import org.plumbline.shell.Field;
import org.plumbline.shell.Links;
import org.plumbline.shell.ListGrid;
import org.plumbline.shell.MainLayout;
import org.plumbline.shell.Markup;
import org.plumbline.shell.Page;
import org.plumbline.shell.PageHead;
import org.plumbline.shell.TextControl;

/** Finding a child whom the authority knows. */
@Route(value = "children", layout = MainLayout.class)
@RolesAllowed({"PRACTITIONER", "MANAGER"})
class ChildrenView extends Page implements HasDynamicTitle {
  private final Children children;
  private final CurrentAccount current;
  private final Clock clock;
  private final TextControl typed = TextControl.line("search");
  private final Div found = new Div();

  ChildrenView(Children children, CurrentAccount current, Clock clock) {
    this.children = children;
    this.current = current;
    this.clock = clock;
    PageHead head =
        new PageHead("Children")
            .lead("Only children of " + current.get().authority().name() + " are searched.");
    if (current.get().is(Role.PRACTITIONER)) {
      head.actions(Links.primary("start", "Start an assessment"));
    }
    typed.addClassName("input--name");
    NativeButton search = new NativeButton("Search", click -> search());
    search.addClassNames("button", "button--primary");
    typed.onEnter(this::search);
    Div form = new Div(new Field("child-search", "Name or reference", typed), search);
    form.addClassNames("search", "row");
    found.getElement().setAttribute("aria-live", "polite");
    show(head, form, found);
  }

  /**
   * What was looked for stands there again after Back. It is kept with the window and not in the
   * address, since addresses are kept in histories and logs, where no child's name belongs.
   */
  @Override
  protected void onAttach(AttachEvent event) {
    Sought last = ComponentUtil.getData(event.getUI(), Sought.class);
    if (last != null && !last.words().isEmpty() && event.isInitialAttach()) {
      typed.show(last.words());
      search();
    }
  }

  /** The words that were looked for last in a window. */
  private record Sought(String words) implements Serializable {}

  private void search() {
    String words = typed.value().strip();
    found.removeAll();
    getUI().ifPresent(ui -> ComponentUtil.setData(ui, Sought.class, new Sought(words)));
    int count;
    try {
      count = children.count(current.get(), words);
    } catch (TooFewLetters tooFew) {
      found.add(new Paragraph(tooFew.getMessage()));
      return;
    }
    if (count == 0) {
      found.add(
          new Paragraph(
              "Nothing matches \""
                  + words
                  + "\". Only children of "
                  + current.get().authority().name()
                  + " are searched."));
      return;
    }
    H2 heading = new H2(count == 1 ? "1 child" : "%,d children".formatted(count));
    heading.addClassName("group");
    Div card = new Div(grid(words));
    card.addClassNames("card", "table-card");
    found.add(heading, card);
  }

  private ListGrid<Child, ChildOrder> grid(String words) {
    LocalDate today = Dates.today(clock);
    ListGrid<Child, ChildOrder> grid =
        new ListGrid<Child, ChildOrder>("Children found", ChildOrder.BY_NAME)
            .about(
                "Child",
                child -> Markup.link("children/" + child.reference(), child.nameAndAge(today)))
            .ordered(ChildOrder.BY_NAME, ChildOrder.BY_NAME_BACKWARDS)
            .column(
                "Date of birth",
                child -> Markup.words(child.bornOn().map(Dates::day).orElse("Not known")))
            .ordered(ChildOrder.OLDEST_FIRST, ChildOrder.YOUNGEST_FIRST)
            .column(
                "Reference",
                child -> Markup.span("number", Markup.words(child.reference().value())));
    grid.show(
        () -> children.count(current.get(), words),
        (order, first, most) -> children.search(current.get(), words, order, first, most));
    return grid;
  }

  @Override
  public String getPageTitle() {
    return "Children - Plumbline";
  }
}
