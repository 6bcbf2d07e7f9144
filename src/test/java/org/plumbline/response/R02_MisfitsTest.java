package org.plumbline.response;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plumbline.id.ItemId;
import org.plumbline.id.OptionId;
import org.plumbline.instrument.FormIndex;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.outcome.Instruments;

/** Whether an answer fits. What can be held is kept and stops submission; the rest is refused. */
class R02_MisfitsTest {
  private final Instrument instrument =
      Instruments.withLevels("mild significant")
          .options("yes_no", "yes no")
          .options("drugs", "cannabis alcohol nothing!")
          .section("one")
          .text("name")
          .mayBeNotKnown()
          .email("mail")
          .number("attendance", "0", "100")
          .date("born")
          .choice("open", "yes_no")
          .choices("used", "drugs")
          .level("missing", "mild", "late overnight")
          .statements("one_sign", false, "gifts phone")
          .table(
              "actions",
              new Item.TextItem(Instruments.prompt("action")),
              new Item.DateItem(Instruments.prompt("by_when")))
          .note("words")
          .build();

  /** Such as {@code refused: ...} or {@code kept: ...}; blank when it fits. */
  private String check(String slot, Answer answer) {
    return Misfits.check(FormIndex.of(instrument), new ItemId(slot), answer).stream()
        .map(misfit -> (misfit.isStorable() ? "kept: " : "refused: ") + misfit.what())
        .collect(joining("\n"));
  }

  private static Answer.Number number(String number) {
    return new Answer.Number(new BigDecimal(number));
  }

  private static Answer.Chosen chosen(String option) {
    return new Answer.Chosen(new OptionId(option));
  }

  private static Answer.Ticked ticked(String... options) {
    return new Answer.Ticked(
        new TreeSet<>(List.of(options).stream().map(OptionId::new).toList()), Map.of());
  }

  @Test
  void answers_of_the_right_kind_fit() {
    assertThat(check("name", new Answer.Text("Anna"))).isEmpty();
    assertThat(check("attendance", number("62.5"))).isEmpty();
    assertThat(check("born", new Answer.Date(LocalDate.of(2012, 2, 29)))).isEmpty();
    assertThat(check("open", chosen("yes"))).isEmpty();
    assertThat(check("open.details", new Answer.Text("since May"))).isEmpty();
    assertThat(check("used", ticked("cannabis", "alcohol"))).isEmpty();
    assertThat(check("missing", chosen("mild"))).isEmpty();
    assertThat(check("missing.indicators", ticked("late"))).isEmpty();
    assertThat(check("one_sign", ticked("gifts"))).isEmpty();
  }

  @Test
  void an_answer_of_the_wrong_kind_is_refused() {
    assertThat(check("name", number("1")))
        .isEqualTo("refused: “name” does not take this kind of answer.");
    assertThat(check("missing", ticked("late"))).startsWith("refused: ");
    assertThat(check("nowhere", new Answer.Text("A")))
        .isEqualTo("refused: This version asks nothing under the id “nowhere”.");
    assertThat(check("words", new Answer.Text("A"))).startsWith("refused: ");
  }

  @Test
  void an_option_of_another_item_is_refused_also_among_the_details() {
    assertThat(check("open", chosen("cannabis")))
        .isEqualTo("refused: “open” has no option with the id “cannabis”.");
    assertThat(check("missing.indicators", ticked("mild"))).startsWith("refused: ");
    assertThat(
            check(
                "used",
                new Answer.Ticked(new TreeSet<>(), Map.of(new OptionId("glue"), "at weekends"))))
        .startsWith("refused: ");
  }

  @Test
  void not_known_is_taken_where_it_is_offered() {
    assertThat(check("name", Answer.NOT_KNOWN)).isEmpty();
    assertThat(check("open", Answer.NOT_KNOWN))
        .isEqualTo("refused: “open” does not offer “Not known”.");
    assertThat(check("open.details", Answer.NOT_KNOWN)).startsWith("refused: ");
  }

