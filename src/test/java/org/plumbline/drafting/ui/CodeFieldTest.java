package org.plumbline.drafting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The code that is proposed from a title. */
class CodeFieldTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CSE Risk Management Tool|cse-risk-management-tool",
        "2. Children’s Board – Échelle|childrens-board-echelle",
        "???|''"
      })
  void it_is_made_of_the_words_of_the_title(String title, String code) {
    assertThat(CodeField.slug(title)).isEqualTo(code);
  }

  @Test
  void a_long_title_is_cut_between_words() {
    String code = CodeField.slug("word ".repeat(30));

    assertThat(code).hasSizeLessThanOrEqualTo(64).endsWith("-word");
    assertThat(DraftAddresses.parse(code)).isPresent();
  }
}
