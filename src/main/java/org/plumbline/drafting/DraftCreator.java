package org.plumbline.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.audit.AuditEntry;
import org.plumbline.audit.AuditTrail;
import org.plumbline.authority.Account;
import org.plumbline.db.Transactions;
import org.plumbline.definition.DefinitionReader;
import org.plumbline.definition.Reading;
import org.plumbline.id.AuthorityCode;
import org.plumbline.id.InstrumentCode;
import org.plumbline.id.VersionId;
import org.plumbline.id.VersionNumber;
import org.plumbline.id.VersionRef;
import org.plumbline.instrument.DocumentControl;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.OutcomeRules;
import org.plumbline.instrument.Place;
import org.plumbline.instrument.Problem;
import org.plumbline.instrument.Route;
import org.plumbline.publication.LibraryEntry;
import org.plumbline.publication.PublishedVersion;
import org.plumbline.publication.PublishedVersions;
import org.plumbline.schema.Document;
import org.plumbline.schema.KeyName;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** Where drafts come from: from nothing, from a version, or from a definition file. */
@Service
public class DraftCreator {
  /** What stands in the place of a code in the addresses of pages. */
  private static final Set<String> RESERVED = Set.of("new", "drafts");

  private final DraftStore store;
  private final PublishedVersions versions;
  private final AuditTrail audit;
  private final Transactions transactions;

  DraftCreator(
      DraftStore store, PublishedVersions versions, AuditTrail audit, Transactions transactions) {
    this.store = store;
    this.versions = versions;
    this.audit = audit;
    this.transactions = transactions;
  }

  /** A draft of a new instrument with a title and nothing else. */
  public CreateResult empty(Account who, InstrumentCode code, String title) {
    Drafts.demandAdmin(who, code.value());
    AuthorityCode owner = who.authority().code();
    return begin(
        who,
        new Instrument(
            code,
            new VersionNumber(1),
            owner,
            List.of(owner),
            title,
            true,
            "en-GB",
            Optional.empty(),
            DocumentControl.NONE,
            List.of(),
            List.of(),
            List.of(),
            OutcomeRules.NONE,
            List.of(),
            List.of(),
            List.of(),
            List.of()),
        Optional.empty());
  }

  /**
   * A draft of the version after the newest one, made from a version of the authority's own.
   *
   * @throws NoSuchDraft when the authority owns no such version
   */
  public CreateResult next(Account who, VersionRef from) {
    Drafts.demandAdmin(who, from.toString());
    LibraryEntry entry =
        versions
            .findInLibrary(from.code(), who.authority().id())
            .filter(LibraryEntry::own)
            .orElseThrow(() -> new NoSuchDraft(from.toString()));
    PublishedVersion version = version(who, from);
    return begin(who, numbered(version.instrument(), nextOf(entry)), Optional.of(version.id()));
  }

  /**
   * A draft of a new instrument of the authority's own, made from another authority's that it is
   * offered. Ids are kept, so that the two can be compared. Routes that are for other authorities
   * only are left out, since nobody here could be sent by them.
   *
   * @throws NoSuchDraft when there is no such version that the authority may read
   */
  public CreateResult copy(Account who, VersionRef from, InstrumentCode code) {
    Drafts.demandAdmin(who, from.toString());
    PublishedVersion version = version(who, from);
    Instrument printed = version.instrument();
    AuthorityCode owner = who.authority().code();
    Instrument own =
        new Instrument(
            code,
            new VersionNumber(1),
            owner,
            List.of(owner),
            printed.title(),
            printed.titlePrinted(),
            printed.language(),
            printed.purpose(),
            printed.control(),
            printed.scales(),
            printed.optionSets(),
            printed.sections(),
            printed.outcome(),
            printed.routing().stream().flatMap(route -> kept(route, owner)).toList(),
            printed.workflow(),
            printed.notes(),
            printed.pictures());
    return begin(who, own, Optional.of(version.id()));
  }

