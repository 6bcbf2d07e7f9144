package org.plumbline;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The application as people run it: a process of its own, with a data directory of its own. */
public final class RunningPlumbline implements AutoCloseable {
  private static final Duration START = Duration.ofMinutes(3);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

  private final Path data;
  private final int port;
  private final List<String> settings;
  private Process process;

  private RunningPlumbline(Path data, int port, List<String> settings) {
    this.data = data;
    this.port = port;
    this.settings = settings;
    this.process = launch();
  }

  /** Starts it on a free port, with these settings besides, and waits until it answers. */
  public static RunningPlumbline start(Path data, String... settings) {
    return new RunningPlumbline(data.toAbsolutePath(), freePort(), List.of(settings)).ready();
  }

  /** The full address of a page. */
  public String at(String path) {
    return "http://localhost:" + port + "/" + path;
  }

  /** Ends it as a failing machine does: at once, with no chance to put anything in order. */
  public void kill() {
    process.destroyForcibly();
    waitFor(Duration.ofSeconds(20));
  }

  /** Starts it anew on the same port, over what it left behind. */
  public void startAgain() {
    process = launch();
    ready();
  }

  @Override
  public void close() {
    process.destroy();
    if (!waitFor(Duration.ofSeconds(30))) {
      kill();
    }
  }

  private boolean waitFor(Duration patience) {
    try {
      return process.waitFor(patience.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private Process launch() {
    Path log = data.resolveSibling(data.getFileName() + ".log");
    try {
      Files.createDirectories(data);
      List<String> command =
          new ArrayList<>(
              List.of(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx768m",
                  // Runs of a minute or two: to compile for hours of work would cost more than it
                  // gives.
                  "-XX:TieredStopAtLevel=1",
                  "-XX:+UseSerialGC",
                  "--enable-native-access=ALL-UNNAMED",
                  "--sun-misc-unsafe-memory-access=allow",
                  "-Djava.awt.headless=true",
                  "-cp",
                  classPath(),
                  "org.plumbline.Plumbline",
                  "--plumbline.data=" + data,
                  "--plumbline.demo-assessments=false",
                  "--server.port=" + port));
      command.addAll(settings);
      return new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
          .start();
    } catch (IOException cannotStart) {
      throw new UncheckedIOException(cannotStart);
    }
  }

  /** Without empty entries: they stand for the working directory, which is no part of it. */
  private static String classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.isBlank())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private RunningPlumbline ready() {
    Instant giveUp = Instant.now().plus(START);
    try (HttpClient client = HttpClient.newHttpClient()) {
      while (!answers(client)) {
        if (!process.isAlive() || Instant.now().isAfter(giveUp)) {
          throw new IllegalStateException("Plumbline did not start; see the log beside " + data);
        }
        LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
      }
    }
    return this;
  }

  private boolean answers(HttpClient client) {
    try {
      HttpRequest health = HttpRequest.newBuilder(URI.create(at("actuator/health"))).build();
      return client.send(health, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException none) {
      throw new UncheckedIOException(none);
    }
  }
}
