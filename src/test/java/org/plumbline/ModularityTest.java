package org.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Each package is a module, of which others see the types at its top and nothing below. */
class ModularityTest {
  /** The generated schema lies below its package, and stores of all modules are made of it. */
  private static final String SCHEMA = "org.plumbline.db.schema";

  private final ApplicationModules modules = ApplicationModules.of(Plumbline.class);

  @Test
  void modules_are_free_of_cycles_and_keep_out_of_each_others_insides() {
    assertThat(modules.detectViolations().getMessages())
        .filteredOn(violation -> !violation.contains(SCHEMA))
        .isEmpty();
  }

  @Test
  void every_capability_is_a_module() {
    assertThat(modules.stream().map(module -> module.getIdentifier().toString()))
        .contains("instrument", "outcome", "publication", "assessment", "review", "audit");
  }
}
