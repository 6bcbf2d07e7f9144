package org.plumbline;

import java.util.Locale;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the application. */
@SpringBootApplication
public class Plumbline {
  public static void main(String[] arguments) {
    // Numbers and days read here as the pages do, whatever language the machine speaks.
    Locale.setDefault(Locale.UK);
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
    SpringApplication.run(Plumbline.class, arguments);
  }
}
