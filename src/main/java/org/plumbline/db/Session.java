package org.plumbline.db;

/** What every connection of ours is set to, whatever the server's own settings are. */
final class Session {
  static final String SQL_MODE =
      "STRICT_ALL_TABLES,ONLY_FULL_GROUP_BY,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION";

  /**
   * A multiset is sent as one text, so it may be long. Whoever waits for a lock is told so before
   * the application takes the server for gone.
   */
  static final String FIRST_STATEMENT =
      "set session sql_mode = '%s', time_zone = '+00:00', group_concat_max_len = 67108864, innodb_lock_wait_timeout = 20"
          .formatted(SQL_MODE);

  private Session() {}
}
