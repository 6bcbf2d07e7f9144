package org.plumbline.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The server comes, goes, and loses nothing. */
class EmbeddedMariaDbTest {
  private static final Path DIRECTORY = Path.of("target", "server-test");

  @BeforeEach
  void begin_empty() throws Exception {
    Directories.delete(DIRECTORY);
  }

  @Test
  void what_was_stored_is_there_after_a_restart() throws Exception {
    try (EmbeddedMariaDb server = EmbeddedMariaDb.start(DIRECTORY)) {
      store(server);
    }
    try (EmbeddedMariaDb server = EmbeddedMariaDb.start(DIRECTORY)) {
      assertThat(stored(server)).isEqualTo(42);
    }
  }

  @Test
  void a_second_application_on_the_directory_is_told_whose_it_is() {
    try (EmbeddedMariaDb first = EmbeddedMariaDb.start(DIRECTORY)) {
      assertThatThrownBy(() -> EmbeddedMariaDb.start(DIRECTORY))
          .isInstanceOf(DataDirectoryInUse.class)
          .hasMessageContaining(DIRECTORY.toAbsolutePath().toString())
          .hasMessageContaining("process " + ProcessHandle.current().pid())
          .hasMessageContaining("PLUMBLINE_DATA");
      assertThat(first.process().isAlive()).isTrue();
    }
  }

  @Test
  void a_directory_that_cannot_be_made_is_said_to_be_so() throws Exception {
    Path inTheWay = Files.createFile(DIRECTORY);
    assertThatThrownBy(() -> EmbeddedMariaDb.start(inTheWay.resolve("database")))
        .isInstanceOf(DatabaseUnusable.class)
        .hasMessageContaining("cannot be kept in " + DIRECTORY.toAbsolutePath())
        .hasMessageContaining("PLUMBLINE_DATA");
  }

  @Test
  void programs_that_may_not_be_run_are_said_to_be_so() throws Exception {
    try (EmbeddedMariaDb server = EmbeddedMariaDb.start(DIRECTORY)) {
      store(server);
    }
    Path programs = DIRECTORY.resolve("programs");
    Path real = ServerPrograms.unpackedBelow(DIRECTORY.resolveSibling(".")).server();
    Path copied = programs.resolve(DIRECTORY.resolveSibling(".").relativize(real));
    Files.createDirectories(copied.resolveSibling("."));
    Files.createFile(copied);

    assertThatThrownBy(() -> EmbeddedMariaDb.start(DIRECTORY, programs))
        .isInstanceOf(ServerDidNotStart.class)
        .hasMessageStartingWith("The database server cannot be run (")
        .hasMessageContaining("PLUMBLINE_DATA")
        .hasMessageContaining("PLUMBLINE_DB_URL");
  }

  @Test
  void a_server_whose_application_was_killed_is_taken_over() throws Exception {
    Process application = startAnotherApplication();
    long orphan = processOfItsServer(application);
    application.destroyForcibly().waitFor();
    assertThat(ProcessHandle.of(orphan)).get().matches(ProcessHandle::isAlive);
    try (EmbeddedMariaDb server = EmbeddedMariaDb.start(DIRECTORY)) {
      assertThat(ProcessHandle.of(orphan).filter(ProcessHandle::isAlive)).isEmpty();
      assertThat(stored(server)).isEqualTo(42);
    }
  }

  @Test
  void another_process_application_on_the_directory_is_named() throws Exception {
    Process application = startAnotherApplication();
    processOfItsServer(application);
    assertThatThrownBy(() -> EmbeddedMariaDb.start(DIRECTORY))
        .isInstanceOf(DataDirectoryInUse.class)
        .hasMessageContaining("process " + application.pid());
    application.getOutputStream().close();
    assertThat(application.waitFor()).isZero();
  }

  @Test
  @Timeout(120)
  void a_server_that_was_killed_comes_back_at_the_same_address_with_everything() throws Exception {
    try (EmbeddedMariaDb server = EmbeddedMariaDb.start(DIRECTORY)) {
      String address = server.url();
      store(server);
      ProcessHandle killed = server.process();
      killed.destroyForcibly();
      killed.onExit().join();
      awaitAnotherProcess(server, killed);
      assertThat(server.url()).isEqualTo(address);
      assertThat(stored(server)).isEqualTo(42);
    }
  }

