package org.plumbline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;

/** Whoever starts Plumbline reads what to do, and not where in the program it was found out. */
class RefusedStartTest {
  @Test
  void a_start_that_is_refused_says_so_in_the_words_of_the_refusal() {
    Throwable refused =
        catchThrowable(() ->
            SpringApplication.run(
                Plumbline.class,
                "--plumbline.data=target/unused",
                "--plumbline.db.url=jdbc:mariadb://127.0.0.1:1/plumbline?password=secret",
                "--server.port=0"));
    assertThat(new RefusedStart().analyze(refused))
        .extracting(FailureAnalysis::getDescription, InstanceOfAssertFactories.STRING)
        .startsWith("No database server answers at jdbc:mariadb://127.0.0.1:1/plumbline. Start it")
        .doesNotContain("secret");
  }

  @Test
  void a_fault_of_the_program_is_told_with_its_places() {
    assertThat(new RefusedStart().analyze(new IllegalStateException("a fault"))).isNull();
  }

  @Test
  void it_is_asked() {
    assertThat(
            SpringFactoriesLoader.forDefaultResourceLocation(getClass().getClassLoader())
                .load(FailureAnalyzer.class, FailureHandler.handleMessage((_, _) -> {})))
        .hasAtLeastOneElementOfType(RefusedStart.class);
  }
}
