package org.plumbline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Who must be told what: every case that the printed forms tell apart. */
class RoutesTest {
  private static final String CONSULTANT = "CSE Consultant Social Worker";
  private static final String HUB = "onMETHub@cambridgeshire.gov.uk";
  private static final String PDCSC = "pdcsc@peterborough.gcsx.gov.uk";
  private static final String REFERRAL =
      "If child not open to Children’s Services, referral to be made to MASH";
  private static final String NOTIFY = "will notify Unit Consultant Social Worker";
  private static final String SEEK = "seek advice from the allocated Social Worker";
  private static final String HUB_IF_NOT = "or the MASH hub if not.";

  /** Level, authority, open to social care; then recipients, what is said, what is not. */
  static Stream<Arguments> cases() {
    List<String> mild = List.of("NSPCC Protect and Respect programme", "your line manager");
    return Stream.of(
        Arguments.of(
            "mild",
            "cambridgeshire",
            "no",
            List.of("–MASH@Cambridgeshire.gcsx.gov.uk.", CONSULTANT, HUB),
            List.of(REFERRAL, "to be attached to referral"),
            List.of(NOTIFY)),
        Arguments.of(
            "mild",
            "cambridgeshire",
            "yes",
            List.of(CONSULTANT, HUB),
            List.of(NOTIFY),
            List.of(REFERRAL, "by group manager")),
        Arguments.of(
            "moderate",
            "cambridgeshire",
            "no",
            List.of("MASH@Cambridgeshire.gcsx.gov.uk", CONSULTANT, HUB),
            List.of(REFERRAL, "by group manager"),
            List.of(NOTIFY)),
        Arguments.of(
            "moderate",
            "cambridgeshire",
            "yes",
            List.of(CONSULTANT, HUB),
            List.of(NOTIFY, "by group manager"),
            List.of(REFERRAL)),
        Arguments.of(
            "significant",
            "cambridgeshire",
            "no",
            List.of("MASH@Cambridgeshire.gcsx.gov.ukCSE", CONSULTANT, HUB),
            List.of(REFERRAL, "reassessed every 4 weeks"),
            List.of(NOTIFY)),
        Arguments.of(
            "significant",
            "cambridgeshire",
            "yes",
            List.of(CONSULTANT, HUB),
            List.of(NOTIFY, "reassessed every 4 weeks"),
            List.of(REFERRAL)),
        Arguments.of("mild", "peterborough", "no", List.of(), mild, List.of(SEEK, "MASH hub")),
        Arguments.of("mild", "peterborough", "yes", List.of(), mild, List.of(SEEK, "MASH hub")),
        Arguments.of(
            "moderate",
            "peterborough",
            "no",
            List.of(PDCSC),
            List.of(SEEK, HUB_IF_NOT),
            List.of("contacted on 101")),
        Arguments.of(
            "moderate",
            "peterborough",
            "yes",
            List.of(PDCSC),
            List.of(SEEK),
            List.of(HUB_IF_NOT, "contacted on 101")),
        Arguments.of(
            "significant",
            "peterborough",
            "no",
            List.of(PDCSC),
            List.of("MUST " + SEEK, HUB_IF_NOT, "contacted on 101", "within 24 hours"),
            List.of(NOTIFY)),
        Arguments.of(
            "significant",
            "peterborough",
            "yes",
            List.of(PDCSC),
            List.of("MUST " + SEEK, "contacted on 101", "within 24 hours"),
            List.of(HUB_IF_NOT)));
  }

  @ParameterizedTest(name = "{0}, {1}, open to social care: {2}")
  @MethodSource("cases")
  void the_next_steps_are_those_of_level_authority_and_social_care(
      String level,
      String authority,
      String open,
      List<String> recipients,
      List<String> said,
      List<String> notSaid) {
    Client practitioner = Client.as("practitioner." + authority);
    String assessment = Filled.start(practitioner, Filled.CAMBRIDGESHIRE);
    Filled.frontPage(practitioner, assessment);
    Filled.option(practitioner, assessment, "judged_level", level);
    // Stored even where Peterborough at MILD does not ask for it; it then decides nothing.
    Filled.option(practitioner, assessment, "open_to_social_care", open);

    Reply submitted = Filled.submit(practitioner, assessment);

    assertThat(submitted.status()).as(submitted.text()).isEqualTo(200);
    JsonNode routes = submitted.json().get("routes");
    String steps = String.join("\n", strings(routes, "text"));
    assertThat(strings(routes, "recipient")).isEqualTo(recipients);
    assertThat(steps).contains(said).doesNotContain(notSaid);
    assertThat(routes.at("/0/id").asString()).isEqualTo(authority + "_" + level);
    assertThat(routes.at("/0/parts").valueStream().map(part -> part.get("heading").asString()))
        .containsExactly("Response", "Intervention", "Review");
    assertThat(routes.valueStream()).noneMatch(route -> route.get("undecided").asBoolean());
    if (authority.equals("cambridgeshire")) {
      // Peterborough prints one text for both; Cambridgeshire prints one each.
      assertThat(routes.at("/0/html").asString().contains("allocated social worker"))
          .isEqualTo(open.equals("yes"));
    }
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "met, open, to_rise, rise@northants.pnn.police.uk",
    "met, not_open, to_mash, mash@northamptonshire.gcsx.gov.uk",
    "not_met, '', to_other_services, ''"
  })
  void northamptonshire_has_three_ways(
      String threshold, String status, String route, String recipient) {
    Client practitioner = Client.as("practitioner.northamptonshire");
    String assessment = Filled.start(practitioner, Filled.NORTHAMPTONSHIRE);
    Filled.text(practitioner, assessment, "child_full_name", "Jamie Ellis");
    Filled.answer(practitioner, assessment, "assessed_on", "{\"date\": \"2026-03-02\"}");
    Filled.text(practitioner, assessment, "referrer_name", "Tom Brennan");
    for (String section :
        List.of(
            "missing_episodes",
            "school_attendance",
            "substances",
            "relationships",
            "living_place",
            "recognition",
            "engagement",
            "sexual_activity",
            "associations",
            "internet_use")) {
      Filled.answer(
          practitioner,
          assessment,
          section + "_statements",
          "{\"ticked\": [\"%s_1\"], \"details\": {\"%s_1\": \"Seen twice.\"}}"
              .formatted(section, section));
    }
    Filled.option(practitioner, assessment, "judged_risk", "medium");
    Filled.option(practitioner, assessment, "tier_4_threshold", threshold);
    if (!status.isEmpty()) {
      Filled.option(practitioner, assessment, "social_care_status", status);
    }

    Reply submitted = Filled.submit(practitioner, assessment);

    assertThat(submitted.status()).as(submitted.text()).isEqualTo(200);
    JsonNode routes = submitted.json().get("routes");
    assertThat(strings(routes, "recipient"))
        .isEqualTo(recipient.isEmpty() ? List.of() : List.of(recipient));
    assertThat(routes).hasSize(1);
    assertThat(routes.at("/0/id").asString()).isEqualTo(route);
  }

  private static List<String> strings(JsonNode routes, String key) {
    return routes
        .valueStream()
        .flatMap(route -> route.get("steps").valueStream())
        .filter(step -> step.has(key))
        .map(step -> step.get(key).asString())
        .toList();
  }
}
