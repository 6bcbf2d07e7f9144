package org.plumbline.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import org.jooq.ExecuteContext;
import org.jooq.exception.DataAccessException;
import org.springframework.boot.jooq.autoconfigure.ExceptionTranslatorExecuteListener;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.InvalidDataAccessApiUsageException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.support.SQLErrorCodeSQLExceptionTranslator;
import org.springframework.jdbc.support.SQLExceptionTranslator;

/**
 * Makes each error of a statement one of Spring's, whatever state the server gives it: nothing of
 * jOOQ leaves a store, so that who catches Spring's has caught all of them.
 */
final class ErrorTranslation implements ExceptionTranslatorExecuteListener {
  private static final long serialVersionUID = 1L;

  /**
   * Nothing can be stored for the time being: the disk is full; a table is full; the server is
   * read-only, as during a failover or an upgrade. To Spring they are of no category.
   */
  private static final Set<Integer> TAKES_NOTHING = Set.of(1021, 1114, 1290, 1836);

  private static final SQLExceptionTranslator KNOWN =
      new SQLErrorCodeSQLExceptionTranslator("MariaDB");

  @Override
  public void exception(ExecuteContext context) {
    SQLException failed = context.sqlException();
    if (failed != null) {
      context.exception(
          translated(
              failed, String.valueOf(context.sql()), Objects.requireNonNull(context.connection())));
    } else if (context.exception() instanceof DataAccessException own) {
      context.exception(
          own.getCause() instanceof SQLException
              ? new DataAccessResourceFailureException("No connection is to be had", own)
              : new InvalidDataAccessApiUsageException("jOOQ refused the statement", own));
    }
  }

  private static RuntimeException translated(
      SQLException failed, String sql, Connection connection) {
    if (TAKES_NOTHING.contains(failed.getErrorCode())) {
      return new TransientDataAccessResourceException("The database takes nothing", failed);
    }
    if (isLost(connection)) {
      return new DataAccessResourceFailureException("The connection is lost", failed);
    }
    RuntimeException known = KNOWN.translate("jOOQ", sql, failed);
    return known == null ? new UncategorizedSQLException("jOOQ", sql, failed) : known;
  }

  /**
   * What is done on a connection once it is lost fails without a state of its own. Asked this way,
   * since those who hand it on say of themselves whether they are closed.
   */
  private static boolean isLost(Connection connection) {
    try {
      connection.isReadOnly();
      return false;
    } catch (SQLException lost) {
      return true;
    }
  }
}
