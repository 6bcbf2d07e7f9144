package org.plumbline.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.ConsoleAppender;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The log as it is configured: an event is one line, and nothing in it passes for another. */
class LogTest {
  private static final String FORGED =
      "2026-11-22T09:00:00.000Z  INFO 1 --- [main] o.p.audit.seal : Sealed the audit trail";

  @TempDir private Path directory;
  private final LoggerContext log = new LoggerContext();

  @BeforeEach
  void configure() throws Exception {
    log.setMDCAdapter(new LogbackMDCAdapter());
    log.putProperty("SEALS", directory.resolve("seals.log").toString());
    JoranConfigurator configurator = new JoranConfigurator();
    configurator.setContext(log);
    configurator.doConfigure(Path.of("src/main/resources/logback-spring.xml").toFile());
  }

  @AfterEach
  void stop() {
    log.stop();
  }

  private List<String> lines(String message, @Nullable Throwable thrown) {
    Logger logger = log.getLogger("org.plumbline.shell.Incidents");
    LoggingEvent event =
        new LoggingEvent(LogTest.class.getName(), logger, Level.ERROR, message, thrown, null);
    ConsoleAppender<ILoggingEvent> console =
        (ConsoleAppender<ILoggingEvent>)
            log.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME).getAppender("CONSOLE");
    return new String(console.getEncoder().encode(event), StandardCharsets.UTF_8).lines().toList();
  }

  private static Throwable thrownIn(String message, String... classes) {
    IllegalStateException thrown = new IllegalStateException(message);
    StackTraceElement[] frames = new StackTraceElement[classes.length];
    for (int i = 0; i < classes.length; i++) {
      frames[i] = new StackTraceElement(classes[i], "act", "Source.java", i + 1);
    }
    thrown.setStackTrace(frames);
    return thrown;
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\n", "\u0085", "\u2028", "\u2029", "\u000b", "\f"})
  void a_message_is_one_line_whatever_is_in_it(String lineBreak) {
    List<String> lines = lines("no method x'" + lineBreak + FORGED, null);

    assertThat(lines).hasSize(1);
    assertThat(lines.getFirst()).contains("no method x'\\").contains(FORGED);
    assertThat(lines.getFirst().split("\\R", -1)).hasSize(1);
  }

  @Test
  void signs_that_turn_hide_or_colour_others_are_spelt_out() {
    assertThat(lines("a\u0000b\u0007c\u001b[2Jd\u202ee\ud840f", null).getFirst())
        .endsWith("a\\u0000b\\u0007c\\u001b[2Jd\\u202ee\\ud840f");
    assertThat(lines("Si\u00f4n \u738b \ud840\udc0b, 100%", null).getFirst())
        .endsWith("Si\u00f4n \u738b \ud840\udc0b, 100%");
  }

  @Test
  void a_message_of_any_length_takes_two_thousand_characters_at_most() {
    assertThat(lines("x".repeat(1_000_000), null).getFirst())
        .hasSizeLessThan(2_300)
        .endsWith(" [and 998,000 characters more]");
  }

  @Test
  void a_stack_trace_cannot_pass_for_events() {
    List<String> lines =
        lines("incident 1", new IllegalStateException("a\n" + FORGED, thrownIn("b\r" + FORGED)));

    assertThat(lines).hasSizeGreaterThan(3);
    assertThat(lines.subList(1, lines.size())).allMatch(line -> line.startsWith("    | "));
    assertThat(lines).noneMatch(line -> line.startsWith("2026-11-22T09"));
  }

  @Test
  void a_message_that_no_page_sends_takes_one_line() {
    List<String> lines =
        lines(
            "incident 2",
            thrownIn(
                "no method x'\n" + FORGED,
                "com.vaadin.flow.server.communication.rpc.PublishedServerEventHandlerRpcHandler",
                "com.vaadin.flow.server.communication.ServerRpcHandler",
                "com.vaadin.flow.server.VaadinServlet",
                "org.plumbline.authority.AccountFreshness"));

    assertThat(lines).hasSize(1);
    assertThat(lines.getFirst())
        .contains("incident 2 [java.lang.IllegalStateException: no method x'\\n2026")
        .contains("PublishedServerEventHandlerRpcHandler");
  }

  @Test
  void what_goes_wrong_in_our_code_while_it_answers_a_page_is_told_whole() {
    List<String> lines =
        lines(
            "incident 3",
            thrownIn(
                "ours",
                "org.plumbline.review.ui.ReviewPanel",
                "com.vaadin.flow.server.communication.ServerRpcHandler",
                "com.vaadin.flow.server.VaadinServlet"));

    assertThat(lines).hasSizeGreaterThan(3);
  }

  @Test
  void seals_alone_go_to_the_file_that_is_named_for_them() throws Exception {
    log.getLogger("org.plumbline.audit.seal").info("Sealed\nthis");
    log.getLogger("org.plumbline.audit").info("something else");

    assertThat(Files.readAllLines(directory.resolve("seals.log")))
        .singleElement()
        .asString()
        .endsWith(" Sealed\\nthis");
  }
}
