package org.plumbline.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.authority.Account;
import org.plumbline.authority.Role;
import org.plumbline.id.ItemId;
import org.plumbline.id.OptionId;
import org.plumbline.response.Answer;

/** What the three bundled instruments tell practitioners to do, as it is stored on submission. */
class NextStepsTest {
  private static final String NOT_OPEN = "If child not open to Children’s Services, referral";
  private static final String ALLOCATED = "If child has an allocated social worker";

  private final Office office = Office.shared();

  private Result result(String authority, String instrument, Map<String, String> chosen) {
    Account ann = office.member(office.authority(authority), "Ann Author", Role.PRACTITIONER);
    Assessment.Open open = office.start(ann, instrument);
    chosen.forEach((slot, option) ->
        office.write(
            ann,
            open,
            slot,
            option.equals("?") ? Answer.NOT_KNOWN : new Answer.Chosen(new OptionId(option))));
    office.complete(ann, open);
    assertThat(office.submit(ann, open)).isInstanceOf(Submission.Done.class);
    return office.submissions.openResult(ann, office.assessments.reread(ann, open)).orElseThrow();
  }

  private Result cse(String authority, String level, String open) {
    return result(
        authority,
        "cambridgeshire-peterborough-cse",
        Map.of("judged_level", level, "open_to_social_care", open));
  }

  private static List<String> recipients(Result result) {
    return steps(result)
        .flatMap(step ->
            step.recipient().stream().map(to -> to + (step.undecided() ? " (perhaps)" : "")))
        .toList();
  }

  private static Stream<Result.Step> steps(Result result) {
    return result.routes().stream().flatMap(route -> route.steps().stream());
  }

