package org.plumbline.db;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * What the database server gave as its reason, by number or by the constraint that it names:
 * classes of exceptions do not tell.
 */
public final class ServerError {
  private ServerError() {}

  /** The server's own number of the error, such as 1213 for a deadlock; empty when it gave none. */
  public static OptionalInt number(Throwable failed) {
    return told(failed)
        .map(SQLException::getErrorCode)
        .map(OptionalInt::of)
        .orElseGet(OptionalInt::empty);
  }

  /** Whether it refused a second row under a key that one of these constraints keeps unique. */
  public static boolean isAbout(Throwable failed, String... constraints) {
    String words = told(failed).map(SQLException::getMessage).orElse("");
    return Stream.of(constraints).anyMatch(name -> words.contains("for key '" + name + "'"));
  }

  private static Optional<SQLException> told(Throwable failed) {
    return Stream.iterate(failed, Objects::nonNull, Throwable::getCause)
        .filter(SQLException.class::isInstance)
        .map(SQLException.class::cast)
        .findFirst();
  }
}
