package org.plumbline.db;

import java.sql.SQLException;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What the database server gave as its reason, by number: classes of exceptions do not tell. */
public final class ServerError {
  private ServerError() {}

  /** The server's own number of the error, such as 1213 for a deadlock; empty when it gave none. */
  public static OptionalInt number(Throwable failed) {
    for (@Nullable Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return OptionalInt.of(sql.getErrorCode());
      }
    }
    return OptionalInt.empty();
  }
}
