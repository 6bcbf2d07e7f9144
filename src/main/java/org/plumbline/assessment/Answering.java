package org.plumbline.assessment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.audit.AlreadyDone;
import org.plumbline.audit.AuditEntry;
import org.plumbline.audit.AuditTrail;
import org.plumbline.authority.Account;
import org.plumbline.authority.Role;
import org.plumbline.authority.Scope;
import org.plumbline.comparison.Asked;
import org.plumbline.comparison.Carried;
import org.plumbline.comparison.Part;
import org.plumbline.db.Transactions;
import org.plumbline.id.AccountId;
import org.plumbline.id.ItemId;
import org.plumbline.id.SectionId;
import org.plumbline.instrument.Section;
import org.plumbline.instrument.Slot;
import org.plumbline.response.Answer;
import org.plumbline.response.Misfit;
import org.plumbline.response.Misfits;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Stores answers. Each save locks the assessment first, so that what stands in a slot cannot change
 * before the save is committed; two changes of one answer are brought together under that lock.
 */
@Component
class Answering {
  private static final String NO_PRACTITIONER =
      "Your account may not write assessments any more. Copy what you wrote, and ask a board admin.";

  private final AssessmentStore store;
  private final AnswerStore answers;
  private final AnswerWriterStore writer;
  private final RightsStore rights;
  private final Records records;
  private final AuditTrail audit;
  private final Transactions transactions;
  private final Clock clock;

