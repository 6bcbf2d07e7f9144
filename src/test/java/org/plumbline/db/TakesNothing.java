package org.plumbline.db;

import java.io.IOException;
import java.nio.file.Path;

/** A server that can be read and takes nothing, until this is closed. */
public final class TakesNothing implements AutoCloseable {
  private final ServerClient client;
  private final String undo;

  private TakesNothing(ServerClient client, String act, String undo) {
    this.client = client;
    this.undo = undo;
    ask(act);
  }

  /** As during a failover or an upgrade. */
  public static TakesNothing readOnly(Path directory) {
    return new TakesNothing(
        client(directory), "set global read_only = 1", "set global read_only = 0");
  }

  /** As on a full disk, for what would be a row of one table. */
  public static TakesNothing full(Path directory, String table) {
    return new TakesNothing(
        client(directory),
        "create trigger full before insert on %s for each row signal sqlstate 'HY000' set mysql_errno = 1114, message_text = 'The table is full'"
            .formatted(table),
        "drop trigger full");
  }

  private static ServerClient client(Path directory) {
    return new ServerClient(directory, Path.of("target"));
  }

  @Override
  public void close() {
    ask(undo);
  }

  private void ask(String statement) {
    try {
      client.ask(statement);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
