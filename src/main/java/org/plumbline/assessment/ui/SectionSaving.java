package org.plumbline.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.plumbline.assessment.AnswerText;
import org.plumbline.assessment.Edit;
import org.plumbline.assessment.Given;
import org.plumbline.assessment.Person;
import org.plumbline.assessment.Saving;
import org.plumbline.form.ClashNotice;
import org.plumbline.form.ItemField;
import org.plumbline.form.SlotEditor;
import org.plumbline.id.ItemId;
import org.plumbline.id.SectionId;
import org.plumbline.response.Answer;
import org.plumbline.shell.Dates;
import org.plumbline.shell.Notice;
import org.plumbline.shell.SavedStatus;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Stores what is written in one section, and says what became of it: at the head, above the section
 * and at the field. What cannot be stored stays on the page.
 */
final class SectionSaving implements SlotEditor {
  private static final int RETRY_MILLISECONDS = 2000;

  private final FormSession session;
  private final SectionId section;
  private final Map<ItemId, ItemField> fields;
  private final Signs signs;
  private final Runnable changed;
  private final Clock clock;
  private boolean closed;
  private boolean toldOfUnread;

  /**
   * Where the page says how it stands.
   *
   * @param saved whether everything is stored
   * @param warnings what one has to know before going on
   */
  record Signs(SavedStatus saved, Div warnings) {}

  /** What one try to store came to. */
  private enum Try {
    STORED,
    /** The database did not answer; the next try may work. */
    UNREACHABLE,
    /** Somebody has to choose, at the field. */
    CLASH,
    REFUSED,
    CLOSED
  }

  /**
   * @param fields of the section; the page puts them there after this was made
   * @param changed draws again what follows from the answers
   */
  SectionSaving(
      FormSession session,
      SectionId section,
      Map<ItemId, ItemField> fields,
      Signs signs,
      Runnable changed,
      Clock clock) {
    this.session = session;
    this.section = section;
    this.fields = fields;
    this.signs = signs;
    this.changed = changed;
    this.clock = clock;
  }

  @Override
  public Optional<Answer> current(ItemId slot) {
    return session.current(slot);
  }

  @Override
  public void give(ItemId slot, Optional<Answer> answer) {
    store(slot, () -> session.save(slot, answer, section), answer);
  }

  private Try store(ItemId slot, Supplier<Saving> attempt, Optional<Answer> wanted) {
    Try came;
    try {
      came = tell(slot, attempt.get(), wanted);
    } catch (DataAccessException | TransactionException unreachable) {
      signs.saved().notSaved("trying again. Your text is on this page.");
      UI.getCurrent().setPollInterval(RETRY_MILLISECONDS);
      came = Try.UNREACHABLE;
    }
    changed.run();
    return came;
  }

  private Try tell(ItemId slot, Saving saving, Optional<Answer> wanted) {
    return switch (saving) {
      case Saving.Saved(Given given, Instant at) -> {
        fieldOf(slot).ifPresent(ItemField::clearClash);
        if (!given.answer().equals(wanted)) {
          fieldOf(slot).ifPresent(ItemField::refresh);
        }
        if (session.waiting().isEmpty()) {
          signs.saved().saved(at);
        }
        yield Try.STORED;
      }
      case Saving.Clash(Given theirs, Optional<Instant> at) -> {
        signs
            .saved()
            .notSaved(
                (session.isMine(theirs)
                        ? "you wrote in the same place in another window."
                        : "somebody else wrote in the same place.")
                    + " Choose below.");
        clash(slot, wanted, theirs, at);
        yield Try.CLASH;
      }
      case Saving.Refused(String why) -> {
        signs.saved().notSaved(why);
        yield Try.REFUSED;
      }
      case Saving.VersionRetired() -> {
        closed = true;
        signs.saved().notSaved("this version of the form was retired.");
        warn(RetiredNotice.whileWriting(session.open().particulars()));
        yield Try.CLOSED;
      }
      case Saving.MovedOn() -> {
        closed = true;
        signs.saved().notSaved("this work was moved to a newer version.");
        warn(MovedNotice.whileWriting(session.open().particulars()));
        yield Try.CLOSED;
      }
      case Saving.NoLongerOpen() -> {
        close();
        yield Try.CLOSED;
      }
    };
  }

  private Optional<ItemField> fieldOf(ItemId slot) {
    return session
        .open()
        .particulars()
        .version()
        .form()
        .find(slot)
        .map(asked -> fields.get(asked.item().id()));
  }

