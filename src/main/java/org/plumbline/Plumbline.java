package org.plumbline;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the application. */
@SpringBootApplication
public class Plumbline {
  public static void main(String[] arguments) {
    SpringApplication.run(Plumbline.class, arguments);
  }
}
