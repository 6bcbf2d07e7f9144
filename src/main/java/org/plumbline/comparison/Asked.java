package org.plumbline.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.id.ItemId;
import org.plumbline.id.OptionId;
import org.plumbline.instrument.Descriptor;
import org.plumbline.instrument.Indicator;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.Level;
import org.plumbline.instrument.Option;
import org.plumbline.instrument.Section;
import org.plumbline.instrument.Slot;
import org.plumbline.instrument.Statement;
import org.plumbline.response.Answer;
import org.plumbline.response.Misfit;
import org.plumbline.response.Misfits;

/**
 * What an instrument asks, by the places for answers: the words that stand behind each of them.
 * Made once for a version, and used for all assessments on it.
 */
public final class Asked {
  /**
   * The number of a section moves when another one comes in before it; what is asked stays the
   * same. "1.", "9. ", "Section 3.", "2)".
   */
  private static final Pattern NUMBER =
      Pattern.compile("^\\s*(?:section\\s+)?\\d+\\s*[.):]?\\s*", Pattern.CASE_INSENSITIVE);

  private final Instrument instrument;
  private final Map<ItemId, Place> places = new LinkedHashMap<>();

  private Asked(Instrument instrument) {
    this.instrument = instrument;
    for (Section section : instrument.sections()) {
      for (Item item : section.items()) {
        for (Slot slot : item.slots()) {
          places.put(slot.id(), new Place(section, item, slot));
        }
      }
    }
  }

  public static Asked of(Instrument instrument) {
    return new Asked(instrument);
  }

  /** A place for one answer, and where on the form it is. */
  public record Place(Section section, Item item, Slot slot) {}

  /** In the order of the form. */
  public Collection<Place> places() {
    return places.values();
  }

  /** Where the slot is on the form. */
  public Optional<Place> place(ItemId slot) {
    return Optional.ofNullable(places.get(slot));
  }

  boolean has(ItemId slot) {
    return places.containsKey(slot);
  }

  Optional<Slot> find(ItemId slot) {
    return place(slot).map(Place::slot);
  }

  /** The parts that an answer in this place could have; none where it is of one piece. */
  List<Part> parts(Place place) {
    ItemId slot = place.slot().id();
    return switch (place.slot().holds()) {
      case OPTIONS ->
          options(place).keySet().stream().<Part>map(id -> new Part.Choice(slot, id)).toList();
      case ROWS ->
          columns(place)
              .flatMap(column -> column.slots().stream())
              .<Part>map(cell -> new Part.Column(slot, cell.id()))
              .toList();
      case TEXT, NUMBER, DATE, OPTION -> List.of();
    };
  }

  /**
   * The words behind one part of an answer; empty where it is not asked or not offered here.
   *
   * @param answer what stands in the slot; without it, only the question counts
   */
  Optional<Agreement> agreement(Part part, Optional<Answer> answer) {
    return place(part.slot())
        .flatMap(place ->
            switch (part) {
              case Part.Whole _ -> whole(place, answer);
              case Part.Choice(ItemId _, OptionId option) ->
                  Optional.ofNullable(options(place).get(option))
                      .map(words ->
                          new Agreement(asked(place.section(), place.item()), Optional.of(words)));
              case Part.Column(ItemId table, ItemId column) ->
                  columns(place)
                      .filter(
                          item -> item.slots().stream().anyMatch(cell -> cell.id().equals(column)))
                      .findFirst()
                      .flatMap(item -> column(place, item, cells(answer, column)));
            });
  }

  private Optional<Agreement> whole(Place place, Optional<Answer> answer) {
    String asked = asked(place.section(), place.item());
    return answer.orElse(null) instanceof Answer.Chosen(OptionId chosen)
        ? Optional.ofNullable(options(place).get(chosen))
            .map(words -> new Agreement(asked, Optional.of(words)))
        : Optional.of(new Agreement(asked, Optional.empty()));
  }

