package org.plumbline.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.definition.DefinitionReader;
import org.plumbline.definition.Reading;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;

/** What the bundled instruments took from their documents reads as it is printed. */
class PrintedProseTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cambridgeshire-peterborough-cse",
        "hammersmith-fulham-exploitation",
        "northamptonshire-cse"
      })
  void every_text_that_may_be_formatted_reads_as_printed(String code) throws IOException {
    List<String> texts = texts(instrument(code));

    assertThat(texts).isNotEmpty();
    assertThat(texts).allSatisfy(text -> assertThat(read(text)).isEqualTo(text));
  }

  /** The words on the page, its line breaks and paragraphs as one would type them. */
  private static String read(String text) {
    Document drawn = Jsoup.parseBodyFragment(Prose.html(text));
    assertThat(drawn.body().select("*:not(body, p, br)")).isEmpty();
    drawn.select("br").forEach(line -> line.replaceWith(new TextNode("\n")));
    return drawn.select("p").stream().map(p -> p.wholeText()).collect(Collectors.joining("\n\n"));
  }

  private static Instrument instrument(String code) throws IOException {
    return switch (DefinitionReader.read(
        code, Files.readAllBytes(Path.of("instruments", code, "1.yaml")))) {
      case Reading.Read(Instrument instrument) -> instrument;
      case Reading.Refused refused -> throw new IllegalStateException(refused.toString());
    };
  }

  private static List<String> texts(Instrument instrument) {
    List<String> texts = new ArrayList<>(instrument.purpose().stream().toList());
    instrument
        .sections()
        .forEach(section -> {
          section.guidance().ifPresent(texts::add);
          section.items().stream()
              .flatMap(PrintedProseTest::withColumns)
              .forEach(item -> {
                item.prompt().help().ifPresent(texts::add);
                if (item instanceof Item.NoteItem note) {
                  texts.add(note.text());
                }
              });
        });
    return texts;
  }

  private static Stream<Item> withColumns(Item item) {
    return item instanceof Item.TableItem table
        ? Stream.concat(Stream.of(item), table.columns().stream())
        : Stream.of(item);
  }
}
