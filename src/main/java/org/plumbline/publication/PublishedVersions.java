package org.plumbline.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.plumbline.definition.DefinitionReader;
import org.plumbline.definition.Reading;
import org.plumbline.expression.Expressions;
import org.plumbline.id.AuthorityId;
import org.plumbline.id.InstrumentCode;
import org.plumbline.id.VersionId;
import org.plumbline.id.VersionRef;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Problem;
import org.plumbline.wording.RouteTexts;
import org.plumbline.wording.Sandbox;
import org.springframework.stereotype.Service;

/**
 * Every published version, read and compiled once and kept: nobody can change what is published.
 * Only the state moves on, so lists and searches ask the database for it each time. Safe for
 * threads.
 */
@Service
public class PublishedVersions {
  private final Map<VersionId, PublishedVersion> kept = new ConcurrentHashMap<>();
  private final VersionStore store;
  private final Sandbox sandbox;

  PublishedVersions(VersionStore store, Sandbox sandbox) {
    this.store = store;
    this.sandbox = sandbox;
  }

  /**
   * The version that an assessment is pinned to, from memory once it was read; its state is as last
   * seen.
   *
   * @throws IllegalStateException when there is none, which foreign keys rule out
   */
  public PublishedVersion get(VersionId id) {
    PublishedVersion version = kept.get(id);
    if (version != null) {
      return version;
    }
    PublishedVersion read =
        store
            .find(id)
            .map(this::read)
            .orElseThrow(() -> new IllegalStateException("no published version " + id.value()));
    keep(read);
    return read;
  }

  /** The version of that name, whoever may see it, in the state it is in now. */
  public Optional<PublishedVersion> find(VersionRef ref) {
    return store.findId(ref).flatMap(store::find).map(stored -> in(stored.id(), stored.state()));
  }

  /** Versions of the instruments that the authority has adopted, by title and newest first. */
  public List<PublishedVersion> listFor(AuthorityId authority) {
    return store.listSeenBy(authority).stream()
        .filter(VersionStore.Seen::adopted)
        .map(seen -> in(seen.id(), seen.state()))
        .toList();
  }

  /**
   * What an assessment can be started on today: of each instrument that the authority has adopted
   * the newest version that is neither closing nor retired, by title.
   */
  public List<PublishedVersion> newestFor(AuthorityId authority) {
    Map<InstrumentCode, PublishedVersion> newest = new LinkedHashMap<>();
    listFor(authority).stream()
        .filter(version -> version.state() == VersionState.PUBLISHED)
        .forEach(version -> newest.putIfAbsent(version.instrument().code(), version));
    return List.copyOf(newest.values());
  }

  /** The instruments that the authority owns, has adopted or is offered, by title. */
  public List<LibraryEntry> listLibrary(AuthorityId authority) {
    Map<InstrumentCode, List<VersionStore.Seen>> lines = new LinkedHashMap<>();
    store
        .listSeenBy(authority)
        .forEach(
            seen -> lines.computeIfAbsent(seen.ref().code(), _ -> new ArrayList<>()).add(seen));
    return lines.entrySet().stream()
        .map(line ->
            new LibraryEntry(
                line.getKey(),
                line.getValue().getFirst().own(),
                line.getValue().getFirst().adopted(),
                line.getValue().stream().map(seen -> in(seen.id(), seen.state())).toList()))
        .sorted(Comparator.comparing(LibraryEntry::title))
        .toList();
  }

  /** One instrument, where the authority owns it, has adopted it or is offered it. */
  public Optional<LibraryEntry> findInLibrary(InstrumentCode code, AuthorityId authority) {
    return listLibrary(authority).stream().filter(entry -> entry.code().equals(code)).findFirst();
  }

  /** One version, where the authority owns the instrument, has adopted it or is offered it. */
  public Optional<PublishedVersion> findInLibrary(VersionRef ref, AuthorityId authority) {
    return findInLibrary(ref.code(), authority).stream()
        .flatMap(entry -> entry.versions().stream())
        .filter(version -> version.instrument().ref().equals(ref))
        .findFirst();
  }

  /** Whether an instrument of another authority is called that. */
  public boolean isTakenByAnother(InstrumentCode code, AuthorityId authority) {
    return store.isTakenByAnother(code, authority);
  }

  /** Once its transaction is through. */
  void keep(PublishedVersion version) {
    kept.put(version.id(), version);
  }

  /** The version that an assessment is pinned to, in the state that was just read. */
  public PublishedVersion in(VersionId id, VersionState state) {
    PublishedVersion version = get(id);
    if (version.state() == state) {
      return version;
    }
    PublishedVersion moved = version.in(state);
    keep(moved);
    return moved;
  }

  /** Reads and compiles what is stored, without keeping it. */
  PublishedVersion read(VersionStore.Stored stored) {
    Instrument instrument =
        switch (DefinitionReader.read("version " + stored.id().value(), stored.definition())) {
          case Reading.Read(Instrument read) -> read;
          case Reading.Refused(List<Problem> problems) ->
              throw new IllegalStateException(
                  "published version %d cannot be read: %s"
                      .formatted(stored.id().value(), problems));
        };
    Expressions expressions = Expressions.of(instrument);
    return new PublishedVersion(
        stored.id(),
        instrument,
        stored.sha256(),
        stored.state(),
        stored.publishedAt(),
        stored.publishedBy(),
        stored.note(),
        expressions,
        RouteTexts.of(sandbox, instrument),
        expressions.form());
  }
}
