package org.plumbline.assessment.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Assessments;
import org.plumbline.assessment.Edit;
import org.plumbline.assessment.Given;
import org.plumbline.assessment.Saving;
import org.plumbline.authority.Account;
import org.plumbline.expression.Facts;
import org.plumbline.expression.Reading;
import org.plumbline.id.AccountId;
import org.plumbline.id.IdSource;
import org.plumbline.id.ItemId;
import org.plumbline.id.SectionId;
import org.plumbline.instrument.Instrument;
import org.plumbline.response.Answer;
import org.plumbline.response.Answers;
import org.plumbline.shell.Dates;

/**
 * One open assessment on one page: what the page shows, what of it is stored, and what still waits
 * to be stored. Knows nothing of components.
 */
final class FormSession {
  private final Assessments assessments;
  private final Supplier<Account> who;
  private final AccountId writer;
  private final IdSource ids;
  private final Clock clock;
  private Assessment.Open open;
  private final Map<ItemId, Edit> waiting = new LinkedHashMap<>();

  /** What may have been stored, since its answer was lost, before more was written in its slot. */
  private final Map<ItemId, Edit> unsure = new HashMap<>();

  /**
   * @param who writes, asked anew at each save
   */
  FormSession(
      Assessments assessments,
      Supplier<Account> who,
      IdSource ids,
      Clock clock,
      Assessment.Open open) {
    this.assessments = assessments;
    this.who = who;
    this.writer = who.get().id();
    this.ids = ids;
    this.clock = clock;
    this.open = open;
  }

  Assessment.Open open() {
    return open;
  }

  Instrument instrument() {
    return open.particulars().version().instrument();
  }

  LocalDate today() {
    return Dates.today(clock);
  }

  /** What the page shows in a slot: what waits there, else what is stored. */
  Optional<Answer> current(ItemId slot) {
    Edit edit = waiting.get(slot);
    return edit == null ? open.in(slot).answer() : edit.now();
  }

  /** The rules of the instrument over what the page shows. */
  Reading reading() {
    Answers answers = open.answers();
    for (Edit edit : waiting.values()) {
      answers =
          edit.now().isPresent()
              ? answers.with(edit.slot(), edit.now().get())
              : answers.without(edit.slot());
    }
    return open.particulars()
        .version()
        .expressions()
        .over(Facts.of(instrument(), answers, who.get().authority().code(), today()));
  }

  /** Tries to store an answer; it waits here until that has worked. */
  Saving save(ItemId slot, Optional<Answer> answer, SectionId section) {
    Edit before = waiting.get(slot);
    if (before != null) {
      unsure.putIfAbsent(slot, before);
    }
    Given seen = before == null ? open.in(slot) : before.seen();
    Edit edit = new Edit(slot, seen, answer, section, ids.next());
    waiting.put(slot, edit);
    return tryAgain(edit);
  }

  /** Tries once more what waits in a slot; only ever in the name of whoever wrote it. */
  Saving tryAgain(Edit edit) {
    Account account = who.get();
    if (!account.id().equals(writer)) {
      return new Saving.Refused(
          "Somebody else is signed in here by now, so it is not stored. Copy it, and sign in as"
              + " yourself.");
    }
    Edit next = edit;
    Edit first = unsure.get(edit.slot());
    if (first != null) {
      // Whether the earlier one was stored is learnt by trying it again: it is stored once. Else
      // its words would come back as somebody else's.
      Saving earlier = assessments.save(account, open, first);
      unsure.remove(edit.slot());
      if (earlier instanceof Saving.Saved(Given given, var _)) {
        open = open.with(edit.slot(), given);
        next = new Edit(edit.slot(), given, edit.now(), edit.section(), edit.intent());
        waiting.put(edit.slot(), next);
      }
    }
    Saving saving = assessments.save(account, open, next);
    if (saving instanceof Saving.Saved(Given given, var _)) {
      open = open.with(edit.slot(), given);
      waiting.remove(edit.slot());
    }
    return saving;
  }

  /** What is on the page and not stored, oldest first. */
  List<Edit> waiting() {
    return List.copyOf(waiting.values());
  }

  /** Gives up what waits in a slot for what somebody else stored there. */
  void takeTheirs(ItemId slot, Given theirs) {
    waiting.remove(slot);
    unsure.remove(slot);
    open = open.with(slot, theirs);
  }

  /** Puts an answer over what somebody else stored there, which the writer has seen. */
  Saving replace(ItemId slot, Given theirs, Optional<Answer> answer, SectionId section) {
    takeTheirs(slot, theirs);
    return save(slot, answer, section);
  }

  /** Whether whoever writes on this page wrote that too, in another window. */
  boolean isMine(Given given) {
    return given.by().filter(by -> by.id().equals(writer)).isPresent();
  }

  /** Reads again what is stored; what waits goes on waiting. */
  Assessment reread() {
    Assessment now = assessments.reread(who.get(), open);
    if (now instanceof Assessment.Open still) {
      open = still;
    }
    return now;
  }
}
