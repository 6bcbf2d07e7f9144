package org.plumbline.db;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** One of the two accounts on its way into somebody else's server, and where it is set. */
record Login(String whose, DatabaseAccount account, String variables) {
  static Login ofOwner(DatabaseAccount account) {
    return new Login("owner", account, "PLUMBLINE_DB_OWNER_USER and PLUMBLINE_DB_OWNER_PASSWORD");
  }

  static Login ofApplication(DatabaseAccount account) {
    return new Login("application", account, "PLUMBLINE_DB_USER and PLUMBLINE_DB_PASSWORD");
  }

  /**
   * @throws DatabaseUnusable with what stands in the way
   */
  Connection connect(String url) {
    try {
      return DriverManager.getConnection(url, account.user(), account.password());
    } catch (SQLException e) {
      throw DatabaseUnusable.unreachable(url, this, e);
    }
  }

  @Override
  public String toString() {
    return "The %s's account '%s'".formatted(whose, account);
  }
}
