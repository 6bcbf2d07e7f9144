package org.plumbline.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A {@link BenchServer} that was started, and the way to ask it. */
final class Server implements AutoCloseable {
  private static final String HEAP = "1500m";

  private final Process process;
  private final BufferedReader answers;
  private final Writer commands;
  private final int port;

  private Server(Process process) {
    this.process = process;
    this.answers = process.inputReader(StandardCharsets.UTF_8);
    this.commands = process.outputWriter(StandardCharsets.UTF_8);
    this.port = Integer.parseInt(read().substring("port ".length()));
  }

  /** Processor time spent so far, in nanoseconds. */
  record Processors(long application, long database) {
    long both() {
      return application + database;
    }
  }

  /** What requests took so far, in nanoseconds: by the clock, and on a processor. */
  record Requests(long elapsed, long processor) {}

  /** What the database has been asked so far. */
  record Statements(long all, long commits) {}

  /** An assessment to open: its address without a section, and its sections. */
  record Started(String reference, List<String> sections) {
    String section(int number) {
      return "assessments/" + reference + "/sections/" + sections.get(number);
    }
  }

  /** Where an application of that name keeps its data. */
  static Path data(String name) {
    return Path.of("target", "bench", name).toAbsolutePath();
  }

  /** Starts the application on an empty data directory of that name. */
  static Server start(String name) {
    try {
      clear(data(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return startAgain(name);
  }

  /** Starts the application on what it left there. */
  static Server startAgain(String name) {
    Path data = data(name);
    try {
      List<String> line =
          new ArrayList<>(
              List.of(
                  ProcessHandle.current().info().command().orElse("java"),
                  "-Xms" + HEAP,
                  "-Xmx" + HEAP,
                  "--enable-native-access=ALL-UNNAMED",
                  "--sun-misc-unsafe-memory-access=allow",
                  "-cp",
                  System.getProperty("java.class.path"),
                  BenchServer.class.getName(),
                  "--plumbline.data=" + data,
                  "--server.address=127.0.0.1",
                  "--server.port=0",
                  "--spring.main.banner-mode=off",
                  "--logging.level.root=warn"));
      return new Server(
          new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.INHERIT).start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void clear(Path data) throws IOException {
    if (Files.exists(data)) {
      try (Stream<Path> files = Files.walk(data)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    Files.createDirectories(data);
  }

  int port() {
    return port;
  }

  /** Publishes an instrument of that length; gives how many milliseconds that took. */
  long publish(String code, int items, int sections) {
    return Long.parseLong(ask("publish %s %d %d".formatted(code, items, sections)));
  }

  /** Begins a draft of an instrument of that length. */
  void beginDraft(String code, int items, int sections) {
    ask("draft %s %d %d".formatted(code, items, sections));
  }

  Started startAssessment(String code, boolean filled) {
    String[] answer = ask("start " + code + (filled ? " filled" : " empty")).split(" ", -1);
    return new Started(answer[0], List.of(answer[1].split(",", -1)));
  }

  /** Saves that often by plain statements; gives how many nanoseconds each took. */
  List<Long> saveByHand(String reference, String slot, int times) {
    return Stream.of(ask("raw %s %s %d".formatted(reference, slot, times)).split(",", -1))
        .map(Long::valueOf)
        .toList();
  }

  /** Writes the rows of that assessment again, so many times, each under a new id. */
  void writeByHand(String reference, int times) {
    ask("raw-whole %s %d".formatted(reference, times));
  }

  /** Lets nothing run there but what is asked for. */
  void leaveAlone() {
    ask("alone");
  }

  /** What requests have taken on the server, from the first filter to the last byte. */
  Requests requests() {
    String[] answer = ask("time").split(" ", -1);
    return new Requests(Long.parseLong(answer[0]), Long.parseLong(answer[1]));
  }

  Processors processors() {
    String[] answer = ask("cpu").split(" ", -1);
    return new Processors(Long.parseLong(answer[0]), Long.parseLong(answer[1]));
  }

  Statements statements() {
    String[] answer = ask("statements").split(" ", -1);
    return new Statements(Long.parseLong(answer[0]), Long.parseLong(answer[1]));
  }

  long liveHeap() {
    return Long.parseLong(ask("heap"));
  }

  private String ask(String command) {
    try {
      commands.write(command + "\n");
      commands.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return read();
  }

  /** The next answer; whatever else the application prints is passed on. */
  @SuppressWarnings("SystemOut")
  private String read() {
    try {
      for (String line = answers.readLine(); line != null; line = answers.readLine()) {
        if (line.startsWith(BenchServer.ANSWER)) {
          return line.substring(BenchServer.ANSWER.length());
        }
        System.err.println(line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new IllegalStateException("the server stopped");
  }

  @Override
  public void close() {
    try {
      commands.close();
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroy();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
