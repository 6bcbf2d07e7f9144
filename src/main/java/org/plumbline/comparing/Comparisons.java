package org.plumbline.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.authority.Account;
import org.plumbline.comparison.Comparison;
import org.plumbline.comparison.Report;
import org.plumbline.instrument.Concern;
import org.plumbline.instrument.Instrument;
import org.plumbline.publication.LibraryEntry;
import org.plumbline.publication.PublishedVersion;
import org.plumbline.publication.PublishedVersions;
import org.springframework.stereotype.Service;

/** Compares published versions that an authority owns, has adopted or is offered. */
@Service
public class Comparisons {
  private final PublishedVersions versions;
  private final Alignments alignments;

  Comparisons(PublishedVersions versions, Alignments alignments) {
    this.versions = versions;
    this.alignments = alignments;
  }

  /** The instruments that the account can compare, by title. */
  public List<LibraryEntry> list(Account account) {
    return versions.listLibrary(account.authority().id());
  }

  /** Both versions; none when there is one that the account may not see, or that there is not. */
  public Optional<Both> read(Account account, VersionPair pair) {
    return versions
        .findInLibrary(pair.from(), account.authority().id())
        .flatMap(from ->
            versions
                .findInLibrary(pair.to(), account.authority().id())
                .map(to -> new Both(from, to)));
  }

  /** Two versions that the account may see. */
  public record Both(PublishedVersion from, PublishedVersion to) {
    public boolean haveIdsInCommon() {
      return Alignments.haveIdsInCommon(from.instrument(), to.instrument());
    }
  }

  /** How they differ; none when there is one that the account may not see, or that there is not. */
  public Optional<Compared> find(Account account, VersionPair pair) {
    return read(account, pair).map(both -> compare(account, both));
  }

  private Compared compare(Account account, Both both) {
    Instrument from = both.from().instrument();
    Instrument to = both.to().instrument();
    if (both.haveIdsInCommon()) {
      Comparison comparison = Comparison.between(from, to);
      return compared(both, comparison, new Matching.ByIds());
    }
    Alignments.Matched matched = alignments.find(account, from, to);
    return compared(
        both,
        matched.comparison(),
        new Matching.ByPeople(matched.decisions().confirmed(), matched.open().size()));
  }

  /**
   * The wordings of one level in the newest versions of all instruments that the account can see,
   * those that its authority uses first.
   */
  public LevelMatrix matrix(Account account, Concern concern) {
    List<PublishedVersion> columns =
        list(account).stream()
            .sorted(Comparator.comparing(entry -> !entry.adopted()))
            .map(LibraryEntry::newest)
            .toList();
    List<Instrument> aligned = new ArrayList<>();
    for (PublishedVersion column : columns) {
      Instrument instrument = column.instrument();
      boolean isOfOneDescent =
          aligned.isEmpty() || Alignments.haveIdsInCommon(aligned.getFirst(), instrument);
      aligned.add(
          isOfOneDescent
              ? instrument
              : alignments.find(account, aligned.getFirst(), instrument).applied());
    }
    return LevelMatrix.of(columns, aligned, concern);
  }

  private static Compared compared(Both both, Comparison comparison, Matching matching) {
    return new Compared(both.from(), both.to(), comparison, Report.of(comparison), matching);
  }
}
