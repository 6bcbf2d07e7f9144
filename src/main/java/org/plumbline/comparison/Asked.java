package org.plumbline.comparison;

import org.plumbline.instrument.Option;
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
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.Section;
import org.plumbline.instrument.Slot;
import org.plumbline.response.Answer;
import org.plumbline.response.Answers;
import org.plumbline.response.Misfit;
import org.plumbline.response.Misfits;

/**
 * What an instrument asks, by the places for answers: the words that stand behind each of them.
 * Made once for a version, and used for all assessments on it.
 */
public final class Asked {
  /**
   * The number of a section moves when another one comes in before it; what is asked stays the
   * same. "1.", "9. ", "Section 3.", "2)"; but not the 16 of "16 and 17 year olds", nor "1.5
   * hours".
   */
  private static final Pattern NUMBER =
      Pattern.compile(
          "^\\s*(?:section\\s+\\d+[.):]?(?!\\d)|\\d+[.):](?!\\d))\\s*", Pattern.CASE_INSENSITIVE);

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
          options(place).stream().<Part>map(option -> new Part.Choice(slot, option.id())).toList();
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
   * @param answers with what stands in the slot; where nothing does, only the question counts
   */
  Optional<Agreement> agreement(Part part, Answers answers) {
    return place(part.slot())
        .flatMap(place ->
            switch (part) {
              case Part.Whole(ItemId slot) -> whole(place, slot, answers);
              case Part.Choice(ItemId slot, OptionId option) ->
                  Option.find(options(place), option)
                      .map(offered ->
                          new Agreement(
                              asked(place) + details(offered, answers.find(slot)),
                              Optional.of(offered.agreed()),
                              offered.under()));
              case Part.Column(ItemId slot, ItemId column) ->
                  findColumn(place, column)
                      .flatMap(item -> column(place, item, cells(answers.find(slot), column)));
            });
  }

  /** Words beside one chosen option are about that option. */
  private Optional<Agreement> whole(Place place, ItemId slot, Answers answers) {
    Optional<OptionId> chosen =
        switch (place.slot().holds()) {
          case OPTION, TEXT ->
              answers.find(slot).flatMap(_ -> answers.findChosen(place.item().id()));
          case NUMBER, DATE, OPTIONS, ROWS -> Optional.empty();
        };
    if (chosen.isEmpty()) {
      return Optional.of(new Agreement(asked(place), Optional.empty(), Optional.empty()));
    }
    return Option.find(place.item().options(instrument), chosen.get())
        .map(option ->
            new Agreement(asked(place), Optional.of(option.agreed()), Optional.empty()));
  }

  /** What is asked for beside a tick, where somebody wrote there. */
  private String details(Option option, Optional<Answer> answer) {
    return answer.orElse(null) instanceof Answer.Ticked ticked
            && ticked.details().containsKey(option.id())
        ? option.details().map(words -> "\n" + words).orElse("")
        : "";
  }

  /** Whether words can be written beside this option. */
  public boolean asksForDetails(Part.Choice choice) {
    return place(choice.slot())
        .flatMap(place -> Option.find(options(place), choice.option()).flatMap(Option::details))
        .isPresent();
  }

  /** A column in which options are chosen is agreed with as a whole: all that were chosen in it. */
  private Optional<Agreement> column(Place place, Item column, List<Answer> cells) {
    String asked = asked(place) + "\n" + question(column);
    List<OptionId> chosen =
        cells.stream()
            .flatMap(cell ->
                cell instanceof Answer.Chosen(OptionId option) ? Stream.of(option) : Stream.empty())
            .distinct()
            .sorted()
            .toList();
    if (chosen.isEmpty()) {
      return Optional.of(new Agreement(asked, Optional.empty(), Optional.empty()));
    }
    List<Option> options = column.options(instrument);
    List<Option> found =
        chosen.stream().flatMap(option -> Option.find(options, option).stream()).toList();
    return found.size() == chosen.size()
        ? Optional.of(
            new Agreement(
                asked,
                Optional.of(found.stream().map(Option::agreed).collect(Collectors.joining("\n"))),
                Optional.empty()))
        : Optional.empty();
  }

  private static Optional<Item> findColumn(Place place, ItemId column) {
    return columns(place)
        .filter(item -> item.slots().stream().anyMatch(cell -> cell.id().equals(column)))
        .findFirst();
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

  /** Of a table; else none. */
  static Stream<Item> columns(Place place) {
    return place.item().columns().stream();
  }

  private static String asked(Place place) {
    return withoutNumber(place.section().title())
        + place.section().guidance().map(words -> "\n" + words).orElse("")
        + "\n"
        + question(place.item());
  }

  /** What a section is called, whatever its number. */
  public static String withoutNumber(String title) {
    return NUMBER.matcher(title).replaceFirst("");
  }

  private static String question(Item item) {
    List<String> words = new ArrayList<>();
    words.add(item.prompt().label());
    item.unit().ifPresent(words::add);
    item.prompt().help().ifPresent(words::add);
    return String.join("\n", words);
  }

  private List<Option> options(Place place) {
    return place.item().options(instrument, place.slot().id());
  }
}
