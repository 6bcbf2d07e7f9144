package org.plumbline.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.db.schema.Tables;
import org.plumbline.id.Reference;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import tools.jackson.databind.JsonNode;

/** Whatever is not carried out is answered with a problem that says what to do. */
class ProblemsTest {
  private final Client practitioner = Client.as("practitioner.cambridgeshire");

  private static JsonNode problem(Reply reply, int status) {
    assertThat(reply.status()).as(reply.text()).isEqualTo(status);
    assertThat(reply.mediaType()).isEqualTo("application/problem+json");
    assertThat(reply.json().get("status").asInt()).isEqualTo(status);
    assertThat(reply.text())
        .doesNotContainPattern("(org|com|tools|java)\\.[a-z]+\\.")
        .doesNotContain("Exception")
        .doesNotContain("\\tat ");
    return reply.json();
  }

  @Test
  void a_wrong_password_is_a_problem() {
    Client stranger = new Client("nobody." + System.nanoTime(), "not the password");

    problem(stranger.get("/api/v1/instruments"), 401);
    problem(stranger.sendUnchecked("GET", "/api/v1/openapi.json", ""), 401);
  }

  @Test
  void managers_and_auditors_do_not_write() {
    String assessment = Filled.start(practitioner, Filled.CAMBRIDGESHIRE);
    Client manager = Client.as("manager.cambridgeshire");

    problem(
        manager.put(
            assessment + "/answers/ethnicity", "{\"text\": \"Welsh\"}", "If-None-Match", "*"),
        403);
    problem(manager.post("/api/v1/children", "{\"givenName\": \"A\", \"familyName\": \"B\"}"), 403);
    problem(Filled.submit(manager, assessment), 403);
    problem(Client.as("auditor.cambridgeshire").get(assessment), 403);
    problem(Client.as("admin.cambridgeshire").get("/api/v1/children?search=Ellis"), 403);
  }

  @Test
  void anothers_record_is_not_found_in_the_same_words_as_none_and_the_attempt_is_kept() {
    String assessment = Filled.start(practitioner, Filled.CAMBRIDGESHIRE);
    String child = Filled.child(practitioner);
    Client foreign = Client.as("practitioner.peterborough");
    int refused = refusals();

    Reply anothers = foreign.get(assessment);
    Reply none = foreign.get("/api/v1/assessments/2222-2222");

    problem(anothers, 404);
    assertThat(anothers.text()).isEqualTo(none.text());
    assertThat(foreign.get("/api/v1/assessments/nonsense").text()).isEqualTo(none.text());
    assertThat(foreign.get("/api/v1/children/" + child).text()).isEqualTo(none.text());
    assertThat(
            foreign
                .put(assessment + "/answers/gender", "{\"text\": \"F\"}", "If-None-Match", "*")
                .text())
        .isEqualTo(none.text());
    assertThat(Filled.submit(foreign, assessment).text()).isEqualTo(none.text());
    assertThat(
            foreign
                .post(
                    "/api/v1/assessments",
                    "{\"child\": \"%s\", \"instrument\": \"%s\"}"
                        .formatted(child, Filled.CAMBRIDGESHIRE))
                .text())
        .isEqualTo(none.text());
    assertThat(refusals() - refused).isEqualTo(6);
  }

  private static int refusals() {
    return Server.CONTEXT
        .getBean(DSLContext.class)
        .fetchCount(DSL.table("audit_event"), DSL.field("kind", String.class).eq("ACCESS_REFUSED"));
  }

  @Test
  void an_address_that_leads_nowhere_is_a_problem() {
    problem(practitioner.get("/api/v1/nowhere"), 404);
    problem(practitioner.get("/api"), 404);
    problem(practitioner.get("/api/v1/instruments/"), 404);
  }

  @Test
  void a_method_that_an_address_does_not_take_is_a_problem() {
    Reply refused = practitioner.send("PATCH", "/api/v1/children", "");

    problem(refused, 405);
    assertThat(refused.header("Allow")).contains("GET").contains("POST");
  }

