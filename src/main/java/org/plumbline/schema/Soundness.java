package org.plumbline.schema;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.id.AuthorityCode;
import org.plumbline.instrument.Concern;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.Level;
import org.plumbline.instrument.OptionSet;
import org.plumbline.instrument.OutcomeRules;
import org.plumbline.instrument.Picture;
import org.plumbline.instrument.PictureHeader;
import org.plumbline.instrument.Place;
import org.plumbline.instrument.Problem;
import org.plumbline.instrument.Route;
import org.plumbline.instrument.Scale;
import org.plumbline.instrument.SoundPicture;

/**
 * What makes an instrument one that can be published. Texts, ids and references are checked under
 * whichever key they stand; the rest here, by the kind of element.
 */
public final class Soundness {
  static final int MOST_PIXELS_IN_ALL = 100_000_000;

  private static final int MILLION = 1_000_000;
  private static final String FEWER = "Save them smaller, or leave out those that nothing shows.";

  private final Instrument instrument;
  private final Inspection inspection;

  private Soundness(Instrument instrument) {
    this.instrument = instrument;
    this.inspection = new Inspection(instrument);
  }

  /**
   * Everything that has to be put right first, in the order of the instrument; empty when it is
   * sound. Expressions and templates are checked by those who can read them.
   */
  public static List<Problem> check(Instrument instrument) {
    Soundness soundness = new Soundness(instrument);
    for (Node node : soundness.inspection.nodes().all()) {
      soundness.inspection.check(node);
      soundness.check(node);
    }
    return soundness.inspection.problems();
  }

  /** Whether no item can have this id, since it means something else in conditions or texts. */
  public static boolean isReserved(String id) {
    return SoundItem.RESERVED.contains(id);
  }

  private void check(Node node) {
    switch (node.kind()) {
      case INSTRUMENT -> {
        authorities();
        holdsSome(node, KeyName.SECTIONS, instrument.sections(), "Add at least one section.");
        pictures(instrument.pictures());
      }
      case SCALE -> scale(node, node.as(Scale.class));
      case OPTION_SET ->
          holdsSome(
              node,
              KeyName.OPTIONS,
              node.as(OptionSet.class).options(),
              "Add options, or remove the set.");
      case ITEM -> new SoundItem(inspection, node).check(node.as(Item.class));
      case DESCRIPTOR -> SoundItem.descriptor(inspection, node);
      case OUTCOME -> new SoundOutcome(inspection, node).check(node.as(OutcomeRules.class));
      case STEP -> node.as(Route.Step.class).clock().ifPresent(clock -> clock(node, clock));
      case PICTURE ->
          SoundPicture.problem(node.as(Picture.class))
              .ifPresent(wrong ->
                  inspection.tell(node.place().key(wrong.key()), wrong.words(), wrong.remedy()));
      default -> {
        // Nothing that its keys do not declare.
      }
    }
  }

  private void holdsSome(Node node, KeyName key, List<?> entries, String remedy) {
    if (entries.isEmpty()) {
      inspection.tell(node.place().key(key.written()), "holds nothing", remedy);
    }
  }

  private void authorities() {
    List<AuthorityCode> authorities = instrument.authorities();
    Place list = Place.WHOLE.key(KeyName.AUTHORITIES.written());
    if (authorities.isEmpty()) {
      inspection.tell(
          list,
          "names nobody",
          "Name those whose practitioners use the instrument, the owner among them.");
    } else if (!authorities.contains(instrument.owner())) {
      inspection.tell(
          Place.WHOLE.key(KeyName.OWNER.written()),
          "is '%s', which is not among the authorities".formatted(instrument.owner()),
          "Add it to the authorities, or name one of them as owner.");
    }
    Set<AuthorityCode> seen = new HashSet<>();
    for (int index = 0; index < authorities.size(); index++) {
      if (!seen.add(authorities.get(index))) {
        inspection.tell(
            list.entry(index),
            "is '%s' again".formatted(authorities.get(index)),
            "Name each authority once.");
      }
    }
  }

  private void scale(Node node, Scale scale) {
    holdsSome(node, KeyName.LEVELS, scale.levels(), "Add at least two levels.");
    if (scale.levels().size() == 1) {
      inspection.tell(node.place(), "has only one level", "Add another: a scale has at least two.");
    }
    Concern before = Concern.NONE;
    for (Node each : inspection.nodes().in(node)) {
      Concern concern = each.as(Level.class).concern();
      if (concern.compareTo(before) < 0) {
        inspection.tell(
            each.place().key(KeyName.CONCERN.written()),
            "is lower than that of the level before",
            "Put the levels in order of concern, lowest first.");
      }
      before = concern;
    }
  }

  private void clock(Node step, Route.Clock clock) {
    boolean negative = clock.days().isNegative() || clock.hours() < 0;
    if (negative || (clock.days().isZero() && clock.hours() == 0)) {
      inspection.tell(
          step.place().key(KeyName.CLOCK.written()).element("clock").key(KeyName.WITHIN.written()),
          "gives no time at all",
          "Write the length of the limit, such as P4W.");
    }
  }

  private void pictures(List<Picture> pictures) {
    Place list = Place.WHOLE.key(KeyName.PICTURES.written());
    long bytes = 0;
    long pixels = 0;
    for (Picture picture : pictures) {
      Optional<SoundPicture.Wrong> wrong = SoundPicture.problem(picture);
      if (wrong.isEmpty() && picture.content().header() instanceof PictureHeader.Known known) {
        bytes += picture.content().size();
        pixels += known.pixels();
      }
    }
    if (bytes > SoundPicture.MOST_BYTES_IN_ALL) {
      inspection.tell(
          list,
          "have %,d KB together; %,d KB can be kept"
              .formatted(SoundPicture.kb(bytes), SoundPicture.kb(SoundPicture.MOST_BYTES_IN_ALL)),
          FEWER);
    }
    if (pixels > MOST_PIXELS_IN_ALL) {
      inspection.tell(
          list,
          "have %,d million pixels together; %,d million can be drawn"
              .formatted((pixels + MILLION - 1) / MILLION, MOST_PIXELS_IN_ALL / MILLION),
          FEWER);
    }
  }
}
