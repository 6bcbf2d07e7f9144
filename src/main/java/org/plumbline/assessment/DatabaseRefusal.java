package org.plumbline.assessment;

import java.util.stream.Stream;
import org.plumbline.db.ServerError;
import org.springframework.dao.DataAccessException;

/**
 * Why the database refused a change. A version can be retired, and work moved to a newer one, at
 * any moment, so it has the last word on both.
 */
enum DatabaseRefusal {
  /** {@code PL016 a retired version is not written on}. */
  VERSION_RETIRED(31016),

  /** {@code PL017 what was carried over waits for a decision}. */
  UNDECIDED(31017),

  /** {@code PL018 what was moved to a newer version is not written on}. */
  MOVED_ON(31018);

  private final int number;

  DatabaseRefusal(int number) {
    this.number = number;
  }

  /**
   * Which of these it was.
   *
   * @throws DataAccessException the same, where it is none that a page could say
   */
  static DatabaseRefusal of(DataAccessException refused) {
    int told = ServerError.number(refused).orElseThrow(() -> refused);
    return Stream.of(values())
        .filter(each -> each.number == told)
        .findFirst()
        .orElseThrow(() -> refused);
  }
}
