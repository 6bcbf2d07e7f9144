package org.plumbline.db;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The programs that come along with the server, on its socket, which lets in whoever runs the
 * tests.
 */
record ServerClient(Path directory, Path programs) {
  /** Everything in the database, into a file. */
  void dump(Path to) throws IOException, InterruptedException {
    run(
        "mariadb-dump",
        Redirect.PIPE,
        Redirect.to(to.toFile()),
        "--single-transaction",
        "--routines");
  }

  /** A dump, into a database that is empty. */
  void read(Path dump) throws IOException, InterruptedException {
    run("mariadb", Redirect.from(dump.toFile()), Redirect.PIPE);
  }

  /** A line for each row. */
  List<String> ask(String statement) throws IOException, InterruptedException {
    return run(
            "mariadb",
            Redirect.PIPE,
            Redirect.PIPE,
            "--batch",
            "--skip-column-names",
            "--execute=" + statement)
        .lines()
        .toList();
  }

  private String run(String program, Redirect input, Redirect output, String... options)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                ServerPrograms.unpackedBelow(programs.toAbsolutePath())
                    .home()
                    .resolve("bin")
                    .resolve(program)
                    .toString(),
                "--no-defaults",
                "--skip-ssl",
                "--default-character-set=utf8mb4",
                "--socket=server.sock"));
    command.addAll(List.of(options));
    command.add("plumbline");
    Process process =
        new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectInput(input)
            .redirectOutput(output)
            .start();
    String answer = words(process.getInputStream());
    String refusal = words(process.getErrorStream());
    if (process.waitFor() != 0) {
      throw new IllegalStateException(refusal);
    }
    return answer;
  }

  private static String words(InputStream stream) throws IOException {
    return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
  }
}
