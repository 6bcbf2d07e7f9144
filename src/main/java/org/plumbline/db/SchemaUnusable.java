package org.plumbline.db;

import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;

/** The tables in the database are not those that this program needs. */
public final class SchemaUnusable extends IllegalStateException {
  private static final String WAY_OUT =
      "MariaDB cannot undo a change of tables: put the backup from before this version back, or undo by hand what the migration did and delete its line in flyway_schema_history, and start again.";

  private SchemaUnusable(String message) {
    super(message);
  }

  static SchemaUnusable halfDone(MigrationInfo migration) {
    return new SchemaUnusable(
        "Migration %s (%s) stopped half-way at an earlier start. %s"
            .formatted(migration.getVersion(), migration.getDescription(), WAY_OUT));
  }

  static SchemaUnusable stoppedHalfway(FlywayException cause) {
    SchemaUnusable unusable =
        new SchemaUnusable(
            "The database could not be brought to this version: %s %s"
                .formatted(cause.getMessage(), WAY_OUT));
    unusable.initCause(cause);
    return unusable;
  }

  static SchemaUnusable newer(MigrationInfo migration) {
    return new SchemaUnusable(
        "The database was last used by a newer version, with migration %s (%s). Start that version."
            .formatted(migration.getVersion(), migration.getDescription()));
  }
}
