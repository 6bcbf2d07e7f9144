package org.plumbline.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.definition.Definitions;
import org.plumbline.id.AuthorityCode;
import org.plumbline.id.ElementId;

/** What lint finds about who is told what, and next to each finding what is none. */
class RoutingRulesTest {
  private static final String HEAD =
      """
      owner: north
      authorities: [north, south]
      scales:
        - id: risk
          levels:
            - {id: none, label: NONE, concern: none}
            - {id: low, label: LOW, concern: 1}
            - {id: high, label: HIGH, concern: 4}
      option_sets:
        - id: yes_no
          options:
            - {id: "yes", label: "Yes"}
            - {id: "no", label: "No"}
      sections:
        - id: front
          title: Front
          items:
            - {id: judged, kind: level, label: Level, scale: risk}
            - {id: open, kind: choice, label: Open, option_set: yes_no, may_be_not_known: true}
            - {id: seen, kind: choice, label: Seen, option_set: yes_no, visible: open == "yes"}
            - {id: visits, kind: number, label: Visits}
      outcome:
        judgement: {item: judged}
      """;

  private static String routing(String routes) {
    return HEAD + "routing:\n" + routes.indent(2);
  }

  /** A route with a step to a mailbox. */
  private static String route(
      String id, String levels, String authorities, String when, String to) {
    return """
    - id: %1$s
      %2$s
      text: Words of %1$s.
      steps:
        - id: %1$s_step
          text: Step of %1$s.
          recipient: {mailbox: %3$s, printed: Printed}
    """
        .formatted(
            id,
            String.join(
                "\n  ",
                List.of(
                        levels.isEmpty() ? "" : "levels: [" + levels + "]",
                        authorities.isEmpty() ? "" : "authorities: [" + authorities + "]",
                        when.isEmpty() ? "" : "when: " + when)
                    .stream()
                    .filter(line -> !line.isEmpty())
                    .toList()),
            to)
        .lines()
        .filter(line -> !line.isBlank())
        .collect(java.util.stream.Collectors.joining("\n", "", "\n"));
  }

  private static final String COMPLETE =
      route("low", "none, low", "", "", "a") + route("high", "high", "", "", "b");

  @Test
  void no_routing_at_all_is_a_note() {
    assertThat(Found.by(LintRule.NO_ROUTING, HEAD)).hasSize(1);
    assertThat(Found.by(LintRule.NO_ROUTING, routing(COMPLETE))).isEmpty();
    assertThat(Found.by(LintRule.EMPTY_CELL, HEAD)).isEmpty();
  }

  private static List<String> empty(String routes) {
    return Lint.check(Definitions.instrument(routing(routes)), Context.on(Found.TODAY)).stream()
        .filter(finding -> finding.rule() == LintRule.EMPTY_CELL)
        .map(finding -> finding.severity() + " " + finding.what())
        .toList();
  }

  @Test
  void a_level_and_an_authority_without_a_route() {
    assertThat(
            empty(route("low", "none, low", "", "", "a") + route("high", "high", "north", "", "b")))
        .containsExactly("MUST_FIX No route is for south at HIGH.");
  }

  @Test
  void a_level_of_no_concern_without_a_route_is_a_note() {
    assertThat(empty(route("others", "low, high", "", "", "a")))
        .containsExactly(
            "NOTE No route is for north at NONE.", "NOTE No route is for south at NONE.");
  }

  @Test
  void a_level_with_nothing_but_what_is_for_every_level() {
    assertThat(
            empty(
                route("low", "none, low", "", "", "a")
                    + route("high", "high", "south", "", "b")
                    + route("all", "", "north", "", "c")))
        .containsExactly(
            "TO_CHECK At HIGH north has only what is for every level; its other levels have"
                + " routes of their own.");
  }

  @Test
  void answers_with_which_no_route_is_left() {
    assertThat(
            empty(
                route("low", "none, low", "", "", "a")
                    + route("high", "high", "", "open == \"yes\"", "b")))
        .containsExactly(
            "TO_CHECK No route of north is left at HIGH when open is no.",
            "TO_CHECK No route of south is left at HIGH when open is no.");
  }

