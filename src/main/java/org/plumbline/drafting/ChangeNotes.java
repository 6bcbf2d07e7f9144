package org.plumbline.drafting;

import java.util.Optional;
import org.plumbline.authority.Account;
import org.plumbline.comparison.ChangeNote;
import org.plumbline.comparison.Comparison;
import org.plumbline.comparison.Report;
import org.plumbline.instrument.Instrument;
import org.plumbline.publication.LibraryEntry;
import org.plumbline.publication.PublishedVersions;
import org.springframework.stereotype.Service;

/** What a version could say of itself, for whoever asks that it be published. */
@Service
public class ChangeNotes {
  /** Of the note that stands beside a version. */
  public static final int LONGEST = 2_000;

  private final PublishedVersions versions;

  ChangeNotes(PublishedVersions versions) {
    this.versions = versions;
  }

  /** What is new in a draft, by how it differs from the newest version. */
  public String propose(Account who, Instrument draft) {
    return versions
        .findInLibrary(draft.code(), who.authority().id())
        .filter(LibraryEntry::own)
        .map(entry -> entry.newest().instrument())
        .map(was -> ChangeNote.of(Report.of(Comparison.between(was, draft)), LONGEST))
        .orElse("First version.");
  }

  /** The same, but for words that somebody has already chosen and nobody has published yet. */
  public String propose(Account who, Instrument draft, Optional<PublicationRequest> last) {
    return last.map(PublicationRequest::note)
        .filter(note -> !note.isBlank())
        .orElseGet(() -> propose(who, draft));
  }
}
