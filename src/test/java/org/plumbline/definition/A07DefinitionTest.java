package org.plumbline.definition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What identifies a version: the SHA-256 of its canonical text. */
class A07DefinitionTest {
  private static final String ONE =
      """
      sections:
        - id: one
          title: One
      """;

  @Test
  void the_same_instrument_has_the_same_sum_however_its_file_is_laid_out() {
    Definition one = Definition.of(Definitions.instrument(ONE));
    Definition other =
        Definition.of(Definitions.instrument("sections: [{'title': \"One\", id: one}] # remark"));

    assertThat(other).isEqualTo(one);
    assertThat(one.sha256()).matches("[0-9a-f]{64}");
  }

  @Test
  void another_word_gives_another_sum() {
    Definition one = Definition.of(Definitions.instrument(ONE));
    Definition other = Definition.of(Definitions.instrument(ONE.replace("One", "Two")));

    assertThat(other.sha256()).isNotEqualTo(one.sha256());
  }

  @Test
  void the_sum_is_that_of_the_bytes() {
    Definition definition = Definition.of(Definitions.instrument(ONE));

    assertThat(definition.text())
        .isEqualTo(
            """
            instrument: test
            version: 1
            owner: northshire
            authorities: [northshire]
            title: Test
            language: en-GB
            sections:
              - id: one
                title: One
            """);
    assertThat(definition.sha256())
        .isEqualTo("c361ac8a8539621a241f348c89bcb12eb57ac012c7ce51c0cff44429a4cee20b");
  }
}