  @Test
  void half_an_address_is_kept_as_typed() {
    assertThat(check("mail", new Answer.Text("abc@")))
        .isEqualTo("kept: “abc@” is not an e-mail address.");
    assertThat(check("mail", new Answer.Text("o'neil+1@northshire.gov.uk "))).isEmpty();
    assertThat(check("mail", new Answer.Text("a b@northshire.gov.uk"))).startsWith("kept: ");
    assertThat(check("mail", new Answer.Text("a@localhost"))).startsWith("kept: ");
  }

  @Test
  void a_number_out_of_range_is_kept_and_one_with_too_many_digits_refused() {
    assertThat(check("attendance", number("-1"))).isEqualTo("kept: -1 is less than 0.");
    assertThat(check("attendance", number("100.5"))).isEqualTo("kept: 100.5 is more than 100.");
    assertThat(check("attendance", number("0.1234567"))).startsWith("refused: ");
    assertThat(check("attendance", number("1e14"))).startsWith("refused: ");
    assertThat(check("attendance", number("0"))).isEmpty();
  }

  @Test
  void a_year_far_from_now_is_kept_and_asked_about() {
    assertThat(check("born", new Answer.Date(LocalDate.of(1899, 12, 31))))
        .isEqualTo("kept: The year 1899 is far from now.");
    assertThat(check("born", new Answer.Date(LocalDate.of(2201, 1, 1)))).startsWith("kept: ");
    assertThat(check("born", new Answer.Date(LocalDate.of(1900, 1, 1)))).isEmpty();
    assertThat(check("born", new Answer.Date(LocalDate.of(2200, 12, 31)))).isEmpty();
    assertThat(check("born", new Answer.Date(LocalDate.of(12, 1, 1)))).startsWith("refused: ");
  }

  @Test
  void an_exclusive_option_with_others_and_two_ticks_where_one_is_taken_are_kept() {
    assertThat(check("used", ticked("nothing", "alcohol")))
        .isEqualTo("kept: “nothing” is ticked together with others.");
    assertThat(check("used", ticked("nothing"))).isEmpty();
    assertThat(check("one_sign", ticked("gifts", "phone")))
        .isEqualTo("kept: 2 are ticked in “one_sign”, which takes one.");
  }

  @Test
  void a_text_of_a_million_characters_fits_and_one_more_is_refused() {
    assertThat(check("name", new Answer.Text("a".repeat(1_000_000)))).isEmpty();
    assertThat(check("name", new Answer.Text("a".repeat(1_000_001))))
        .isEqualTo("refused: The text has 1,000,001 characters; at most 1,000,000 are kept.");
  }

  @Test
  void what_is_not_a_character_is_refused_and_every_character_fits() {
    assertThat(check("name", new Answer.Text("a\0b"))).startsWith("refused: ");
    assertThat(check("name", new Answer.Text("a" + (char) 0xD83D))).startsWith("refused: ");
    assertThat(check("name", new Answer.Text("Zoë ✓ 😀 ŵ"))).isEmpty();
  }

  @Test
  void cells_are_checked_against_their_columns_and_rows_are_named() {
    Answer.Row good =
        new Answer.Row(
            new UUID(0, 1), Map.of(new ItemId("action"), new Answer.Text("Call school")));
    Answer.Row far =
        new Answer.Row(
            new UUID(0, 2),
            Map.of(new ItemId("by_when"), new Answer.Date(LocalDate.of(1066, 1, 1))));
    Answer.Row unknown =
        new Answer.Row(new UUID(0, 3), Map.of(new ItemId("whom"), new Answer.Text("A")));
    assertThat(check("actions", new Answer.Rows(List.of(good, far))))
        .isEqualTo("kept: Row 2, by_when: The year 1066 is far from now.");
    assertThat(check("actions", new Answer.Rows(List.of(unknown))))
        .isEqualTo("refused: “actions” has no column with the id “whom”.");
    assertThat(check("actions", new Answer.Rows(List.of(good, good))))
        .isEqualTo("refused: Row 2 has the id of another row.");
  }
}
