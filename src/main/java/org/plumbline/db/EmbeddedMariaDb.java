package org.plumbline.db;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A MariaDB server of our own, on a data directory of its own, for as long as it is open. It
 * listens to this machine only, has two accounts with passwords that last until it stops, and is
 * started again should its process die. Killing it, or this process, loses nothing that was
 * committed.
 */
public final class EmbeddedMariaDb implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedMariaDb.class);
  private static final String DATABASE = "plumbline";

  /** Long, since after a crash the server first reads its log again. */
  private static final Duration LONGEST_START = Duration.ofMinutes(5);

  private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

  /** Another program may take the port between our finding it free and the server's taking it. */
  private static final int ATTEMPTS = 3;

  private final DataDirectory directory;
  private final ServerPrograms programs;
  private final FirstStatements firstStatements = FirstStatements.withNewPasswords(DATABASE);
  private int port;
  private Process process;
  private boolean closed;

  private EmbeddedMariaDb(DataDirectory directory, ServerPrograms programs) throws IOException {
    this.directory = directory;
    this.programs = programs;
    this.process = startOnSomePort();
    watch(process);
  }

  /**
   * Starts the server on a directory, which is made if need be; its programs are unpacked beside
   * the directory. Takes over from an application that was killed.
   *
   * @throws DataDirectoryInUse when another application has its database there
   * @throws ServerDidNotStart with the end of the server's log
   */
  public static EmbeddedMariaDb start(Path directory) {
    return start(directory, directory.resolveSibling("."));
  }

  /**
   * As above.
   *
   * @param programs where the server's programs are unpacked, once for all that name the same place
   */
  public static EmbeddedMariaDb start(Path directory, Path programs) {
    DataDirectory held = DataDirectory.hold(directory);
    try {
      ServerProcess.findOrphan(held)
          .ifPresent(orphan -> {
            LOG.warn(
                "Stopping the database server {}, left behind in {} when its application was killed",
                orphan.pid(),
                held.path());
            ServerProcess.stop(orphan);
          });
      ServerPrograms unpacked = ServerPrograms.unpackedBelow(programs.toAbsolutePath().normalize());
      ServerProcess.prepare(held, unpacked);
      return new EmbeddedMariaDb(held, unpacked);
    } catch (IOException e) {
      held.close();
      throw new UncheckedIOException(e);
    } catch (RuntimeException e) {
      held.close();
      throw e;
    }
  }

  /**
   * Closes this when the virtual machine ends, for programs that nothing else closes things for.
   */
  public EmbeddedMariaDb closedWithTheProgram() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::close, "stop the database"));
    return this;
  }

  /** The JDBC address of the database; stays the same while this is open. */
  public synchronized String url() {
    return "jdbc:mariadb://127.0.0.1:" + port + "/" + DATABASE + "?sslMode=disable";
  }

  /** Has every right on the database, and none beyond; for migrations. */
  public DatabaseAccount owner() {
    return firstStatements.owner();
  }

  /** Has the rights that migrations granted it. */
  public DatabaseAccount application() {
    return firstStatements.application();
  }

  /** The server's process. */
  public synchronized ProcessHandle process() {
    return process.toHandle();
  }

  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    try {
      ServerProcess.stop(process.toHandle());
    } finally {
      directory.close();
    }
  }

  private Process startOnSomePort() throws IOException {
    for (int attempt = 1; ; attempt++) {
      port = freePort();
      try {
        return startAndAwait();
      } catch (ServerDidNotStart e) {
        if (attempt == ATTEMPTS) {
          throw e;
        }
      }
    }
  }

  private Process startAndAwait() throws IOException {
    firstStatements.writeTo(directory.firstStatements());
    Process started = ServerProcess.start(directory, programs, port);
    boolean answers = false;
    try {
      awaitAnswer(started);
      answers = true;
      return started;
    } finally {
      if (!answers) {
        ServerProcess.stop(started.toHandle());
      }
      Files.deleteIfExists(directory.firstStatements());
    }
  }

  private void awaitAnswer(Process started) {
    long deadline = System.nanoTime() + LONGEST_START.toNanos();
    while (!answers()) {
      if (hasEnded(started)) {
        throw new ServerDidNotStart("The database server ended as it started", directory.log());
      }
      if (System.nanoTime() > deadline) {
        throw new ServerDidNotStart("The database server gives no answer", directory.log());
      }
    }
  }

  private boolean answers() {
    try (var _ = DriverManager.getConnection(url(), owner().user(), owner().password())) {
      return true;
    } catch (SQLException e) {
      return false;
    }
  }

  private static boolean hasEnded(Process started) {
    try {
      return started.waitFor(50, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while the database server started", e);
    }
  }

  private void watch(Process watched) {
    Thread.startVirtualThread(() -> revive(watched.onExit().join()));
  }

  /** Tries until it stands again: what keeps it from starting, a full disk say, may pass. */
  private void revive(Process dead) {
    Duration pause = FIRST_PAUSE;
    while (!revived(dead)) {
      try {
        Thread.sleep(pause);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
      pause = pause.multipliedBy(2);
      pause = pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
  }

  /** Whether nothing is left to be done: it stands again, or is not wanted any more. */
  private synchronized boolean revived(Process dead) {
    if (closed) {
      return true;
    }
    LOG.error("The database server ended by itself ({}); starting it again", dead);
    try {
      process = startAndAwait();
      watch(process);
      return true;
    } catch (IOException | ServerDidNotStart e) {
      LOG.error("The database server could not be started again; trying once more", e);
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
