package org.plumbline.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody can write into the address of the trail. */
class AuditFilterTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "+999999999-12-31",
        "-999999999-01-01",
        "+10000-01-01",
        "1999-12-31",
        "3000-01-01",
        "2026-02-30",
        "today"
      })
  void a_day_on_which_nothing_can_have_been_recorded_is_told(String day) {
    for (String name : new String[] {AuditFilter.FROM, AuditFilter.TO}) {
      AuditFilter filter = AuditFilter.of(QueryParameters.simple(Map.of(name, day)));

      assertThat(filter.problems()).hasSize(1);
      assertThat(filter.query().from()).isEmpty();
      assertThat(filter.query().until()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2000-01-01", "2026-11-22", "2999-12-31"})
  void other_days_are_searched(String day) {
    AuditFilter filter = AuditFilter.of(QueryParameters.simple(Map.of(AuditFilter.TO, day)));

    assertThat(filter.problems()).isEmpty();
    assertThat(filter.query().until()).isPresent();
  }
}
