package org.plumbline.assessment;

import java.util.OptionalInt;
import org.plumbline.db.ServerError;
import org.springframework.dao.DataAccessException;

/** Work can be moved to a newer version at any moment, so the database has the last word on it. */
final class Movement {
  /** {@code PL017 what was carried over waits for a decision}. */
  private static final int UNDECIDED = 31017;

  /** {@code PL018 what was moved to a newer version is not written on}. */
  private static final int MOVED_ON = 31018;

  private Movement() {}

  /** Whether the database refused a change because the work goes on in another assessment. */
  static boolean isReason(DataAccessException refused) {
    return is(refused, MOVED_ON);
  }

  /** Whether it refused a submission because what was carried over is not decided yet. */
  static boolean waitsForDecision(DataAccessException refused) {
    return is(refused, UNDECIDED);
  }

  private static boolean is(DataAccessException refused, int number) {
    OptionalInt told = ServerError.number(refused);
    return told.isPresent() && told.getAsInt() == number;
  }
}
