package org.plumbline.db;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;

/** A server of a test's own, on a directory of its own, for tests that stop it. */
public final class PrivateDatabase implements AutoCloseable {
  private final EmbeddedMariaDb server;
  private final HikariDataSource application;

  /** Starts on the directory, with what was stored there before. */
  public PrivateDatabase(Path directory) {
    server = EmbeddedMariaDb.start(directory, Path.of("target"));
    Database.embedded(server).migrate("classpath:db/migration");
    application = DatabaseConfiguration.connections(server.url(), server.application(), 4);
    application.setConnectionTimeout(1_000);
  }

  public HikariDataSource dataSource() {
    return application;
  }

  /** Stops the server and leaves the connections as they are, as when its machine is lost. */
  public void stop() {
    server.close();
  }

  @Override
  public void close() {
    application.close();
    server.close();
  }
}
