package org.plumbline.assessment;

import java.util.OptionalInt;
import org.plumbline.db.ServerError;
import org.springframework.dao.DataAccessException;

/** A version can be retired at any moment, so the database has the last word on it. */
final class Retirement {
  /** {@code PL016 a retired version is not written on}. */
  private static final int NUMBER = 31016;

  private Retirement() {}

  /** Whether it was this that the database refused a change for. */
  static boolean isReason(DataAccessException refused) {
    OptionalInt number = ServerError.number(refused);
    return number.isPresent() && number.getAsInt() == NUMBER;
  }
}
