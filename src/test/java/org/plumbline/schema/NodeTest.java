package org.plumbline.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plumbline.definition.DefinitionReader;
import org.plumbline.definition.Definitions;
import org.plumbline.definition.Reading;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Place;
import org.plumbline.instrument.Problem;

/** The elements of an instrument, as everybody goes through them. */
class NodeTest {
  /** With a fault in nearly every element. */
  private static final String UNSOUND =
      Definitions.withHead(
          """
          control:
            dated: 2026-03-01
            review_due: 2025-03-01
          scales:
            - id: risk
              levels:
                - {id: low, label: LOW, concern: 3}
                - {id: high, label: HIGH, concern: 2}
          option_sets:
            - id: answers
              options:
                - {id: a, label: Yes}
                - {id: b, label: Yes}
          sections:
            - id: school
              title: 5.Education
              items:
                - id: school_level
                  kind: level
                  label: Level
                  scale: gone
                  descriptors:
                    - level: low
                      text: Late
                      indicators: [{id: i1, text: Absent}]
                - id: asked
                  kind: choice
                  label: Which
                  option_set: gone
                - id: rows
                  kind: table
                  label: Rows
                  row_name: row
                  columns:
                    - {id: inner, kind: choice, label: Inner, option_set: gone}
          outcome:
            bands:
              - {id: b1, score: gone, label: Band}
            indicated:
              - {id: r1, level: nowhere, because: Because}
              - {id: r2, level: nowhere, because: Because again}
            limits:
              - {id: l1, kind: floor, level: nowhere, citation: A policy}
            judgement: {item: gone}
          routing:
            - id: tell
              levels: [nowhere]
              text: Tell somebody.
              steps:
                - id: call
                  text: Call.
                  recipient: {mailbox: duty, printed: Duty}
          notes:
            - {about: gone, decision: kept, text: Odd.}
          """);

  @Test
  void soundness_calls_every_element_as_the_schema_does() {
    Instrument instrument = draft();
    List<Problem> problems = Soundness.check(instrument);

    assertThat(problems).hasSizeGreaterThan(10);
    assertThat(problems)
        .allSatisfy(problem ->
            assertThat(problem.place().element())
                .as(problem.toString())
                .startsWith(nearest(instrument, problem.place()).element()));
  }

  @Test
  void a_file_is_told_about_by_the_same_names() {
    Instrument instrument = draft();
    String misspelt = UNSOUND.replace("level: nowhere", "levle: nowhere");
    Reading reading = DefinitionReader.read("t", misspelt);

    assertThat(reading).isInstanceOf(Reading.Refused.class);
    if (reading instanceof Reading.Refused(List<Problem> problems)) {
      Set<String> names =
          Node.listAll(instrument).stream()
              .map(node -> node.place().element())
              .collect(Collectors.toSet());
      assertThat(
              problems.stream()
                  .filter(problem -> problem.wrong().startsWith("is not known"))
                  .map(problem -> problem.place().element()))
          .containsExactly(
              "outcome, indicated rule “Because”",
              "outcome, indicated rule “Because again”",
              "outcome, limit “A policy”")
          .allMatch(names::contains);
    }
  }

  @Test
  void every_kind_of_element_is_gone_through() {
    assertThat(Node.listAll(draft()).stream().map(Node::kind).collect(Collectors.toSet()))
        .containsAll(
            EnumSet.complementOf(
                EnumSet.of(
                    ElementKind.STATEMENT,
                    ElementKind.SCORE,
                    ElementKind.PART,
                    ElementKind.WORKFLOW,
                    ElementKind.PICTURE)));
  }

  @Test
  void an_element_says_what_is_not_as_usual_and_is_called_by_what_is_printed() {
    Node section =
        Node.listAll(draft()).stream()
            .filter(node -> node.kind() == ElementKind.SECTION)
            .findFirst()
            .orElseThrow();

    assertThat(section.name()).isEqualTo("5.Education");
    assertThat(section.path()).isEqualTo("/sections/school");
    assertThat(section.place().path()).isEqualTo("/sections/0");
    assertThat(section.says()).extracting(Node.Saying::as).containsExactly(KeyName.TITLE);
  }

  @Test
  void what_stands_in_braces_belongs_to_what_it_stands_in() {
    Node step =
        Node.listAll(draft()).stream()
            .filter(node -> node.kind() == ElementKind.STEP)
            .findFirst()
            .orElseThrow();

    assertThat(step.text(KeyName.MAILBOX)).contains("duty");
    assertThat(step.text(KeyName.RECIPIENT)).contains("Duty");
    assertThat(step.says())
        .filteredOn(saying -> saying.as() == KeyName.RECIPIENT)
        .extracting(saying -> saying.place().words())
        .containsExactly("'printed' in route tell, step “Call.”, recipient");
  }

  private static Place nearest(Instrument instrument, Place place) {
    return Node.listAll(instrument).stream()
        .map(Node::place)
        .filter(
            each -> place.path().equals(each.path()) || place.path().startsWith(each.path() + "/"))
        .filter(each -> !each.equals(Place.WHOLE))
        .max(Comparator.comparingInt(each -> each.path().length()))
        .orElse(new Place("", "", "", Optional.empty()));
  }

  private static Instrument draft() {
    return switch (DefinitionReader.readDraft("t", UNSOUND.getBytes(StandardCharsets.UTF_8))) {
      case Reading.Read(Instrument instrument) -> instrument;
      case Reading.Refused(List<Problem> problems) -> throw new AssertionError(problems.toString());
    };
  }
}
