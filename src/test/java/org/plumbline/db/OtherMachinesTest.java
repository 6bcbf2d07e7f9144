package org.plumbline.db;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Machines unlike the one that this was written on, as Java tells of them. */
class OtherMachinesTest {
  private static final Path DIRECTORY = Path.of("target", "other machines' test");

  private record Run(int result, String words) {}

  @BeforeEach
  void begin_empty() throws Exception {
    Directories.delete(DIRECTORY);
  }

  @ParameterizedTest
  @CsvSource({"Linux,aarch64", "Mac OS X,x86_64", "Windows 11,amd64"})
  void where_no_server_comes_along_it_is_said_and_what_to_do(String system, String processor) {
    assertThatThrownBy(() -> ServerPrograms.unpackedBelow(DIRECTORY, system, processor))
        .isInstanceOf(DatabaseUnusable.class)
        .hasMessage(
            "No database server comes along for %s on %s, only for Linux on amd64 and for Mac OS X on aarch64. Build there; what was built runs here as well, with a MariaDB server that you name with PLUMBLINE_DB_URL and the accounts beside it, as src/docs/operations.md says.",
            system, processor);
  }

  @Test
  void a_build_that_cannot_be_says_why_and_nothing_else() throws Exception {
    Run build = generateSchema("-Dos.name=Linux", "-Dos.arch=riscv64");

    assertThat(build.words().lines())
        .singleElement()
        .asString()
        .startsWith("No database server comes along for Linux on riscv64");
    assertThat(build.result()).isEqualTo(1);
  }

  /** The capital of i has a dot in Turkish, which is asked to write Persian digits here. */
  @Test
  void the_schema_has_the_same_names_in_every_language() throws Exception {
    assertThat(
            generateSchema(
                "-Duser.language=tr", "-Duser.country=TR", "-Duser.extensions=u-nu-arabext"))
        .isEqualTo(new Run(0, ""));
    assertThat(Files.readString(DIRECTORY.resolve("schema/org/plumbline/db/schema/Tables.java")))
        .contains("public static final ChildIdentifier CHILD_IDENTIFIER");
  }

  private static Run generateSchema(String... settings) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(settings));
    command.addAll(
        List.of(
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-cp",
            System.getProperty("java.class.path"),
            GenerateSchema.class.getName(),
            Path.of("db", "migration").toString(),
            DIRECTORY.resolve("schema").toString(),
            DIRECTORY.resolve("database").toString()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String words = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Run(process.waitFor(), words);
  }
}
