package org.plumbline.db;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * A directory that keeps a database, held by one application at a time. The operating system lets
 * go of the lock when the process ends, however it ends.
 */
final class DataDirectory implements AutoCloseable {
  private final Path path;
  private final FileChannel lock;

  private DataDirectory(Path path, FileChannel lock) {
    this.path = path;
    this.lock = lock;
  }

  /**
   * For what people enter; what a build or a test makes may go. Nothing is made yet.
   *
   * @throws DatabaseUnusable when all that is kept there is deleted when the machine likes
   */
  static void refuseTemporary(Path named) {
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    try {
      if (real(named).startsWith(real(temporary))) {
        throw new DatabaseUnusable(
            "The database cannot be kept in %s: what is in %s is deleted when the machine likes. Name another directory with PLUMBLINE_DATA, or set PLUMBLINE_DATA_MAY_BE_LOST=true for a first look."
                .formatted(named.toAbsolutePath().normalize(), temporary));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where links lead, as far as there is anything yet. */
  private static Path real(Path path) throws IOException {
    Path whole = path.toAbsolutePath().normalize();
    Path there = whole;
    while (there.getParent() != null && !Files.exists(there)) {
      there = there.getParent();
    }
    return there.toRealPath().resolve(there.relativize(whole));
  }

  /** Creates the directory if need be, for this user only, and holds it until closed. */
  static DataDirectory hold(Path named) {
    Path path = named.toAbsolutePath().normalize();
    try {
      create(path);
      FileChannel lock =
          FileChannel.open(
              path.resolve("lock"),
              StandardOpenOption.CREATE,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE);
      try {
        claim(path, lock);
      } catch (IOException | RuntimeException e) {
        lock.close();
        throw e;
      }
      return new DataDirectory(path, lock);
    } catch (FileSystemException e) {
      throw new DatabaseUnusable(
          "The database cannot be kept in %s (%s). Let the user that runs Plumbline write there, or name another directory with PLUMBLINE_DATA."
              .formatted(path, e));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path path() {
    return path;
  }

  /** The server's own files. */
  Path data() {
    return path.resolve("data");
  }

  /** Where the server's files are until there is a whole set of them. */
  Path unfinishedData() {
    return path.resolve("data.unfinished");
  }

  /**
   * For tables that do not fit into memory. Not shared: a server that starts clears away whatever
   * it finds there, also the tables that another works on.
   */
  Path temporary() {
    return path.resolve("temporary");
  }

  Path log() {
    return path.resolve("server.log");
  }

  Path processId() {
    return path.resolve("server.pid");
  }

  /** What the server does before it takes connections; holds passwords. */
  Path firstStatements() {
    return path.resolve("first-statements.sql");
  }

  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void create(Path path) throws IOException {
    if (Files.exists(path)) {
      return;
    }
    Files.createDirectories(path);
    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
    }
  }

  private static void claim(Path path, FileChannel lock) throws IOException {
    if (!isFree(lock)) {
      throw new DataDirectoryInUse(path, "process " + read(lock));
    }
    lock.truncate(0);
    lock.write(StandardCharsets.US_ASCII.encode(Long.toString(ProcessHandle.current().pid())), 0);
  }

  private static boolean isFree(FileChannel lock) throws IOException {
    try {
      return lock.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private static String read(FileChannel lock) throws IOException {
    ByteBuffer content = ByteBuffer.allocate(32);
    lock.read(content, 0);
    return StandardCharsets.US_ASCII.decode(content.flip()).toString();
  }
}
