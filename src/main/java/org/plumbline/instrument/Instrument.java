package org.plumbline.instrument;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.id.AuthorityCode;
import org.plumbline.id.ElementId;
import org.plumbline.id.InstrumentCode;
import org.plumbline.id.ItemId;
import org.plumbline.id.VersionNumber;
import org.plumbline.id.VersionRef;

/**
 * One version of an instrument, whole: everything that is asked, everything that can be answered,
 * and what follows from the answers. Immutable; lists keep the order in which things are printed.
 *
 * @param owner the authority that publishes it
 * @param authorities those whose practitioners use it, the owner among them
 * @param title as printed at the head of the form
 * @param titlePrinted false when the document has no title and {@code title} was supplied
 * @param purpose what it is for, in the document's own words where it has them; CommonMark
 * @param pictures what notes and descriptors show, each once
 */
public record Instrument(
    InstrumentCode code,
    VersionNumber version,
    AuthorityCode owner,
    List<AuthorityCode> authorities,
    String title,
    boolean titlePrinted,
    String language,
    Optional<String> purpose,
    DocumentControl control,
    List<Scale> scales,
    List<OptionSet> optionSets,
    List<Section> sections,
    OutcomeRules outcome,
    List<Route> routing,
    List<WorkflowStep> workflow,
    List<EditorialNote> notes,
    List<Picture> pictures) {
  public Instrument {
    authorities = List.copyOf(authorities);
    scales = List.copyOf(scales);
    optionSets = List.copyOf(optionSets);
    sections = List.copyOf(sections);
    routing = List.copyOf(routing);
    workflow = List.copyOf(workflow);
    notes = List.copyOf(notes);
    pictures = List.copyOf(pictures);
  }

  public VersionRef ref() {
    return new VersionRef(code, version);
  }

  /** All items in the order of the form; the columns of tables are not among them. */
  public Stream<Item> items() {
    return sections.stream().flatMap(section -> section.items().stream());
  }

  /** All items of one kind, in the order of the form. */
  public <T extends Item> Stream<T> itemsOf(Class<T> kind) {
    return sections.stream().flatMap(section -> section.itemsOf(kind));
  }

  /** The item in which the professional decides on a level; empty where nobody is asked to. */
  public Optional<Item.LevelItem> findJudgement() {
    return itemsOf(Item.LevelItem.class).filter(this::isJudgement).findFirst();
  }

  public boolean isJudgement(Item item) {
    return outcome.judgement().filter(asked -> asked.item().equals(item.id())).isPresent();
  }

  /** The levels that the judgement can be, in order of concern; none where nobody is asked. */
  public List<Level> judgedLevels() {
    return findJudgement()
        .flatMap(item -> findScale(item.scale()))
        .map(Scale::levels)
        .orElse(List.of());
  }

  public Optional<Item> findItem(ItemId id) {
    return items().filter(item -> item.id().equals(id)).findFirst();
  }

  public Optional<Scale> findScale(ElementId id) {
    return scales.stream().filter(scale -> scale.id().equals(id)).findFirst();
  }

  /** The scale of that name. Throws when there is none, which a sound instrument rules out. */
  public Scale getScale(ElementId id) {
    return findScale(id).orElseThrow(() -> new IllegalStateException("no scale " + id));
  }

  public Optional<OptionSet> findOptionSet(ElementId id) {
    return optionSets.stream().filter(set -> set.id().equals(id)).findFirst();
  }

  /** The option set of that name. Throws when there is none, which a sound instrument rules out. */
  public OptionSet getOptionSet(ElementId id) {
    return findOptionSet(id).orElseThrow(() -> new IllegalStateException("no option set " + id));
  }

  public Optional<Picture> findPicture(ElementId id) {
    return pictures.stream().filter(picture -> picture.id().equals(id)).findFirst();
  }

  /** The picture of that name. Throws when there is none, which a sound instrument rules out. */
  public Picture getPicture(ElementId id) {
    return findPicture(id).orElseThrow(() -> new IllegalStateException("no picture " + id));
  }
}