  private void clash(
      ItemId slot, Optional<Answer> mine, Given theirs, Optional<Instant> writtenAt) {
    Optional<Answer> both = both(mine, theirs.answer());
    ClashNotice.Ways ways =
        new ClashNotice.Ways(
            () -> store(slot, () -> session.replace(slot, theirs, mine, section), mine),
            () -> {
              session.takeTheirs(slot, theirs);
              fieldOf(slot).ifPresent(ItemField::refresh);
              fieldOf(slot).ifPresent(ItemField::clearClash);
              signs.saved().saved(clock.instant());
              changed.run();
            },
            both.map(joined ->
                () -> {
                  store(
                      slot,
                      () -> session.replace(slot, theirs, Optional.of(joined), section),
                      Optional.of(joined));
                  fieldOf(slot).ifPresent(ItemField::refresh);
                }));
    String when = writtenAt.map(Dates::time).orElse("");
    fieldOf(slot)
        .ifPresent(field -> {
          String own = AnswerText.of(session.instrument(), field.item(), mine);
          String other = AnswerText.of(session.instrument(), field.item(), theirs.answer());
          field.showClash(
              session.isMine(theirs)
                  ? ClashNotice.withOneself(when, own, other, ways)
                  : ClashNotice.with(
                      theirs.by().map(Person::name).orElse("Somebody"), when, own, other, ways));
        });
  }

  private static Optional<Answer> both(Optional<Answer> mine, Optional<Answer> theirs) {
    return mine.orElse(null) instanceof Answer.Text(String own)
            && theirs.orElse(null) instanceof Answer.Text(String other)
        ? Optional.of(new Answer.Text(other + "\n\n" + own))
        : Optional.empty();
  }

  private void close() {
    closed = true;
    signs.saved().notSaved("it was submitted meanwhile.");
    warn(
        new Notice(
            Notice.Kind.ERROR,
            new Paragraph(
                "This assessment was submitted while you wrote. What you wrote last is on this"
                    + " page and is not part of it. Copy it, or ask a manager to return the"
                    + " assessment to you."),
            new Anchor(
                "assessments/" + session.open().particulars().reference() + "/result",
                "Open what was submitted")));
  }

  private void warn(Component notice) {
    signs.warnings().removeAll();
    signs.warnings().add(notice);
  }

  /** Tries again what waits; called by the poll that runs while anything does. */
  void tryAgain() {
    if (!session.waiting().isEmpty()) {
      storeWaiting();
    }
  }

  /** One that cannot be stored, for a clash say, keeps no other from being tried. */
  private Try storeWaiting() {
    Try worst = Try.STORED;
    for (Edit edit : session.waiting()) {
      Try came = store(edit.slot(), () -> session.tryAgain(edit), edit.now());
      if (came == Try.UNREACHABLE || came == Try.CLOSED) {
        return came;
      }
      worst = came == Try.STORED ? worst : came;
    }
    UI.getCurrent().setPollInterval(-1);
    return worst;
  }

  /**
   * Whether nothing would be lost by leaving the page; says why it stays open when something would.
   * What was told that it can never be stored holds nobody back a second time.
   */
  boolean mayLeave() {
    if (closed) {
      return true;
    }
    return switch (session.waiting().isEmpty() ? Try.STORED : storeWaiting()) {
      case STORED -> isRead() || isToldOfUnread();
      case UNREACHABLE -> stay("It is tried again every two seconds.");
      case CLASH ->
          stay(
              "Two texts were written in the same place. Both stand below: choose which shall"
                  + " stand, then go on.");
      case REFUSED ->
          stay(
              "One answer cannot be kept as it is; the line Not saved at the top says why. Change"
                  + " it, then go on.");
      case CLOSED -> false;
    };
  }

  private boolean isRead() {
    return fields.values().stream().noneMatch(ItemField::isUnread);
  }

  private boolean isToldOfUnread() {
    if (toldOfUnread) {
      return true;
    }
    toldOfUnread = true;
    return stay(
        "One answer cannot be read as it is written; its field says what to do. Put it right or"
            + " empty it, then go on. Going on without that leaves what was saved before.");
  }

  private boolean stay(String why) {
    warn(
        new Notice(
            Notice.Kind.ERROR,
            "Not everything on this page is saved yet, so it stays open. " + why));
    return false;
  }
}
