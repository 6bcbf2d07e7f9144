package org.plumbline.review;

import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Assessments;
import org.plumbline.assessment.Child;
import org.plumbline.assessment.InARow;
import org.plumbline.assessment.Submissions;
import org.plumbline.authority.Account;
import org.plumbline.expression.Decision;
import org.plumbline.expression.Reading;
import org.plumbline.id.ItemId;
import org.plumbline.id.Reference;
import org.plumbline.instrument.Item;
import org.springframework.stereotype.Service;

/** A child's assessments in a row, for practitioners and managers of the child's authority. */
@Service
public class Timelines {
  private final Assessments assessments;
  private final Submissions submissions;
  private final Equivalences equivalences;

  Timelines(Assessments assessments, Submissions submissions, Equivalences equivalences) {
    this.assessments = assessments;
    this.submissions = submissions;
    this.equivalences = equivalences;
  }

  /** A child, and their timeline. */
  public record OfChild(Child child, Timeline timeline) {}

  /**
   * The timeline of a child, for somebody who opens it; recorded with the assessments that are on
   * it.
   *
   * @throws org.plumbline.assessment.NoSuchRecord when the child is not known in the account's
   *     authority; the attempt is recorded
   */
  public OfChild open(Account who, Reference child) {
    InARow row = assessments.openInARow(who, child);
    return new OfChild(
        row.child(),
        Timeline.of(
            row.assessments().stream().map(each -> assessed(who, each)).toList(),
            equivalences.list(who)));
  }

  private Assessed assessed(Account who, Assessment assessment) {
    Reading reading = submissions.reading(who, assessment);
    Set<ItemId> hidden =
        reading
            .instrument()
            .items()
            .filter(item -> reading.visibility(item) instanceof Decision.Fails)
            .map(Item::id)
            .collect(Collectors.toSet());
    return new Assessed(
        assessment.particulars().reference(),
        assessment
            .particulars()
            .submittedAt()
            .orElseThrow(() -> new IllegalStateException("submitted, and yet at no time")),
        assessment instanceof Assessment.SignedOff,
        reading.instrument(),
        assessment.answers(),
        hidden);
  }
}
