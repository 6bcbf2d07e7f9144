package org.plumbline.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.authority.Account;
import org.plumbline.id.ItemId;
import org.plumbline.instrument.FormIndex;
import org.plumbline.instrument.Slot;
import org.plumbline.response.Answer;
import org.springframework.stereotype.Service;

/** What was written between one submission of an assessment and the next. */
@Service
public class Revisions {
  private final AnswerHistoryStore store;

  Revisions(AnswerHistoryStore store) {
    this.store = store;
  }

  /**
   * What stands otherwise than at the submission before the last one, in the order of the form;
   * empty where it was submitted once only, or is open again.
   */
  public Optional<List<Changed>> listChangedSinceReturn(Account who, Assessment assessment) {
    Particulars about = assessment.particulars();
    return assessment instanceof Assessment.Open
        ? Optional.empty()
        : store
            .findSubmissionBefore(who.scope(), about.id())
            .map(revision -> changed(assessment, store.read(who.scope(), about.id(), revision)));
  }

  private static List<Changed> changed(Assessment assessment, Map<ItemId, AnswerHistory> before) {
    List<Changed> changed = new ArrayList<>();
    for (FormIndex.Question asked : assessment.particulars().version().form().questions()) {
      Slot slot = asked.slot();
      Optional<Answer> was =
          Optional.ofNullable(before.get(slot.id()))
              .flatMap(history -> history.answer(slot.holds()))
              .filter(answer -> !answer.isEmpty());
      Optional<Answer> now = assessment.in(slot.id()).answer().filter(answer -> !answer.isEmpty());
      if (!was.equals(now)) {
        changed.add(new Changed(asked.section(), asked.item(), slot, was, now));
      }
    }
    return changed;
  }
}
