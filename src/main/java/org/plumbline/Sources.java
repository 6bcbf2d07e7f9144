package org.plumbline;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.random.RandomGenerator;
import org.plumbline.id.IdSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where time, identifiers and chance come from; everything else is given them. */
@Configuration(proxyBeanMethods = false)
class Sources {
  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  /** Within one millisecond it counts on, so that keys are appended and never inserted between. */
  @Bean
  IdSource idSource() {
    TimeBasedEpochGenerator generator = Generators.timeBasedEpochGenerator(new SecureRandom());
    return generator::generate;
  }

  @Bean
  RandomGenerator randomGenerator() {
    return new SecureRandom();
  }
}
