package org.plumbline.db;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A server of a test's own, on a directory of its own, for tests that stop it or copy what is in
 * it. It is copied as an operator does it, with the programs of the server.
 */
public final class PrivateDatabase implements AutoCloseable {
  private static final Path PROGRAMS = Path.of("target");

  private final EmbeddedMariaDb server;
  private final ServerClient client;
  private final HikariDataSource application;

  /** Starts on the directory, with what was stored there before. */
  public PrivateDatabase(Path directory) {
    this(EmbeddedMariaDb.start(directory, PROGRAMS), new ServerClient(directory, PROGRAMS));
  }

  private PrivateDatabase(EmbeddedMariaDb server, ServerClient client) {
    this.server = server;
    this.client = client;
    Database database = Database.embedded(server);
    try {
      database.migrate("classpath:db/migration");
      database.refuseUnsoundRights();
    } catch (DatabaseUnusable | SchemaUnusable e) {
      server.close();
      throw e;
    }
    application = DatabaseConfiguration.connections(server.url(), server.application(), 4);
    application.setConnectionTimeout(1_000);
  }

  /** Starts on a directory that has nothing in it yet, with what is in the dump. */
  public static PrivateDatabase readBack(Path directory, Path dump)
      throws IOException, InterruptedException {
    EmbeddedMariaDb server = EmbeddedMariaDb.start(directory, PROGRAMS);
    ServerClient client = new ServerClient(directory, PROGRAMS);
    client.read(dump);
    return new PrivateDatabase(server, client);
  }

  /** Writes everything in the database into a file. */
  public void dump(Path to) throws IOException, InterruptedException {
    client.dump(to);
  }

  /**
   * What the server answers to somebody who may do everything, a line for each row.
   *
   * @throws IllegalStateException with the words of the server's refusal
   */
  public List<String> ask(String statement) throws IOException, InterruptedException {
    return client.ask(statement);
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