  @Test
  void no_case_for_which_there_is_a_route() {
    assertThat(empty(COMPLETE)).isEmpty();
    assertThat(
            empty(
                route("yes_", "", "", "open == \"yes\"", "a")
                    + route("no_", "", "", "open == \"no\"", "a")))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "open == \"yes\" && open == \"no\"",
        "authority == \"south\"",
        "level == \"low\"",
        "open == \"no\" && seen == \"yes\"",
        "false"
      })
  void a_route_that_no_answers_lead_to(String when) {
    String routes = COMPLETE + route("more", "high", "north", when, "b");
    assertThat(Found.by(LintRule.UNREACHED_ROUTE, routing(routes))).containsExactly("more");
    assertThat(Found.by(LintRule.CONSTANT_CONDITION, routing(routes))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "open == \"yes\"",
        "seen == \"no\"",
        "authority == \"north\" && level == \"high\"",
        "visits > 2.0 && visits < 1.0",
        "answered(\"open\") == false"
      })
  void no_route_that_some_answers_lead_to_or_that_cannot_be_settled(String when) {
    String routes = COMPLETE + route("more", "high", "north", when, "b");
    assertThat(Found.by(LintRule.UNREACHED_ROUTE, routing(routes))).isEmpty();
  }

  @Test
  void a_step_that_is_never_due_while_its_route_applies() {
    String routes =
        COMPLETE
            + route("more", "high", "", "open == \"yes\"", "b")
                .replace("text: Step of more.", "text: Step of more.\n      when: open == \"no\"");
    assertThat(Found.by(LintRule.UNREACHED_ROUTE, routing(routes))).containsExactly("more_step");
    assertThat(
            Found.by(
                LintRule.UNREACHED_ROUTE,
                routing(routes.replace("when: open == \"no\"", "when: seen == \"no\""))))
        .isEmpty();
  }

  @Test
  void a_route_for_levels_where_nobody_is_asked_for_one() {
    String unjudged = routing(COMPLETE).replace("outcome:\n  judgement: {item: judged}\n", "");
    assertThat(Found.by(LintRule.UNREACHED_ROUTE, unjudged)).containsExactly("low", "high");
  }

  @Test
  void two_routes_for_one_level_to_different_people() {
    String routes = COMPLETE + route("again", "high", "north", "", "c");
    assertThat(Found.by(LintRule.CONTRADICTORY_ROUTES, routing(routes))).containsExactly("again");
  }

  @Test
  void two_routes_on_one_answer_to_different_people() {
    String routes =
        route("met", "", "", "open == \"yes\"", "a")
            + route("seen_too", "", "", "open == \"yes\" && seen == \"yes\"", "b");
    assertThat(Found.by(LintRule.CONTRADICTORY_ROUTES, routing(routes)))
        .containsExactly("seen_too");
  }

  @Test
  void no_routes_that_exclude_each_other_or_add_up() {
    assertThat(
            Found.by(
                LintRule.CONTRADICTORY_ROUTES,
                routing(
                    COMPLETE
                        + route("every_level", "", "north", "", "c")
                        + route("same_people", "high", "", "", "b"))))
        .isEmpty();
    assertThat(
            Found.by(
                LintRule.CONTRADICTORY_ROUTES,
                routing(
                    route("yes_", "", "", "open == \"yes\"", "a")
                        + route("no_", "", "", "open == \"no\"", "b"))))
        .isEmpty();
  }

  @Test
  void one_step_with_two_limits() {
    String routes =
        (route("one", "", "", "", "a") + route("two", "", "", "", "a"))
            .replaceAll(
                "Step of \\w+\\.", "Hold the meeting.\n      clock: {printed: soon, within: P2D}");
    assertThat(Found.by(LintRule.CONTRADICTORY_ROUTES, routing(routes))).isEmpty();
    String longer = routes.replaceFirst("P2D", "P3D");
    assertThat(Found.by(LintRule.CONTRADICTORY_ROUTES, routing(longer))).containsExactly("two");
    String equal = routes.replaceFirst("P2D", "PT48H");
    assertThat(Found.by(LintRule.CONTRADICTORY_ROUTES, routing(equal))).isEmpty();
  }

  private static final AuthorityCode NORTH = new AuthorityCode("north");

  private static List<String> mailboxes(Set<String> mailboxes, Set<String> confirmed) {
    return Found.by(
        LintRule.UNKNOWN_MAILBOX,
        Definitions.instrument(routing(COMPLETE)),
        new Context(Found.TODAY, Map.of(NORTH, new Directory(ids(mailboxes), ids(confirmed)))));
  }

  private static Set<ElementId> ids(Set<String> ids) {
    return ids.stream().map(ElementId::new).collect(java.util.stream.Collectors.toSet());
  }

  @Test
  void a_recipient_without_a_confirmed_mailbox_where_the_directory_is_known() {
    assertThat(mailboxes(Set.of("a", "b"), Set.of("a", "b"))).isEmpty();
    assertThat(mailboxes(Set.of("a", "b"), Set.of("a"))).containsExactly("high_step");
    assertThat(mailboxes(Set.of("b"), Set.of("b"))).containsExactly("low_step");
    assertThat(Found.by(LintRule.UNKNOWN_MAILBOX, routing(COMPLETE))).isEmpty();
  }

  private static String clock(String text, String step, String clock) {
    return routing(
        route("all", "", "", "", "a")
            .replace("Words of all.", text)
            .replace("Step of all.", step + clock));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Meet within 24 hours.",
        "Reassess every 4 weeks.",
        "Reply no later than two working days.",
        "Review it every six months.",
        "Look again within a year."
      })
  void a_limit_that_only_the_words_have(String text) {
    String words = text.replaceAll("^.*?(within|every|no later)(.*)\\.$", "$1$2");
    assertThat(Found.by(LintRule.LIMIT_WITHOUT_CLOCK, clock(text, "Meet.", "")))
        .containsExactly("all |" + words + "|");
    assertThat(Found.by(LintRule.LIMIT_WITHOUT_CLOCK, clock("Meet.", text, "")))
        .containsExactly("all_step |" + words + "|");
  }

  @Test
  void a_limit_whose_clock_is_of_another_length() {
    String other = "\n      clock: {printed: soon, within: PT72H}";
    assertThat(Found.by(LintRule.LIMIT_WITHOUT_CLOCK, clock("x", "Meet within 24 hours.", other)))
        .containsExactly("all_step |within 24 hours|");
  }

  @Test
  void no_limit_that_has_its_clock_and_no_words_that_are_none() {
    String day = "\n      clock: {printed: soon, within: P1D}";
    assertThat(
            Found.by(
                LintRule.LIMIT_WITHOUT_CLOCK,
                clock("Meet within 24 hours.", "Meet within a day.", day)))
        .isEmpty();
    assertThat(
            Found.by(
                LintRule.LIMIT_WITHOUT_CLOCK,
                clock("In the last 4 weeks.", "Within the family, every child.", "")))
        .isEmpty();
  }
}
