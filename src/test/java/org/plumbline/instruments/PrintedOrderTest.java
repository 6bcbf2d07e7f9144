package org.plumbline.instruments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.id.OptionId;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.Level;
import org.plumbline.instrument.Route;
import org.plumbline.instrument.Scale;
import org.plumbline.instrument.Section;
import org.plumbline.instrument.Statement;

/**
 * Each descriptor stands beside its own level, in its own section. The words alone would also add
 * up if two descriptors had changed places.
 */
class PrintedOrderTest {

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NORTHAMPTONSHIRE")
  void a_section_of_levels_stands_in_the_document_in_one_piece(Transcription transcription) {
    Instrument instrument = transcription.instrument();
    Document document = transcription.document();

    assertThat(instrument.sections().stream().filter(PrintedOrderTest::hasDescriptors))
        .isNotEmpty()
        .allSatisfy(section -> {
          List<String> printed = printed(instrument, section);
          assertThat(document.containsRun(printed)).as("%s", printed).isTrue();
        });
  }

  @Test
  void a_section_of_statements_stands_in_the_document_in_one_piece() {
    Instrument instrument = Transcription.NORTHAMPTONSHIRE.instrument();
    Document document = Transcription.NORTHAMPTONSHIRE.document();

    assertThat(instrument.sections().stream().filter(PrintedOrderTest::hasStatements))
        .hasSize(10)
        .allSatisfy(section -> {
          List<String> printed = printedStatements(section);
          assertThat(document.containsRun(printed)).as("%s", printed).isTrue();
        });
  }

  @Test
  void the_definitions_of_the_risk_scale_stand_beside_their_levels() {
    Instrument instrument = Transcription.NORTHAMPTONSHIRE.instrument();
    Document document = Transcription.NORTHAMPTONSHIRE.document();
    Section section =
        instrument.sections().stream()
            .filter(PrintedOrderTest::hasDescriptors)
            .findFirst()
            .orElseThrow();
    Item.LevelItem item = (Item.LevelItem) section.items().getFirst();
    Scale scale = instrument.getScale(item.scale());

    List<String> printed = new ArrayList<>();
    item.descriptors()
        .forEach((level, descriptor) ->
            printed.addFirst(scale.find(level).orElseThrow().label() + " – " + descriptor.text()));
    section.guidance().ifPresent(printed::addFirst);
    printed.addFirst(section.title());

    assertThat(document.containsRun(printed)).as("%s", printed).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"mild", "moderate", "significant"})
  void the_next_steps_of_a_level_stand_in_the_document_in_one_piece(String level) {
    Document document = Transcription.PETERBOROUGH_AND_CAMBRIDGESHIRE.document();
    List<Route> routes =
        Transcription.PETERBOROUGH_AND_CAMBRIDGESHIRE.instrument().routing().stream()
            .filter(route -> route.levels().equals(List.of(new OptionId(level))))
            .toList();
    Route first = routes.getFirst();

    List<String> printed = new ArrayList<>(first.title().stream().toList());
    routes.forEach(route -> printed.add(PrintedTexts.words(route.text())));
    first.parts().forEach(part -> printed.addAll(List.of(part.heading(), part.text())));

    assertThat(document.containsRun(printed)).as("%s", printed).isTrue();
    assertThat(routes)
        .extracting(route -> route.authorities().toString())
        .containsExactly("[peterborough]", "[cambridgeshire]");
    assertThat(routes)
        .allSatisfy(route ->
            assertThat(route.parts())
                .extracting(Route.Part::text)
                .isEqualTo(first.parts().stream().map(Route.Part::text).toList()));
  }

  /** NO EVIDENCE, which has no descriptor, is printed above the title of its section. */
  private static List<String> printed(Instrument instrument, Section section) {
    List<String> texts = new ArrayList<>();
    texts.add(section.title());
    for (Item item : section.items()) {
      if (item instanceof Item.LevelItem levels) {
        for (Level level : instrument.getScale(levels.scale()).levels()) {
          Optional.ofNullable(levels.descriptors().get(level.id()))
              .ifPresentOrElse(
                  descriptor -> texts.addAll(List.of(level.label(), descriptor.text())),
                  () -> texts.addFirst(level.label()));
        }
      } else {
        texts.add(item.prompt().label());
      }
    }
    return texts;
  }

  /** The list of associates is printed in the row of the first statement. */
  private static List<String> printedStatements(Section section) {
    List<String> texts = new ArrayList<>(List.of(section.title()));
    section.guidance().ifPresent(texts::add);
    Item.StatementsItem item = (Item.StatementsItem) section.items().getFirst();
    texts.add(item.prompt().label());
    item.details().ifPresent(texts::add);
    Stream<String> statements = item.statements().stream().map(Statement::text);
    int firstStatement = texts.size();
    texts.addAll(statements.toList());
    section.items().stream()
        .skip(1)
        .forEach(table -> texts.add(firstStatement + 1, table.prompt().label()));
    return texts;
  }

  private static boolean hasDescriptors(Section section) {
    return section.items().stream()
        .anyMatch(item -> item instanceof Item.LevelItem level && !level.descriptors().isEmpty());
  }

  private static boolean hasStatements(Section section) {
    return section.items().stream().anyMatch(Item.StatementsItem.class::isInstance);
  }
}
