package org.plumbline.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.assessment.ChildRefused.Part;
import org.plumbline.authority.Account;
import org.plumbline.authority.Authority;
import org.plumbline.authority.Role;

/** Which children can be entered, by page and by API alike. */
class EnteringTest {
  private final Office office = Office.shared();
  private final Authority council = office.authority(Office.newCode());
  private final Account ann = office.member(council, "Ann Author", Role.PRACTITIONER);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "O'Brien",
        "O\u2019Brien",
        "Null",
        "X",
        "Rhys ap Llywelyn",
        "Si\u00f4n T\u0177",
        "\u738b\u5c0f\u660e",
        "Nguy\u1ec5n Th\u1ecb",
        "Anne-Marie",
        "\u0633\u0627\u0631\u0627",
        "\u0dc1\u0dca\u200d\u0dbb\u0dd3",
        "\ud840\udc0b",
        "<b>Ann</b>"
      })
  void any_name_that_somebody_has_is_stored_as_it_is(String name) {
    Child child = office.children.register(ann, name, name, Optional.empty());

    assertThat(office.children.open(ann, child.reference()).givenName()).isEqualTo(name);
    assertThat(office.children.open(ann, child.reference()).familyName()).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  ",
        "\u00a0",
        "\u200b\u200d",
        "Ann\nInjected line",
        "Ann\rOther",
        "Bell\u0007",
        "NUL\u0000",
        "Delete\u007f",
        "Next\u0085line",
        "Line\u2028break",
        "half a \ud840",
        "right\u202eto left",
        "isolated\u2066",
        "pop\u2069"
      })
  void a_name_that_cannot_be_seen_as_it_is_is_refused(String name) {
    assertThatThrownBy(() -> office.children.register(ann, name, "Ellis", Optional.empty()))
        .isInstanceOfSatisfying(
            ChildRefused.class,
            refused -> assertThat(refused.problems()).containsOnlyKeys(Part.GIVEN_NAME));
    assertThatThrownBy(() -> office.children.alike(ann, "Jamie", name, Optional.empty()))
        .isInstanceOfSatisfying(
            ChildRefused.class,
            refused -> assertThat(refused.problems()).containsOnlyKeys(Part.FAMILY_NAME));
  }

  @Test
  void two_hundred_characters_are_a_name_and_one_more_are_not() {
    String longest = "\ud840\udc0b".repeat(200);
    Child child = office.children.register(ann, longest, longest, Optional.empty());
    assertThat(office.children.open(ann, child.reference()).givenName()).isEqualTo(longest);

    assertThatThrownBy(
            () -> office.children.register(ann, "a".repeat(201), "Ellis", Optional.empty()))
        .hasMessage(
            "givenName: The given name has 201 characters, and 200 is the most. Shorten it.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0001-01-01", "1899-12-31", "2100-01-01"})
  void nobody_is_born_on_a_day_that_no_child_was(String day) {
    assertThatThrownBy(() ->
            office.children.register(ann, "Jamie", "Ellis", Optional.of(LocalDate.parse(day))))
        .isInstanceOfSatisfying(
            ChildRefused.class,
            refused -> assertThat(refused.problems()).containsOnlyKeys(Part.BORN_ON));
  }

  @Test
  void everything_that_is_wrong_is_told_at_once() {
    assertThat(office.children.problems("", "Bell\u0007", Optional.of(LocalDate.of(3000, 1, 1))))
        .containsOnlyKeys(Part.GIVEN_NAME, Part.FAMILY_NAME, Part.BORN_ON);
  }
}
