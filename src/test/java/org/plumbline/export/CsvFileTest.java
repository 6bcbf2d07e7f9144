package org.plumbline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.schema.ChangeClass;

/** A comparison as CSV, read back. */
class CsvFileTest {
  @Test
  void there_is_a_line_for_each_change() {
    ComparisonCopy copy = Copies.ofTheSeeds();

    assertThat(records(copy)).hasSameSizeAs(copy.report().entries());
    assertThat(records(Copies.only(copy, ChangeClass.SCALE)))
        .hasSize(copy.report().counts().getOrDefault(ChangeClass.SCALE, 0))
        .allMatch(line -> line.get("Class").equals("scale"));
  }

  @Test
  void a_line_says_where_what_and_which_words() {
    assertThat(records(Copies.ofTheSeeds()))
        .filteredOn(line -> line.get("Element").equals("ICS No, now Mosaic No"))
        .singleElement()
        .satisfies(line ->
            assertThat(line.toMap())
                .containsEntry("Chapter", "Front page")
                .containsEntry("Kind of element", "item")
                .containsEntry("Change", "label renamed")
                .containsEntry("Class", "wording")
                .containsEntry("Old text", "ICS No")
                .containsEntry("New text", "Mosaic No")
                .containsEntry("Words inserted", "1")
                .containsEntry("Words deleted", "1")
                .containsEntry("Inserted", "Mosaic")
                .containsEntry("Deleted", "ICS"));
  }

  @Test
  void a_spreadsheet_knows_its_letters_and_its_lines() {
    byte[] file = CsvFile.of(Copies.ofTheSeeds());

    assertThat(file).startsWith(0xEF, 0xBB, 0xBF);
    assertThat(new String(file, StandardCharsets.UTF_8)).endsWith("\"\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+44 20", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", " =1", "\u00A0=1", "＝1"})
  void what_a_spreadsheet_would_compute_it_shows(String formula) {
    assertThat(CsvFile.harmless(formula)).isEqualTo("'" + formula);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "a = b", "Regularly coming home late / Absent"})
  void other_texts_stay_as_they_are(String text) {
    assertThat(CsvFile.harmless(text)).isEqualTo(text);
  }

  private static List<CSVRecord> records(ComparisonCopy copy) {
    String text = new String(CsvFile.of(copy), StandardCharsets.UTF_8).substring(1);
    try (CSVParser parser =
        CSVParser.parse(
            text, CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
      return parser.getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