  /** A column in which options are chosen is agreed with as a whole: all that were chosen in it. */
  private Optional<Agreement> column(Place place, Item column, List<Answer> cells) {
    String asked = asked(place.section(), place.item()) + "\n" + question(column);
    List<OptionId> chosen =
        cells.stream()
            .flatMap(cell ->
                cell instanceof Answer.Chosen(OptionId option) ? Stream.of(option) : Stream.empty())
            .distinct()
            .sorted()
            .toList();
    if (chosen.isEmpty()) {
      return Optional.of(new Agreement(asked, Optional.empty()));
    }
    Map<OptionId, String> offered = options(column, column.id());
    return offered.keySet().containsAll(chosen)
        ? Optional.of(
            new Agreement(
                asked,
                Optional.of(chosen.stream().map(offered::get).collect(Collectors.joining("\n")))))
        : Optional.empty();
  }

  private static List<Answer> cells(Optional<Answer> answer, ItemId column) {
    return answer.orElse(null) instanceof Answer.Rows(List<Answer.Row> rows)
        ? rows.stream().flatMap(row -> Stream.ofNullable(row.cells().get(column))).toList()
        : List.of();
  }

  /** Whether this instrument can hold that part of the answer. */
  boolean takes(Part part, Answer answer) {
    return place(part.slot())
        .filter(place ->
            switch (part) {
              case Part.Whole(ItemId slot) ->
                  isStorable(Misfits.check(instrument, place.item(), slot, answer));
              case Part.Choice _ -> true;
              case Part.Column(ItemId _, ItemId column) ->
                  columns(place)
                      .filter(
                          item -> item.slots().stream().anyMatch(cell -> cell.id().equals(column)))
                      .findFirst()
                      .filter(item ->
                          cells(Optional.of(answer), column).stream()
                              .allMatch(cell ->
                                  isStorable(Misfits.check(instrument, item, column, cell))))
                      .isPresent();
            })
        .isPresent();
  }

  private static boolean isStorable(List<Misfit> misfits) {
    return misfits.stream().allMatch(Misfit::isStorable);
  }

  /** A picture beside the words is seen by whoever agrees with them. */
  private String agreed(Descriptor descriptor) {
    return descriptor
        .picture()
        .flatMap(instrument::findPicture)
        .map(picture -> descriptor.text() + "\n" + picture.agreed())
        .orElse(descriptor.text());
  }

  private static Stream<Item> columns(Place place) {
    return place.item() instanceof Item.TableItem table ? table.columns().stream() : Stream.empty();
  }

  private static String asked(Section section, Item item) {
    return NUMBER.matcher(section.title()).replaceFirst("") + "\n" + question(item);
  }

  private static String question(Item item) {
    List<String> words = new ArrayList<>();
    words.add(item.prompt().label());
    if (item instanceof Item.NumberItem number) {
      number.unit().ifPresent(words::add);
    }
    item.prompt().help().ifPresent(words::add);
    return String.join("\n", words);
  }

  private Map<OptionId, String> options(Place place) {
    return options(place.item(), place.slot().id());
  }

  /** What can be chosen, with the words that are agreed with by choosing it. */
  private Map<OptionId, String> options(Item item, ItemId slot) {
    Map<OptionId, String> words = new LinkedHashMap<>();
    switch (item) {
      case Item.LevelItem level when slot.equals(level.indicatorsId()) -> {
        for (Descriptor descriptor : level.descriptors().values()) {
          for (Indicator indicator : descriptor.indicators()) {
            words.put(indicator.id(), indicator.text());
          }
        }
      }
      case Item.LevelItem level -> {
        for (Level each : instrument.getScale(level.scale()).levels()) {
          Descriptor descriptor = level.descriptors().get(each.id());
          words.put(each.id(), descriptor == null ? each.label() : agreed(descriptor));
        }
      }
      case Item.ChoiceItem choice -> {
        for (Option option : instrument.getOptionSet(choice.optionSet()).options()) {
          words.put(option.id(), option.label());
        }
      }
      case Item.StatementsItem statements -> {
        for (Statement statement : statements.statements()) {
          words.put(statement.id(), statement.text());
        }
      }
      case Item.TextItem _,
          Item.LongTextItem _,
          Item.NumberItem _,
          Item.DateItem _,
          Item.EmailItem _,
          Item.PhoneItem _,
          Item.AddressItem _,
          Item.IdentifierItem _,
          Item.TableItem _,
          Item.ComputedItem _,
          Item.NoteItem _ -> {}
    }
    return words;
  }
}
