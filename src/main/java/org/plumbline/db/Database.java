package org.plumbline.db;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A database server that can be reached, ours or another's, with its two accounts. */
record Database(
    DatabaseMode mode,
    String url,
    DatabaseAccount application,
    DatabaseAccount owner,
    Optional<EmbeddedMariaDb> server)
    implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Database.class);

  static Database embedded(EmbeddedMariaDb server) {
    return new Database(
        DatabaseMode.EMBEDDED,
        server.url(),
        server.application(),
        server.owner(),
        Optional.of(server));
  }

  static Database external(String url, DatabaseAccount application, DatabaseAccount owner) {
    if (application.user().equals(owner.user())) {
      throw new DatabaseUnusable(
          "The account '%s' is to run both the application and its migrations. Name two accounts, with PLUMBLINE_DB_USER and PLUMBLINE_DB_OWNER_USER: what keeps published versions from being changed is that the application may not alter tables."
              .formatted(owner));
    }
    ServerSettings.shortcomings(url, owner).forEach(LOG::warn);
    return new Database(DatabaseMode.EXTERNAL, url, application, owner, Optional.empty());
  }

  void migrate(String location) {
    new Migrations(url, owner, application, location).run();
  }

  /** After migrations, which give the rights and make the triggers. */
  void refuseUnsoundRights() {
    ApplicationRights.refuseUnsound(url, application);
  }

  @Override
  public void close() {
    server.ifPresent(EmbeddedMariaDb::close);
  }
}
