package org.plumbline.db;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.SQLException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jooq.exception.DataAccessException;

/**
 * What the server said no with.
 *
 * @param code the server's error number; 0 when it did not refuse
 */
record Refusal(int code, String message) {
  static final int NO_GRANT = 1142;
  static final int NO_GRANT_ON_COLUMN = 1143;
  static final int FOREIGN_KEY = 1452;
  static final int CHECK = 4025;
  static final int DUPLICATE = 1062;
  static final int WOULD_WAIT = 1205;

  static Refusal of(ThrowingCallable attempt) {
    DataAccessException thrown = catchThrowableOfType(DataAccessException.class, attempt);
    if (thrown == null) {
      return new Refusal(0, "not refused");
    }
    SQLException cause = thrown.getCause(SQLException.class);
    return cause == null
        ? new Refusal(-1, thrown.toString())
        : new Refusal(cause.getErrorCode(), cause.toString());
  }
}