  Answering(
      AssessmentStore store,
      AnswerStore answers,
      AnswerWriterStore writer,
      RightsStore rights,
      Records records,
      AuditTrail audit,
      Transactions transactions,
      Clock clock) {
    this.store = store;
    this.answers = answers;
    this.writer = writer;
    this.rights = rights;
    this.records = records;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  Saving save(Account who, Particulars about, Edit edit) {
    Slot slot =
        about
            .version()
            .findSlot(edit.slot())
            .orElseThrow(
                () -> new IllegalArgumentException("no slot " + edit.slot() + " in this version"));
    Optional<Misfit> unstorable =
        edit.now().stream()
            .flatMap(answer -> Misfits.check(about.version().form(), edit.slot(), answer).stream())
            .filter(misfit -> !misfit.isStorable())
            .findFirst();
    if (unstorable.isPresent()) {
      return new Saving.Refused(unstorable.get().what() + " " + unstorable.get().remedy());
    }
    if (edit.now().equals(edit.seen().answer())) {
      return new Saving.Saved(edit.seen(), clock.instant());
    }
    AuditEntry event = event(who, about, edit.slot(), edit.section()).intending(edit.intent());
    try {
      Optional<Saving> saving =
          transactions.run(status -> {
            if (!advance(who, about, event, Optional.of(edit.section()))) {
              return Optional.empty();
            }
            Written written = write(who, about, slot, edit);
            if (!written.anything()) {
              status.setRollbackOnly();
            }
            return Optional.of(written.saving());
          });
      return saving.orElseGet(() -> closed(who, about, event, slot));
    } catch (AlreadyDone done) {
      return asItStands(who, about, slot);
    } catch (DataAccessException refused) {
      Saving why = refusal(refused);
      return audit.isDone(event) ? asItStands(who, about, slot) : why;
    }
  }

  /**
   * What it means that the database refused a change.
   *
   * @throws DataAccessException the same, where it means nothing that a page could say
   */
  Saving refusal(DataAccessException refused) {
    return switch (DatabaseRefusal.of(refused)) {
      case VERSION_RETIRED -> new Saving.VersionRetired();
      case MOVED_ON -> new Saving.MovedOn();
      case UNDECIDED -> throw refused; // of a submission only
    };
  }

  /**
   * Makes one part of an earlier answer an answer here, within the caller's transaction.
   *
   * @param decision to keep it, or to begin with its words and change them
   * @param earlier the answer that the part is of
   */
  Saving keep(
      Account who,
      Particulars about,
      Part part,
      CarriedPart.Decision decision,
      Given earlier,
      Given seen,
      UUID intent) {
    Optional<Answer> now =
        Optional.of(
            Carried.into(
                seen.answer(),
                earlier.answer().orElseThrow(),
                part,
                Asked.of(about.version().form())));
    Saving noted = note(who, about, part, decision, seen, intent);
    if (!(noted instanceof Saving.Saved) || now.equals(seen.answer())) {
      return noted;
    }
    Section section = about.version().form().get(part.slot()).section();
    return write(
            who,
            about,
            about.version().findSlot(part.slot()).orElseThrow(),
            new Edit(part.slot(), seen, now, section.id(), intent))
        .saving();
  }

  /**
   * Locks the assessment and records a decision on a part of an earlier answer, within the caller's
   * transaction. A clash where the page has not seen what stands in its place.
   */
  Saving note(
      Account who,
      Particulars about,
      Part part,
      CarriedPart.Decision decision,
      Given seen,
      UUID intent) {
    Section section = about.version().form().get(part.slot()).section();
    AuditEntry event =
        about
            .entry(who, AuditEntry.Kind.CARRIED_OVER)
            .intending(intent)
            .with(
                Map.of(
                    "item", part.slot().value(),
                    "part", part.name(),
                    "decision", decision.name().toLowerCase(Locale.ROOT)));
    if (!advance(who, about, event, Optional.of(section.id()))) {
      return new Saving.NoLongerOpen();
    }
    Given there =
        answers.read(who.scope(), about, about.version().findSlot(part.slot()).orElseThrow());
    return there.revision() == seen.revision()
        ? new Saving.Saved(seen, clock.instant())
        : new Saving.Clash(there, answers.writtenAt(who.scope(), about.id(), part.slot()));
  }

  /**
   * Writes what goes along when work is moved, within the transaction that starts it: one change,
   * in which each answer stays that of whoever gave it.
   *
   * @param given what it was, with who wrote it
   */
  void takeAlong(
      Account who, Particulars start, Map<ItemId, Answer> along, Map<ItemId, Given> given) {
    AuditEntry event =
        start
            .entry(who, AuditEntry.Kind.CARRIED_OVER)
            .with(Map.of("answers", Integer.toString(along.size())));
    if (!advance(who, start, event, Optional.empty())) {
      throw new IllegalStateException("an assessment just started is open");
    }
    along.forEach((slot, answer) -> {
      AccountId author =
          given.getOrDefault(slot, Given.NEVER).by().map(Person::id).orElse(who.id());
      AnswerWriterStore.Place place =
          AnswerWriterStore.Place.of(
              new Scope(who.authority().id(), author),
              start,
              start.version().findSlot(slot).orElseThrow());
      if (!writer.write(place, 0, Optional.empty(), Optional.of(answer))) {
        throw new IllegalStateException("an assessment just started is empty");
      }
    });
  }

  /** Fills in what is known from the start, within the transaction that starts the assessment. */
  void prefill(Account who, Particulars start, LocalDate today) {
    for (Prefill known : Prefill.of(start, today)) {
      AuditEntry event = event(who, start, known.slot().id(), known.section().id());
      if (!advance(who, start, event, Optional.empty())
          || !writer.write(
              place(who, start, known.slot()), 0, Optional.empty(), Optional.of(known.answer()))) {
        throw new IllegalStateException("an assessment just started is open and empty");
      }
    }
  }

  private static AuditEntry event(Account who, Particulars about, ItemId slot, SectionId section) {
    return about
        .entry(who, AuditEntry.Kind.ANSWERED)
        .with(Map.of("item", slot.value(), "section", section.value()));
  }

  /**
   * Locks the assessment, counts the change and records it. The record comes before the answer, so
   * that a change made before is found out before anything is compared.
   */
  private boolean advance(
      Account who, Particulars about, AuditEntry event, Optional<SectionId> section) {
    return audit.chain(
        event,
        about.id(),
        link -> store.advance(who.scope(), about.id(), link, section, clock.instant()));
  }

  /** What became of it, and whether that changed anything that is stored. */
  private record Written(Saving saving, boolean anything) {}

  private Written write(Account who, Particulars about, Slot slot, Edit edit) {
    AnswerWriterStore.Place place = place(who, about, slot);
    Given seen = edit.seen();
    if (writer.write(place, seen.revision(), seen.answer(), edit.now())) {
      return new Written(saved(who, edit.now(), seen), true);
    }
    Given theirs = answers.read(who.scope(), about, slot);
    Optional<Merge> merge =
        switch (edit.meeting()) {
          case MERGED -> Merge.of(seen.answer(), edit.now(), theirs.answer());
          case REFUSED ->
              Optional.of(new Merge(edit.now())).filter(_ -> edit.now().equals(theirs.answer()));
        };
    if (merge.isEmpty()) {
      Optional<Instant> at = answers.writtenAt(who.scope(), about.id(), slot.id());
      return new Written(new Saving.Clash(theirs, at), false);
    }
    Optional<Answer> merged = merge.get().answer();
    if (merged.equals(theirs.answer())) {
      return new Written(new Saving.Saved(theirs, clock.instant()), false);
    }
    if (!writer.write(place, theirs.revision(), theirs.answer(), merged)) {
      throw new IllegalStateException("a locked assessment was written by somebody else");
    }
    return new Written(saved(who, merged, theirs), true);
  }

  private Saving saved(Account who, Optional<Answer> now, Given over) {
    return new Saving.Saved(
        new Given(now, over.revision() + 1, Optional.of(new Person(who.id(), who.name()))),
        clock.instant());
  }

  private static AnswerWriterStore.Place place(Account who, Particulars about, Slot slot) {
    return AnswerWriterStore.Place.of(who.scope(), about, slot);
  }

  /** An earlier try may have been stored before it was closed, and its answer lost on the way. */
  private Saving closed(Account who, Particulars about, AuditEntry event, Slot slot) {
    records.get(who, about);
    if (audit.isDone(event)) {
      return asItStands(who, about, slot);
    }
    return rights.isHeld(who.scope(), Role.PRACTITIONER)
        ? new Saving.NoLongerOpen()
        : new Saving.Refused(NO_PRACTITIONER);
  }

  private Saving asItStands(Account who, Particulars about, Slot slot) {
    return new Saving.Saved(answers.read(who.scope(), about, slot), clock.instant());
  }
}