  @Test
  void other_media_types_are_problems() {
    problem(practitioner.get("/api/v1/instruments", "Accept", "text/html"), 406);
    problem(practitioner.post("/api/v1/children", "<child/>", "Content-Type", "text/xml"), 415);
  }

  @Test
  void malformed_json_is_named_with_line_and_column() {
    JsonNode problem =
        problem(practitioner.post("/api/v1/children", "{\n  \"givenName\": Jamie}"), 400);

    assertThat(problem.get("line").asInt()).isEqualTo(2);
    assertThat(problem.get("column").asInt()).isBetween(16, 22);
  }

  @Test
  void unknown_properties_are_refused_by_name() {
    JsonNode problem =
        problem(
            practitioner.post("/api/v1/children", "{\"givenName\": \"A\", \"surname\": \"B\"}"),
            400);

    assertThat(problem.get("detail").asString()).contains("“surname”").contains("familyName");
  }

  @Test
  void values_of_the_wrong_kind_are_not_turned_into_others() {
    assertThat(
            problem(practitioner.post("/api/v1/children", "{\"givenName\": 5}"), 400)
                .get("detail")
                .asString())
        .contains("“givenName”")
        .contains("words");
    assertThat(
            problem(practitioner.post("/api/v1/children", "{\"bornOn\": \"5 April\"}"), 400)
                .get("detail")
                .asString())
        .contains("2011-04-05");
    problem(practitioner.post("/api/v1/children", "[]"), 400);
    problem(
        practitioner.post("/api/v1/children", "{\"givenName\": \"A\", \"givenName\": \"B\"}"), 400);
    problem(practitioner.post("/api/v1/children", "", "Content-Type", "application/json"), 400);
    problem(practitioner.get("/api/v1/children"), 400);
  }

  @Test
  void depth_and_size_of_a_body_are_limited() {
    String assessment = Filled.start(practitioner, Filled.CAMBRIDGESHIRE);
    String deep = "{\"rows\": [{\"cells\": {\"a\": ".repeat(5_000);

    problem(
        practitioner.put(assessment + "/answers/running_away_actions", deep, "If-None-Match", "*"),
        400);
    problem(
        practitioner.put(
            assessment + "/answers/ethnicity",
            "{\"text\": \"%s\"}".formatted("x".repeat(1_200_000)),
            "If-None-Match",
            "*"),
        413);
    assertThat(
            practitioner
                .put(
                    assessment + "/answers/ethnicity",
                    "{\"text\": \"%s\"}".formatted("x".repeat(1_000_000)),
                    "If-None-Match",
                    "*")
                .status())
        .isEqualTo(200);
  }

  @Test
  void a_child_who_may_be_known_is_offered_first() {
    String name = "O'Brien " + Reference.random(ThreadLocalRandom.current());
    String body = "{\"givenName\": \"Null\", \"familyName\": \"%s\"%s}";
    JsonNode known =
        practitioner.post("/api/v1/children", body.formatted(name, ", \"another\": true")).json();

    JsonNode problem =
        problem(practitioner.post("/api/v1/children", body.formatted(name, "")), 409);

    assertThat(problem.get("alike")).contains(known);
    assertThat(practitioner.get("/api/v1/children/" + known.get("reference").asString()).json())
        .isEqualTo(known);
    assertThat(
            practitioner.get("/api/v1/children?search=" + known.get("reference").asString()).json())
        .containsExactly(known);
  }

