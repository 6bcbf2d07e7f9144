package org.plumbline.db;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/**
 * The server as a process of the operating system: how it is set up, started, found and stopped.
 */
final class ServerProcess {
  /** Stopping writes all pages out; killing is safe as well, only the next start takes longer. */
  private static final int SECONDS_TO_STOP = 60;

  private static final List<String> SYSTEM_TABLES =
      List.of(
          "mariadb_system_tables.sql",
          "mariadb_performance_tables.sql",
          "mariadb_system_tables_data.sql",
          "maria_add_gis_sp_bootstrap.sql",
          "mariadb_sys_schema.sql");

  private ServerProcess() {}

  /** Writes the server's own tables, once for each data directory. */
  static void prepare(DataDirectory directory, ServerPrograms programs) throws IOException {
    if (Files.exists(directory.data())) {
      return;
    }
    Path unfinished = directory.unfinishedData();
    Directories.delete(unfinished);
    Files.createDirectory(unfinished);
    List<String> command = command(unfinished, directory, programs);
    command.add("--bootstrap");
    Path statements = directory.firstStatements();
    Files.writeString(
        statements,
        "create database mysql;%nuse mysql;%nset @auth_root_socket = '%s';%n"
            .formatted(System.getProperty("user.name").replace("\\", "\\\\").replace("'", "\\'")));
    for (String script : SYSTEM_TABLES) {
      Files.write(
          statements,
          Files.readAllBytes(programs.share().resolve(script)),
          StandardOpenOption.APPEND);
    }
    Process process =
        run(builder(command, directory, programs).redirectInput(statements.toFile()), directory);
    int result = await(process);
    Files.delete(statements);
    if (result != 0) {
      throw new ServerDidNotStart(
          "The database server could not write its own tables", directory.log());
    }
    Files.move(unfinished, directory.data(), StandardCopyOption.ATOMIC_MOVE);
  }

  /** Starts the server; it takes connections a moment later. */
  static Process start(DataDirectory directory, ServerPrograms programs, int port)
      throws IOException {
    List<String> command = command(directory.data(), directory, programs);
    command.addAll(
        List.of(
            "--port=" + port,
            "--bind-address=127.0.0.1",
            // Seen from the data directory: the whole path may be longer than a socket's may be.
            "--socket=../server.sock",
            "--pid-file=" + directory.processId(),
            "--init-file=" + directory.firstStatements(),
            "--skip-name-resolve",
            "--disable-ssl",
            "--local-infile=OFF",
            "--default-time-zone=+00:00",
            "--sql-mode=" + Session.SQL_MODE,
            "--transaction-isolation=READ-COMMITTED",
            "--innodb-snapshot-isolation=ON",
            "--secure-timestamp=YES",
            "--innodb-flush-log-at-trx-commit=1",
            "--max-allowed-packet=64M",
            "--group-concat-max-len=64M"));
    return run(builder(command, directory, programs), directory);
  }

  /** The server on this directory that an application left behind when it was killed. */
  static Optional<ProcessHandle> findOrphan(DataDirectory directory) throws IOException {
    if (Files.notExists(directory.processId())) {
      return Optional.empty();
    }
    String id = Files.readString(directory.processId()).strip();
    return (id.matches("\\d{1,18}") ? Optional.of(Long.parseLong(id)) : Optional.<Long>empty())
        .flatMap(ProcessHandle::of)
        .filter(process -> isServerOn(directory, process.info()));
  }

  static void stop(ProcessHandle process) {
    process.destroy();
    if (!ended(process, SECONDS_TO_STOP)) {
      process.destroyForcibly();
      ended(process, SECONDS_TO_STOP);
    }
  }

  /** A process id is used again; only a server told to use this very directory is ours to stop. */
  private static boolean isServerOn(DataDirectory directory, ProcessHandle.Info process) {
    return process.command().map(Path::of).filter(path -> path.endsWith("mariadbd")).isPresent()
        && List.of(process.arguments().orElse(new String[0]))
            .contains("--datadir=" + directory.data());
  }

  private static List<String> command(Path data, DataDirectory directory, ServerPrograms programs)
      throws IOException {
    Files.createDirectories(directory.temporary());
    List<String> command =
        new ArrayList<>(
            List.of(
                programs.server().toString(),
                "--no-defaults",
                "--datadir=" + data,
                "--tmpdir=" + directory.temporary(),
                "--basedir=" + programs.home(),
                "--lc-messages-dir=" + programs.share(),
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_uca1400_ai_ci",
                "--innodb-log-file-size=16M"));
    if (System.getProperty("user.name").equals("root")) {
      command.add("--user=root");
    }
    return command;
  }

  /** The server writes to its log itself: a pipe to this process would break with this process. */
  private static ProcessBuilder builder(
      List<String> command, DataDirectory directory, ServerPrograms programs) {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder
        .environment()
        .put("DYLD_FALLBACK_LIBRARY_PATH", programs.home().resolve("libs").toString());
    return builder
        .directory(directory.path().toFile())
        .redirectErrorStream(true)
        .redirectOutput(Redirect.appendTo(directory.log().toFile()));
  }

  private static Process run(ProcessBuilder builder, DataDirectory directory) {
    try {
      return builder.start();
    } catch (IOException e) {
      throw new ServerDidNotStart(
          "The database server cannot be run (%s). Where its directory lets no programs run, name another with PLUMBLINE_DATA; where its programs do not fit this machine, name a server with PLUMBLINE_DB_URL, as src/docs/operations.md says"
              .formatted(e.getMessage()),
          directory.log());
    }
  }

  private static int await(Process process) {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while the server wrote its own tables", e);
    }
  }

  private static boolean ended(ProcessHandle process, int seconds) {
    try {
      process.onExit().orTimeout(seconds, TimeUnit.SECONDS).join();
      return true;
    } catch (CompletionException e) {
      return false;
    }
  }
}