  private static List<String> dues(Result result) {
    return steps(result).flatMap(step -> step.due().stream()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "mild        | no  | –MASH@Cambridgeshire.gcsx.gov.uk. | -",
        "mild        | yes | -                                 | -",
        "mild        | ?   | –MASH@Cambridgeshire.gcsx.gov.uk. (perhaps) | -",
        "moderate    | no  | MASH@Cambridgeshire.gcsx.gov.uk   | -",
        "moderate    | yes | -                                 | -",
        "moderate    | ?   | MASH@Cambridgeshire.gcsx.gov.uk (perhaps) | -",
        "significant | no  | MASH@Cambridgeshire.gcsx.gov.ukCSE | Monday 6 April 2026",
        "significant | yes | -                                 | Monday 6 April 2026",
        "significant | ?   | MASH@Cambridgeshire.gcsx.gov.ukCSE (perhaps) | Monday 6 April 2026"
      })
  void cambridgeshire(String level, String open, String mash, String review) {
    office.clock.set("2026-03-09T10:00:00Z");
    Result result = cse("cambridgeshire", level, open);

    assertThat(result.routes().stream().map(Result.Steps::id))
        .containsExactly("cambridgeshire_" + level, "cambridgeshire_reviewed_tool");
    String text = result.routes().getFirst().html();
    assertThat(text).startsWith("<p>CAMBRIDGESHIRE: ");
    assertThat(text.contains(NOT_OPEN)).isEqualTo(!open.equals("yes"));
    assertThat(text.contains(ALLOCATED)).isEqualTo(!open.equals("no"));
    assertThat(recipients(result))
        .containsExactlyElementsOf(
            Stream.concat(
                    Optional.ofNullable(mash).stream(),
                    Stream.of("CSE Consultant Social Worker", "onMETHub@cambridgeshire.gov.uk"))
                .toList());
    assertThat(dues(result))
        .containsExactlyElementsOf(Optional.ofNullable(review).stream().toList());
    assertThat(result.judged().map(Result.Judged::levelId)).contains(level);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "mild        | no  | NSPCC Protect and Respect programme | -",
        "moderate    | no  | or the MASH hub if not              | -",
        "moderate    | yes | should seek advice from the allocated Social Worker | -",
        "moderate    | ?   | or the MASH hub if not              | -",
        "significant | no  | or the MASH hub if not              | 10 March 2026, 10:00",
        "significant | yes | MUST seek advice from the allocated Social Worker | 10 March 2026, 10:00",
        "significant | ?   | the Police must be contacted on 101 | 10 March 2026, 10:00"
      })
  void peterborough(String level, String open, String words, String discussion) {
    office.clock.set("2026-03-09T10:00:00Z");
    Result result = cse("peterborough", level, open);

    assertThat(result.routes().stream().map(Result.Steps::id))
        .containsExactly("peterborough_" + level);
    assertThat(result.routes().getFirst().html()).startsWith("<p>PETERBOROUGH: ").contains(words);
    assertThat(recipients(result))
        .containsExactlyElementsOf(
            level.equals("mild") ? List.of() : List.of("pdcsc@peterborough.gcsx.gov.uk"));
    assertThat(dues(result))
        .containsExactlyElementsOf(
            discussion == null
                ? List.of()
                : List.of("Tuesday " + discussion, "Monday 6 April 2026"));
    long advice = steps(result).filter(step -> step.id().contains("_advice_")).count();
    assertThat(advice).isEqualTo(level.equals("mild") ? 0 : open.equals("?") ? 2 : 1);
  }

  @ParameterizedTest
  @CsvSource({
    "met, open, to_rise, rise@northants.pnn.police.uk",
    "met, not_open, to_mash, mash@northamptonshire.gcsx.gov.uk",
    "met, ?, to_rise to_mash, rise@northants.pnn.police.uk (perhaps) mash@northamptonshire.gcsx.gov.uk (perhaps)",
    "not_met, , to_other_services, "
  })
  void northamptonshire(String threshold, String open, String routes, String recipients) {
    Result result =
        result(
            "northamptonshire",
            "northamptonshire-cse",
            open == null
                ? Map.of("tier_4_threshold", threshold)
                : new java.util.TreeMap<>(
                        Map.of("tier_4_threshold", threshold, "social_care_status", open))
                    .descendingMap());

    assertThat(result.routes().stream().map(Result.Steps::id))
        .containsExactly(routes.split(" ", -1));
    assertThat(result.routes())
        .allSatisfy(route -> assertThat(route.undecided()).isEqualTo("?".equals(open)));
    assertThat(String.join(" ", recipients(result)))
        .isEqualTo(recipients == null ? "" : recipients);
  }

  @Test
  void what_may_apply_names_the_question_that_leaves_it_open() {
    Result result = cse("cambridgeshire", "mild", "?");

    assertThat(steps(result).filter(Result.Step::undecided))
        .isNotEmpty()
        .allSatisfy(step ->
            assertThat(step.because())
                .contains(
                    "“Is the child open to Children’s Social Care?” is answered “not known”"));
    assertThat(steps(result).filter(step -> !step.undecided()))
        .allSatisfy(step -> assertThat(step.because()).isEmpty());
  }

  @Test
  void hammersmith_and_fulham_prints_no_next_steps_and_counts_its_levels() {
    Result result = result("hammersmith-fulham", "hammersmith-fulham-exploitation", Map.of());

    assertThat(result.routes()).isEmpty();
    assertThat(result.tally().stream().mapToInt(Result.Count::count).sum()).isEqualTo(11);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-03-28T12:00:00Z | Sunday 29 March 2026, 13:00 | Saturday 25 April 2026",
        "2026-10-24T12:00:00Z | Sunday 25 October 2026, 12:00 | Saturday 21 November 2026",
        "2026-06-30T23:30:00Z | Thursday 2 July 2026, 00:30 | Wednesday 29 July 2026"
      })
  void limits_run_by_the_clock_on_the_wall_of_england(String line) {
    List<String> expected = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    office.clock.set(expected.getFirst());

    assertThat(dues(cse("peterborough", "significant", "no")))
        .containsExactlyElementsOf(expected.subList(1, 3));
  }

  @Test
  void where_the_form_does_not_ask_whether_the_child_is_open_that_answer_is_not_counted() {
    Account ann = office.member(office.authority("peterborough"), "Ann Author", Role.PRACTITIONER);
    Assessment.Open open = office.start(ann, "cambridgeshire-peterborough-cse");
    office.choose(ann, open, Map.of("judged_level", "significant"));
    office.choose(ann, open, Map.of("open_to_social_care", "no"));
    office.choose(ann, open, Map.of("judged_level", "mild"));

    assertThat(office.submit(ann, open)).isInstanceOf(Submission.Done.class);
    Assessment submitted = office.assessments.reread(ann, open);
    assertThat(submitted.in(new ItemId("open_to_social_care")).answer()).isPresent();
    assertThat(office.submissions.openResult(ann, submitted).orElseThrow().routes())
        .hasSize(1)
        .allSatisfy(route -> assertThat(route.id()).isEqualTo("peterborough_mild"));
  }
}
