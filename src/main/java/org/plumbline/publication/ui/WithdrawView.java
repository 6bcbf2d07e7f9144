package org.plumbline.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.authority.CurrentAccount;
import org.plumbline.id.VersionRef;
import org.plumbline.publication.NotForward;
import org.plumbline.publication.PublishedVersion;
import org.plumbline.publication.PublishedVersions;
import org.plumbline.publication.Publisher;
import org.plumbline.publication.VersionState;
import org.plumbline.publication.VersionUse;
import org.plumbline.publication.Withdrawals;
import org.plumbline.reading.Facts;
import org.plumbline.reading.Words;
import org.plumbline.shell.Links;
import org.plumbline.shell.MainLayout;
import org.plumbline.shell.Notice;
import org.plumbline.shell.Page;
import org.plumbline.shell.PageHead;
import org.plumbline.shell.Question;
import org.plumbline.shell.Said;

/** Takes a version out of use, and says before what becomes of what was started on it. */
@Route(value = Addresses.WITHDRAW, layout = MainLayout.class)
@RolesAllowed("BOARD_ADMIN")
public final class WithdrawView extends Page implements BeforeEnterObserver, HasDynamicTitle {
  private final PublishedVersions versions;
  private final Withdrawals withdrawals;
  private final Publisher publisher;
  private final CurrentAccount current;
  private final Said said = new Said();
  private final Div question = new Div();
  private String title = "Take out of use";

  WithdrawView(
      PublishedVersions versions,
      Withdrawals withdrawals,
      Publisher publisher,
      CurrentAccount current) {
    this.versions = versions;
    this.withdrawals = withdrawals;
    this.publisher = publisher;
    this.current = current;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    PublishedVersion version = find(Addresses.version(event));
    if (!version.instrument().owner().equals(current.get().authority().code())) {
      throw new NotFoundException("No version of yours.");
    }
    draw(version);
  }

  private PublishedVersion find(VersionRef ref) {
    return versions
        .findInLibrary(ref, current.get().authority().id())
        .orElseThrow(() -> new NotFoundException("No version " + ref + " is published."));
  }

  private void draw(PublishedVersion version) {
    VersionRef ref = version.instrument().ref();
    title = "Take version %s of %s out of use".formatted(ref.number(), ref.code());
    List<Component> parts = new ArrayList<>();
    parts.add(
        new PageHead("Take version %s out of use".formatted(ref.number()))
            .crumb(
                Links.to(Addresses.LIBRARY, "Instruments"),
                Links.to(Addresses.of(ref.code()), "All versions"),
                Links.to(Addresses.of(ref), "Version " + ref.number()))
            .lead(version.instrument().title()));
    parts.add(said);
    parts.add(use(version));
    if (version.state() == VersionState.PUBLISHED) {
      parts.add(closing(version));
    }
    if (withdrawals.mayWithdraw(current.get(), version)) {
      parts.add(retiring(version));
    }
    parts.add(question);
    show(parts.toArray(Component[]::new));
  }

  private Component use(PublishedVersion version) {
    VersionUse use = withdrawals.use(current.get(), version);
    Div card =
        new Div(
            new Facts()
                .fact("State", new StateLabel(version.state()))
                .fact(
                    current.get().authority().name(),
                    "%s still written on, %d with a manager, %d signed off"
                        .formatted(
                            Words.count(use.open(), "assessment"),
                            use.submitted(),
                            use.signedOff())));
    card.addClassNames("card", "stack");
    if (version.instrument().authorities().size() > 1) {
      card.add(
          new Paragraph(
              "Other authorities use it too. How many assessments they have is theirs to know; tell"
                  + " them before."));
    }
    return card;
  }

  private Component closing(PublishedVersion version) {
    return card(
        "Close it",
        "Nobody starts an assessment on it any more. What was started is finished, submitted and"
            + " signed off on it as before.",
        "Close version " + version.instrument().version(),
        version,
        VersionState.CLOSING);
  }

  private Component retiring(PublishedVersion version) {
    return card(
        "Retire it",
        "It is kept to be read. Nothing more is saved or submitted in assessments that were started"
            + " on it, and nothing in them is lost; what was submitted in time is still signed off.",
        "Retire version " + version.instrument().version(),
        version,
        VersionState.RETIRED);
  }

  private Component card(
      String heading, String what, String verb, PublishedVersion version, VersionState to) {
    NativeButton act =
        new NativeButton(
            verb,
            click -> {
              Question asked =
                  new Question(
                      verb + "?",
                      what + " It cannot be taken back.",
                      verb,
                      () -> move(version.instrument().ref(), to));
              question.removeAll();
              question.add(asked);
              asked.ask();
            });
    act.addClassName("button");
    Section card = new Section(new H2(heading), new Paragraph(what), new Div(act));
    card.addClassNames("card", "stack", "begin");
    return card;
  }

  private void move(VersionRef ref, VersionState to) {
    try {
      publisher.withdraw(ref, to, current.get());
      draw(find(ref));
      said.say(
          new Notice(
              Notice.Kind.DONE,
              "Version %s is %s now."
                  .formatted(ref.number(), to == VersionState.CLOSING ? "closing" : "retired")));
    } catch (NotForward meanwhile) {
      draw(find(ref));
      said.refused("Nothing was done: somebody else has moved it on meanwhile.");
    }
  }

  @Override
  public String getPageTitle() {
    return title + " - Plumbline";
  }
}