  private static Stream<Route> kept(Route route, AuthorityCode owner) {
    return route.authorities().isEmpty() || route.authorities().contains(owner)
        ? Stream.of(
            new Route(
                route.id(),
                route.title(),
                route.levels(),
                route.authorities().isEmpty() ? List.of() : List.of(owner),
                route.when(),
                route.text(),
                route.parts(),
                route.steps()))
        : Stream.empty();
  }

  /**
   * A draft of what a definition file says. Sound or not: the designer shows what is amiss.
   *
   * @param name what sentences call the file
   */
  public CreateResult file(Account who, String name, byte[] utf8) {
    Drafts.demandAdmin(who, name);
    return switch (DefinitionReader.readDraft(name, utf8)) {
      case Reading.Refused(List<Problem> problems) -> new CreateResult.Refused(problems);
      case Reading.Read(Instrument read) -> {
        AuthorityCode owner = who.authority().code();
        if (!read.owner().equals(owner)) {
          yield new CreateResult.Refused(
              List.of(
                  new Problem(
                      Place.WHOLE.key(KeyName.OWNER.written()),
                      "is %s, but you compose for %s".formatted(read.owner(), owner),
                      "Name %s as its owner, and give the instrument a code of its own."
                          .formatted(owner))));
        }
        Optional<LibraryEntry> entry =
            versions.findInLibrary(read.code(), who.authority().id()).filter(LibraryEntry::own);
        yield begin(
            who,
            entry.map(line -> numbered(read, nextOf(line))).orElse(read),
            entry.map(line -> line.versions().getFirst().id()));
      }
    };
  }

  private CreateResult begin(Account who, Instrument instrument, Optional<VersionId> basedOn) {
    Document document = Document.of(instrument);
    List<Problem> problems = new ArrayList<>(document.read().problems());
    problems.addAll(taken(who, instrument.code()));
    if (!problems.isEmpty()) {
      return new CreateResult.Refused(problems);
    }
    try {
      transactions.run(() -> {
        store.insert(
            who.scope(),
            instrument.code(),
            instrument.title(),
            basedOn,
            ChangeJson.write(document));
        audit.append(
            AuditEntry.by(who, AuditEntry.Kind.DRAFT_BEGUN)
                .with(Map.of("instrument", instrument.code().value())));
      });
      return new CreateResult.Begun(instrument.code());
    } catch (DuplicateKeyException open) {
      return new CreateResult.AlreadyOpen(instrument.code());
    }
  }

  /** The code is the instrument's for ever, and there is one for all authorities. */
  private List<Problem> taken(Account who, InstrumentCode code) {
    if (RESERVED.contains(code.value())) {
      return List.of(
          new Problem(
              Place.WHOLE.key(KeyName.INSTRUMENT.written()),
              "is %s, which is the address of a page".formatted(code),
              "Give it another code, such as %s-%s.".formatted(code, who.authority().code())));
    }
    return versions.isTakenByAnother(code, who.authority().id())
        ? List.of(
            new Problem(
                Place.WHOLE.key(KeyName.INSTRUMENT.written()),
                "is %s, which another authority's instrument is called".formatted(code),
                "Give it another code, such as %s-%s.".formatted(code, who.authority().code())))
        : List.of();
  }

  private PublishedVersion version(Account who, VersionRef ref) {
    return versions
        .findInLibrary(ref, who.authority().id())
        .orElseThrow(() -> new NoSuchDraft(ref.toString()));
  }

  private static VersionNumber nextOf(LibraryEntry entry) {
    return new VersionNumber(
        1
            + entry.versions().stream()
                .mapToInt(version -> version.instrument().version().value())
                .max()
                .orElse(0));
  }

  static Instrument numbered(Instrument from, VersionNumber number) {
    return new Instrument(
        from.code(),
        number,
        from.owner(),
        from.authorities(),
        from.title(),
        from.titlePrinted(),
        from.language(),
        from.purpose(),
        from.control(),
        from.scales(),
        from.optionSets(),
        from.sections(),
        from.outcome(),
        from.routing(),
        from.workflow(),
        from.notes(),
        from.pictures());
  }
}
