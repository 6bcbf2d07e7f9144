package org.plumbline.db;

import java.nio.file.Path;

/** An application of its own for tests to kill: stores something and waits. */
final class ServerStarter {
  private ServerStarter() {}

  /** Ends when its input does. */
  public static void main(String[] arguments) throws Exception {
    try (EmbeddedMariaDb server = EmbeddedMariaDb.start(Path.of(arguments[0]))) {
      EmbeddedMariaDbTest.store(server);
      System.out.println("server " + server.process().pid());
      while (System.in.read() >= 0) {}
    }
  }
}
