package org.plumbline.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.CharBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.wording.RenderingStopped.OutputTooLong;
import org.plumbline.wording.RenderingStopped.TooManyRows;
import org.plumbline.wording.RenderingStopped.TookTooLong;
import org.plumbline.wording.RenderingStopped.ValueMissing;
import org.plumbline.wording.RenderingStopped.ValueOfAnotherKind;

/** A sound template still has limits, and takes only values of the kinds it was checked for. */
class RenderingLimitsTest {
  private static final String LOOP = "#foreach($a in $actions)$a.what#end";

  private final Sandbox sandbox = new Sandbox();

  private static List<Map<String, String>> rows(int count, String what) {
    return Collections.nCopies(count, Map.of("what", what, "who", ""));
  }

  private Rendering render(String template, Map<String, ?> values) {
    return sandbox.parse("Mild Risk", template, Sample.VOCABULARY).render(values);
  }

  @Test
  void ten_thousand_rows_are_too_many() {
    assertThat(render(LOOP, Map.of("actions", rows(1_000, "x"))).text()).hasSize(1_000);
    assertThatThrownBy(() -> render(LOOP, Map.of("actions", rows(10_000, "x"))))
        .isInstanceOf(TooManyRows.class)
        .hasMessage("Mild Risk: actions has more than 1,000 rows.");
  }

  @Test
  void a_text_of_more_than_200_kilobytes_is_too_long() {
    assertThat(render("$child_name", Map.of("child_name", "x".repeat(204_800))).text())
        .hasSize(204_800);
    assertThatThrownBy(() -> render("$child_name", Map.of("child_name", "x".repeat(204_801))))
        .isInstanceOf(OutputTooLong.class)
        .hasMessage("Mild Risk would be longer than 204,800 bytes.");
    assertThatThrownBy(() -> render("$child_name", Map.of("child_name", "é".repeat(102_401))))
        .isInstanceOf(OutputTooLong.class);
    assertThatThrownBy(() -> render(LOOP, Map.of("actions", rows(1_000, "x".repeat(300)))))
        .isInstanceOf(OutputTooLong.class);
  }

  @Test
  void a_rendering_past_its_time_is_stopped_in_text_and_in_rows() {
    AtomicLong clock = new AtomicLong();
    Sandbox slow =
        new Sandbox(Limits.standard(), () -> clock.getAndAdd(Duration.ofMillis(100).toNanos()));
    String silent = "#foreach($a in $actions)#if($a.what == \"never\")x#end#end";

    assertThat(slow.parse("Mild Risk", "a", Sample.VOCABULARY).render(Map.of()).text())
        .isEqualTo("a");
    assertThatThrownBy(() ->
            slow.parse("Mild Risk", "$child_name$child_name$child_name", Sample.VOCABULARY)
                .render(Map.of("child_name", "Amy")))
        .isInstanceOf(TookTooLong.class)
        .hasMessage("Mild Risk took longer than 250 ms.");
    assertThatThrownBy(() ->
            slow.parse("Mild Risk", silent, Sample.VOCABULARY)
                .render(Map.of("actions", rows(10, ""))))
        .isInstanceOf(TookTooLong.class);
  }

  @Test
  void a_name_without_a_value_stops_the_rendering() {
    assertThatThrownBy(() -> render("#if($level == 'mild')x#end", Map.of("score", 1)))
        .isInstanceOf(ValueMissing.class)
        .hasMessage("Mild Risk: level has no value.");
    assertThatThrownBy(() -> render(LOOP, Map.of("actions", List.of(Map.of("who", "")))))
        .isInstanceOf(ValueMissing.class)
        .hasMessage("Mild Risk: actions.what has no value.");
  }

  static List<Map<String, Object>> wrong_values() {
    List<Map<String, Object>> wrong = new ArrayList<>();
    wrong.add(Map.of("child_name", 5));
    wrong.add(Map.of("child_name", CharBuffer.wrap("Amy")));
    wrong.add(Map.of("child_name", List.of("Amy")));
    wrong.add(Map.of("level", "mildest"));
    wrong.add(Map.of("level", ""));
    wrong.add(Map.of("level", true));
    wrong.add(Map.of("score", "5"));
    wrong.add(Map.of("score", Double.NaN));
    wrong.add(Map.of("score", new BigDecimal("1E+999999999")));
    wrong.add(Map.of("score", new BigDecimal("1E-999999999")));
    wrong.add(Map.of("score", Thread.currentThread()));
    wrong.add(Map.of("actions", "Call"));
    wrong.add(Map.of("actions", List.of("Call")));
    wrong.add(Map.of("actions", Map.of("what", "Call")));
    wrong.add(Map.of("actions", List.of(Map.of("what", List.of(), "who", ""))));
    return wrong;
  }

  @ParameterizedTest
  @MethodSource("wrong_values")
  void a_value_of_another_kind_stops_the_rendering(Map<String, Object> wrong) {
    Map<String, Object> values = new HashMap<>(Sample.VALUES);
    values.putAll(wrong);
    String template = "$child_name$level$score" + LOOP;

    assertThatThrownBy(() -> render(template, values))
        .isInstanceOf(ValueOfAnotherKind.class)
        .hasMessageContaining(wrong.keySet().iterator().next());
  }

  @Test
  void no_message_repeats_an_answer() {
    assertThatThrownBy(() -> render("$level", Map.of("level", "Amy Pond")))
        .isInstanceOf(ValueOfAnotherKind.class)
        .hasMessageNotContaining("Amy");
  }

  @Test
  void values_that_are_not_mentioned_do_not_matter() {
    assertThat(render("x", Map.of("level", new Object())).text()).isEqualTo("x");
  }

  @Test
  void one_template_is_filled_by_many_threads_at_once() throws Exception {
    Template template =
        sandbox.parse(
            "Mild Risk",
            "#foreach($a in $actions)$child_name $a.what#if($score == 7) seven#end,#end",
            Sample.VOCABULARY);
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<Future<String>> printed = new ArrayList<>();
      for (int i = 0; i < 500; i++) {
        Map<String, Object> values =
            Map.of("child_name", "child" + i, "score", i, "actions", rows(3, "row" + i));
        printed.add(threads.submit(() -> template.render(values).text()));
      }
      for (int i = 0; i < 500; i++) {
        String one = "child" + i + " row" + i + (i == 7 ? " seven," : ",");
        assertThat(printed.get(i).get()).isEqualTo(one.repeat(3));
      }
    }
  }
}
