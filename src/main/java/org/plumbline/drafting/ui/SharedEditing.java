package org.plumbline.drafting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.plumbline.drafting.LintResult;
import org.plumbline.drafting.Names;

/**
 * What several people on one draft know of each other: every few seconds what others wrote is
 * shown, who is where, and what there is to look at once all have paused. Goes on for as long as
 * something is done on the page, and while it is open.
 */
final class SharedEditing {
  private static final Duration LOOK_FOR = Duration.ofMinutes(25);

  private final EditorContext context;
  private final EditorPane pane;
  private final Presence presence;
  private final Consumer<List<Presence.Other>> others;
  private final Consumer<LintResult> found;
  private final Clock clock;
  private Instant lastAct;
  private int acts;
  private int rested;
  private int counted = -1;

  /**
   * The other people on the draft of a page.
   *
   * @param others told who they are
   * @param found told what an author should look at
   */
  SharedEditing(
      EditorContext context,
      EditorPane pane,
      Presence presence,
      Consumer<List<Presence.Other>> others,
      Consumer<LintResult> found,
      Clock clock) {
    this.context = context;
    this.pane = pane;
    this.presence = presence;
    this.others = others;
    this.found = found;
    this.clock = clock;
    lastAct = clock.instant();
    rested = context.session().draft().revision();
  }

  /** Looks for as long as a part of the page is there. */
  void lookWhileOpen(Component page) {
    page.addAttachListener(attached -> {
      UI ui = attached.getUI();
      ui.setPollInterval(EditorContext.LOOK_EVERY_MILLISECONDS);
      sayWhere();
      Registration polling = ui.addPollListener(_ -> look(ui));
      page.addDetachListener(detached -> {
        presence.gone(this);
        ui.setPollInterval(-1);
        polling.remove();
        detached.unregisterListener();
      });
    });
  }

  /** Says that somebody has come to another part of the draft. */
  void arrived() {
    lastAct = clock.instant();
  }

  private void look(UI ui) {
    DraftSession session = context.session();
    if (session.acts() != acts) {
      acts = session.acts();
      lastAct = clock.instant();
    }
    if (clock.instant().isAfter(lastAct.plus(LOOK_FOR))) {
      ui.setPollInterval(-1);
      context
          .warnings()
          .warn(
              "Nothing was done here for a while, so this page no longer shows what others do. Load"
                  + " it again to go on.");
      return;
    }
    session.waiting().forEach(Runnable::run);
    if (!session.refresh()) {
      context.closed();
      ui.setPollInterval(-1);
      return;
    }
    sayWhere();
    showOthers();
    countFindings();
  }

  private void sayWhere() {
    DraftSession session = context.session();
    presence.here(
        this,
        session.draft().id(),
        session.account().name(),
        Names.of(session.document(), context.at()));
    others.accept(presence.others(this, session.draft().id()));
  }

  /**
   * Looked for each time: what others wrote may have come to this page with the answer to an edit
   * of its own, or while somebody was in the very control that is to show it.
   */
  private void showOthers() {
    context.follow();
    if (pane.isOutdated()) {
      context
          .warnings()
          .warn(
              "Somebody else has added, moved or deleted something here. Load the page again to see"
                  + " it; what you write is saved all the same.");
    }
  }

  /** Takes up to half a second, so only once nobody has edited since the last look. */
  private void countFindings() {
    DraftSession session = context.session();
    int now = session.draft().revision();
    if (now == rested && now != counted) {
      counted = now;
      found.accept(context.services().findings().lookOver(session.account(), session.draft()));
    }
    rested = now;
  }
}
