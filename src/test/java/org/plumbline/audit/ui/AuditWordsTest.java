package org.plumbline.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.audit.AuditEntry;
import org.plumbline.audit.AuditLine;

/** How the trail reads, and what is said of a search that cannot find anything. */
class AuditWordsTest {
  private static String what(AuditEntry.Kind kind, Map<String, String> detail) {
    return AuditWords.what(
        new AuditLine(
            1,
            Instant.parse("2026-03-02T09:30:00Z"),
            Optional.of("Ann Author"),
            kind,
            Optional.empty(),
            Optional.empty(),
            false,
            detail),
        Map.of("7", "Anna Vale"));
  }

  @Test
  void a_tick_and_its_taking_back_read_as_what_they_are() {
    assertThat(what(AuditEntry.Kind.STEP_TICKED, Map.of("step", "tell", "done", "true")))
        .isEqualTo("Ticked a next step (step tell)");
    assertThat(what(AuditEntry.Kind.STEP_TICKED, Map.of("step", "tell", "done", "false")))
        .isEqualTo("Took the tick off a next step (step tell)");
  }

  @Test
  void a_version_names_who_asked_for_it_where_another_published_it() {
    assertThat(
            what(AuditEntry.Kind.VERSION_PUBLISHED, Map.of("version", "small@4", "asked_by", "7")))
        .isEqualTo("Published a version (asked for by Anna Vale; version small@4)");
  }

  @Test
  void days_the_wrong_way_round_are_said_to_be_so() {
    assertThat(problems("2026-03-12", "2026-03-03"))
        .singleElement()
        .asString()
        .contains("later than the day in To");
    assertThat(problems("2026-03-03", "2026-03-03")).isEmpty();
  }

  private static List<String> problems(String from, String to) {
    return AuditFilter.of(QueryParameters.simple(Map.of("from", from, "to", to))).problems();
  }
}