  @Test
  @Timeout(120)
  void a_server_that_is_killed_again_as_it_starts_comes_back_all_the_same() throws Exception {
    try (EmbeddedMariaDb server = EmbeddedMariaDb.start(DIRECTORY)) {
      store(server);
      ProcessHandle killed = server.process();
      Set<ProcessHandle> others = children();
      killed.destroyForcibly();
      ProcessHandle starting = awaitChildBeside(others);
      starting.destroyForcibly();
      starting.onExit().join();
      awaitAnotherProcess(server, killed);
      assertThat(server.process().pid()).isNotEqualTo(starting.pid());
      assertThat(stored(server)).isEqualTo(42);
    }
  }

  private static Set<ProcessHandle> children() {
    return ProcessHandle.current().children().collect(Collectors.toSet());
  }

  private static ProcessHandle awaitChildBeside(Set<ProcessHandle> others) {
    while (true) {
      for (ProcessHandle child : children()) {
        if (!others.contains(child)) {
          return child;
        }
      }
      Thread.onSpinWait();
    }
  }

  @Test
  void it_has_only_the_two_accounts_that_take_a_password() throws Exception {
    try (EmbeddedMariaDb server = EmbeddedMariaDb.start(DIRECTORY)) {
      assertThat(server.owner().toString()).isEqualTo("plumbline_owner");
      for (String name : new String[] {"", "root", System.getProperty("user.name")}) {
        assertThatThrownBy(() -> DriverManager.getConnection(server.url(), name, ""))
            .as(name)
            .isInstanceOf(SQLException.class)
            .hasMessageContaining("Access denied");
      }
    }
  }

  @Test
  void passwords_do_not_stay_on_disk_and_others_cannot_look_in() throws Exception {
    try (EmbeddedMariaDb server = EmbeddedMariaDb.start(DIRECTORY)) {
      assertThat(DIRECTORY.resolve("first-statements.sql")).doesNotExist();
      assertThat(Files.getPosixFilePermissions(DIRECTORY))
          .allMatch(permission -> permission.name().startsWith("OWNER_"));
      assertThat(Files.readString(DIRECTORY.resolve("server.log")))
          .doesNotContain(server.owner().password());
    }
  }

  @Test
  void no_other_server_clears_its_temporary_tables_away() throws Exception {
    try (EmbeddedMariaDb server = EmbeddedMariaDb.start(DIRECTORY);
        Connection connection = connect(server);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select @@tmpdir")) {
      row.next();
      assertThat(Path.of(row.getString(1))).isDirectory().startsWith(DIRECTORY.toAbsolutePath());
    }
  }

  @Test
  void the_application_cannot_turn_back_the_servers_clock() throws Exception {
    try (EmbeddedMariaDb server = EmbeddedMariaDb.start(DIRECTORY);
        Connection connection = connect(server);
        Statement statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.execute("set timestamp = 1"))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("secure");
    }
  }

  /** Another Java process, which starts a server, stores 42 and waits for the end of its input. */
  private static Process startAnotherApplication() throws Exception {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            ServerStarter.class.getName(),
            DIRECTORY.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static long processOfItsServer(Process application) throws Exception {
    BufferedReader reader = application.inputReader();
    String line = reader.readLine();
    while (line != null && !line.startsWith("server ")) {
      line = reader.readLine();
    }
    assertThat(line).isNotNull();
    return Long.parseLong(line.substring("server ".length()));
  }

  /** Asking for the process waits for a start under way, so this ends as soon as there is one. */
  private static void awaitAnotherProcess(EmbeddedMariaDb server, ProcessHandle killed) {
    while (server.process().pid() == killed.pid()) {
      Thread.onSpinWait();
    }
  }

  static void store(EmbeddedMariaDb server) throws SQLException {
    try (Connection connection = connect(server);
        Statement statement = connection.createStatement()) {
      statement.execute("create table kept (number int primary key)");
      statement.execute("insert into kept values (42)");
    }
  }

  private static int stored(EmbeddedMariaDb server) throws SQLException {
    try (Connection connection = connect(server);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select number from kept")) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private static Connection connect(EmbeddedMariaDb server) throws SQLException {
    return DriverManager.getConnection(
        server.url(), server.owner().user(), server.owner().password());
  }
}
