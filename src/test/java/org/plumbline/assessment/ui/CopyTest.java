package org.plumbline.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Copy;
import org.plumbline.assessment.Office;
import org.plumbline.assessment.Result;
import org.plumbline.assessment.Submission;
import org.plumbline.authority.Account;
import org.plumbline.authority.Authority;
import org.plumbline.authority.Role;
import org.plumbline.id.ItemId;
import org.plumbline.response.Answer;

/** What stands on a copy, and what is left out of it. */
class CopyTest {
  private static String form(Authority owner) {
    return """
    instrument: sensitive-in-%1$s
    version: 1
    owner: %1$s
    authorities: [%1$s]
    title: A form that asks for addresses
    language: en-GB
    scales:
      - id: risk
        levels:
          - id: low
            label: LOW
            concern: 1
          - id: high
            label: HIGH
            concern: 5
    sections:
      - id: front
        title: Front page
        items:
          - id: home
            kind: address
            label: Home address
            sensitive: true
          - id: school
            kind: text
            label: School
          - id: story
            kind: long_text
            label: What happened
            sensitive: true
          - id: health
            kind: level
            label: Health
            sensitive: true
            scale: risk
            descriptors:
              - level: low
                text: Under treatment
              - level: high
                text: Untreated
          - id: people
            kind: table
            label: People
            row_name: person
            columns:
              - id: person_name
                kind: text
                label: Name
              - id: person_phone
                kind: phone
                label: Telephone
                sensitive: true
    routing:
      - id: visit
        text: |-
          Visit ${home}#if($home == "1 Mill Lane") by boat#end, then $school.
        parts:
          - id: call
            heading: Calls
            text: |-
              #foreach($who in $people)$who.person_name: $who.person_phone#end
        steps:
          - id: write
            text: Write to $home.
    """
        .formatted(owner.code());
  }

  private final Office office = Office.shared();
  private final Authority council = office.authority(Office.newCode());
  private final Account ann = office.member(council, "Ann Author", Role.PRACTITIONER);
  private final Assessment.Open open = filledIn();

  private Assessment.Open filledIn() {
    office.publish(form(council), council);
    Assessment.Open open = office.start(ann, "sensitive-in-" + council.code());
    office.write(ann, open, "home", new Answer.Text("1 Mill Lane"));
    office.write(ann, open, "school", new Answer.Text("Riverside"));
    office.write(ann, open, "story", new Answer.Text("At the harbour"));
    office.choose(ann, open, Map.of("health", "low"));
    office.write(
        ann,
        open,
        "people",
        new Answer.Rows(
            List.of(
                new Answer.Row(
                    UUID.randomUUID(),
                    Map.of(
                        new ItemId("person_name"), new Answer.Text("Sam"),
                        new ItemId("person_phone"), new Answer.Text("01632 960001"))))));
    return office.again(ann, open);
  }

  private String read(Copy copy) {
    return new WholeAssessment(open, office.submissions.reading(ann, open), copy)
        .getElement()
        .getTextRecursively();
  }

  @Test
  void the_whole_copy_has_everything() {
    assertThat(read(Copy.WHOLE))
        .contains("1 Mill Lane", "Riverside", "At the harbour", "LOW", "Sam", "01632 960001")
        .doesNotContain("Left out");
  }

  @Test
  void what_is_sensitive_is_left_out_of_the_usual_copy_which_says_so() {
    assertThat(read(Copy.WITHOUT_SENSITIVE))
        .contains("Home address", "Riverside", "What happened", "Health", "Sam", "Telephone")
        .doesNotContain("Mill Lane", "harbour", "Under treatment", "LOW", "01632")
        .containsPattern("Home addressLeft out of this copy")
        .containsPattern("What happenedLeft out of this copy")
        .containsPattern("HealthLeft out of this copy");
  }

  private Result result() {
    assertThat(office.submit(ann, open)).isInstanceOf(Submission.Done.class);
    return office.submissions.openResult(ann, office.assessments.reread(ann, open)).orElseThrow();
  }

  @Test
  void next_steps_name_sensitive_answers_on_the_whole_copy_only() {
    Result.Steps whole = result().routes(Copy.WHOLE).getFirst();

    assertThat(whole.html()).isEqualTo("<p>Visit 1 Mill Lane by boat, then Riverside.</p>");
    assertThat(whole.parts().getFirst().html()).isEqualTo("<p>Sam: 01632 960001</p>");
    assertThat(whole.steps().getFirst().text()).isEqualTo("Write to 1 Mill Lane.");
  }

  @Test
  void on_the_usual_copy_they_decide_what_is_to_be_done_and_are_not_printed() {
    Result result = result();
    Result.Steps usual = result.routes(Copy.WITHOUT_SENSITIVE).getFirst();

    assertThat(usual.html())
        .isEqualTo("<p>Visit (left out of this copy) by boat, then Riverside.</p>");
    assertThat(usual.parts().getFirst().html()).isEqualTo("<p>Sam: (left out of this copy)</p>");
    assertThat(usual.steps().getFirst().text()).isEqualTo("Write to (left out of this copy).");
    assertThat(
            new OutcomeSheet(
                    result,
                    Map.of(),
                    Copy.WITHOUT_SENSITIVE,
                    open.particulars().version().instrument())
                .getElement()
                .getOuterHTML())
        .contains("Riverside")
        .doesNotContain("Mill Lane", "01632");
  }

  @Test
  void whether_there_is_a_sensitive_answer_is_not_seen_either() {
    Assessment.Open empty = office.start(ann, "sensitive-in-" + council.code());

    assertThat(
            new WholeAssessment(
                    empty, office.submissions.reading(ann, empty), Copy.WITHOUT_SENSITIVE)
                .getElement()
                .getTextRecursively())
        .containsPattern("Home addressLeft out of this copy")
        .containsPattern("SchoolNot answered");
  }
}