  @Test
  void who_has_no_role_for_it_is_recorded_with_what_they_asked_for() {
    String child = Filled.child(practitioner);
    String address = Filled.start(practitioner, Filled.CAMBRIDGESHIRE);
    String assessment = address.substring(address.lastIndexOf('/') + 1);

    problem(Client.as("admin.cambridgeshire").get("/api/v1/children/" + child), 403);
    problem(Client.as("auditor.cambridgeshire").get(address), 403);
    problem(
        Client.as("manager.cambridgeshire")
            .put(address + "/answers/ethnicity", "{\"text\": \"Welsh\"}"),
        403);
    problem(Client.as("admin.cambridgeshire").get("/api/v1/children/Jamie"), 403);

    List<String> recorded =
        Server.CONTEXT
            .getBean(DSLContext.class)
            .select(Tables.AUDIT_EVENT.DETAIL)
            .from(Tables.AUDIT_EVENT)
            .where(
                Tables.AUDIT_EVENT.KIND.eq("ACCESS_REFUSED"), Tables.AUDIT_EVENT.REFUSED.isTrue())
            .orderBy(Tables.AUDIT_EVENT.ID.desc())
            .limit(4)
            .fetch(row -> row.value1().data());
    assertThat(recorded)
        .containsExactly(
            "{\"where\":\"GET /api/v1/children/{reference}\",\"why\":\"role\"}",
            "{\"assessment\":\"%s\",\"where\":\"PUT /api/v1/assessments/{reference}/answers/{slot}\",\"why\":\"role\"}"
                .formatted(assessment),
            "{\"assessment\":\"%s\",\"where\":\"GET /api/v1/assessments/{reference}\",\"why\":\"role\"}"
                .formatted(assessment),
            "{\"child\":\"%s\",\"where\":\"GET /api/v1/children/{reference}\",\"why\":\"role\"}"
                .formatted(child));
  }

  @Test
  void a_search_for_nothing_or_for_one_letter_lists_nobody() {
    for (String typed : List.of("", "%20", "e", "%25%25")) {
      assertThat(
              problem(practitioner.get("/api/v1/children?search=" + typed), 422)
                  .get("detail")
                  .asString())
          .startsWith("Write two letters of a name at least");
    }
  }

  @Test
  void a_child_needs_a_name_and_was_born_before_today() {
    problem(
        practitioner.post("/api/v1/children", "{\"givenName\": \" \", \"familyName\": \"B\"}"),
        422);
    problem(
        practitioner.post(
            "/api/v1/children",
            "{\"givenName\": \"%s\", \"familyName\": \"B\"}".formatted("a".repeat(201))),
        422);
    problem(
        practitioner.post(
            "/api/v1/children",
            "{\"givenName\": \"A\", \"familyName\": \"B\", \"bornOn\": \"2911-04-05\"}"),
        422);
  }

  @Test
  void an_instrument_of_others_is_not_started() {
    String child = Filled.child(practitioner);

    problem(
        practitioner.post(
            "/api/v1/assessments",
            "{\"child\": \"%s\", \"instrument\": \"northamptonshire-cse\"}".formatted(child)),
        403);
  }

  static Stream<RuntimeException> passing() {
    return Stream.of(
        new CannotCreateTransactionException("no", new SQLTransientConnectionException("pool")),
        new TransactionSystemException("rollback failed", new SQLException("Connection is closed")),
        new DataAccessResourceFailureException("the connection is lost"),
        new TransientDataAccessResourceException("the database takes nothing"));
  }

  @ParameterizedTest
  @MethodSource("passing")
  void what_passes_is_answered_with_when_to_try_again_even_at_signing_in(RuntimeException failure)
      throws ServletException, IOException {
    MockHttpServletResponse response = new MockHttpServletResponse();

    new ApiEdge()
        .doFilter(
            new MockHttpServletRequest("GET", "/api/v1/instruments"),
            response,
            (_, _) -> {
              throw failure;
            });

    assertThat(response.getStatus()).isEqualTo(503);
    assertThat(response.getHeader("Retry-After")).isEqualTo("10");
    assertThat(response.getContentType()).startsWith("application/problem+json");
    assertThat(response.getContentAsString()).contains("Nothing was changed");
  }
}
