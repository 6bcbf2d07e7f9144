package org.plumbline.db;

import java.sql.SQLException;
import java.util.Locale;

/** The database that was named cannot be worked with; the message says why, and what to do. */
public final class DatabaseUnusable extends IllegalStateException {
  /** 1045 and 1698: name or password; 1130: not from this machine. */
  private static final int WRONG_PASSWORD = 1045;

  private static final int NO_PASSWORD = 1698;
  private static final int NOT_FROM_HERE = 1130;
  private static final int NO_RIGHT_ON_DATABASE = 1044;
  private static final int NO_DATABASE = 1049;

  DatabaseUnusable(String message) {
    super(message);
  }

  private DatabaseUnusable(String message, SQLException cause) {
    super(message + " What was answered: " + words(cause), cause);
  }

  /** Nobody could be connected; by what the server, or the driver, says of it. */
  static DatabaseUnusable unreachable(String url, Login login, SQLException cause) {
    return new DatabaseUnusable(
        switch (cause.getErrorCode()) {
          case WRONG_PASSWORD, NO_PASSWORD, NOT_FROM_HERE ->
              "%s cannot log in to the database server. Check %s, and that the server lets the account in from the host named below; accounts without a name on that host are in its way and are to be dropped."
                  .formatted(login, login.variables());
          case NO_RIGHT_ON_DATABASE, NO_DATABASE ->
              "%s finds no database under the name in PLUMBLINE_DB_URL. Make the database, give the owner's account every right on it, and check that the two accounts are not swapped."
                  .formatted(login);
          default -> withoutConversation(withoutParameters(url), cause);
        },
        cause);
  }

  private static String withoutConversation(String address, SQLException cause) {
    String words = words(cause).toLowerCase(Locale.ROOT);
    if (words.contains("suitable driver")) {
      return "PLUMBLINE_DB_URL is %s, which is no address of a MariaDB server. Write it as jdbc:mariadb://db.example.org/plumbline."
          .formatted(address);
    }
    if (words.contains("ssl") || words.contains("tls") || words.contains("certificate")) {
      return "The connection to %s cannot be made safe as PLUMBLINE_DB_URL demands. Give the server a certificate that this machine trusts, or change sslMode."
          .formatted(address);
    }
    return "No database server answers at %s. Start it, or correct PLUMBLINE_DB_URL."
        .formatted(address);
  }

  private static String words(SQLException cause) {
    return String.valueOf(cause.getMessage()).replaceFirst("^\\(conn=\\d+\\) ", "");
  }

  /** Parameters may have a password among them. */
  private static String withoutParameters(String url) {
    return url.replaceFirst("\\?.*", "");
  }

  /** The owner's account may make tables, and not let the application use them. */
  static DatabaseUnusable cannotGrant(
      DatabaseAccount owner, DatabaseAccount application, SQLException cause) {
    return new DatabaseUnusable(
        "The owner's account '%s' may not give rights to the application's account '%s'. Give it every right on the database with grant option, or, if the two accounts are swapped, set PLUMBLINE_DB_USER and PLUMBLINE_DB_OWNER_USER the other way round; then start again."
            .formatted(owner, application),
        cause);
  }

  /** Whom a trigger runs as is not there, or may not. */
  static DatabaseUnusable triggersCannotRun(SQLException cause) {
    return new DatabaseUnusable(
        "The triggers of this database run under an account that this server does not know or gives no rights, so that no save would succeed. The database was read from a dump: make that account with every right on the database, or read the dump again without DEFINER, as src/docs/operations.md says under Backups.",
        cause);
  }
}
