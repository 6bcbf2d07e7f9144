package org.plumbline.drafting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plumbline.id.DraftId;
import org.plumbline.id.InstrumentCode;
import org.plumbline.id.VersionRef;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Problem;
import org.plumbline.schema.Document;
import org.plumbline.schema.Soundness;

/**
 * An instrument that is being composed, as it stood at one revision.
 *
 * @param basedOn the version it was made from
 * @param revision counts every edit, undo and redo
 * @param instrument what the document says; sound or not
 * @param history what can be taken back and made again
 */
public record Draft(
    DraftId id,
    InstrumentCode code,
    Optional<VersionRef> basedOn,
    int revision,
    Instant changedAt,
    Document document,
    Instrument instrument,
    History history) {

  /** What would keep it from being published, as far as the instrument alone can tell. */
  public List<Problem> problems() {
    return Soundness.check(instrument);
  }

  /** The same with another document, to make further edits of before anything is stored. */
  public Draft showing(Document other) {
    return new Draft(id, code, basedOn, revision, changedAt, other, instrument, history);
  }

  Draft with(Document changed, Instrument read, History now, Instant at) {
    return new Draft(id, code, basedOn, revision + 1, at, changed, read, now);
  }
}
