package org.plumbline;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Where this machine keeps a browser of the Chromium family, and how it gets one. A journey is
 * never skipped for want of a browser.
 */
final class Chromium {
  private static final List<String> NAMES =
      List.of(
          "google-chrome",
          "google-chrome-stable",
          "chromium",
          "chromium-browser",
          "microsoft-edge",
          "microsoft-edge-stable",
          "chrome");

  private static final List<String> APPLICATIONS =
      List.of(
          "Google Chrome.app/Contents/MacOS/Google Chrome",
          "Chromium.app/Contents/MacOS/Chromium",
          "Microsoft Edge.app/Contents/MacOS/Microsoft Edge");

  private static final List<String> FOLDERS =
      List.of("/usr/bin", "/usr/local/bin", "/opt/google/chrome", "/opt/microsoft/msedge");

  private static final Duration DOWNLOAD = Duration.ofMinutes(3);
  private static final Duration INSTALLATION = Duration.ofMinutes(6);
  private static final Duration GREETING = Duration.ofSeconds(20);

  private Chromium() {}

  /**
   * The browser of this machine, installed now where there is none.
   *
   * @param downloaded where Playwright puts the browser that it downloads
   */
  static Path findOrInstall(Path downloaded) {
    return find(downloaded)
        .or(() -> alone(() -> fetch(downloaded)))
        .orElseThrow(() ->
            new IllegalStateException(
                "The journeys need a browser, and this machine has no Chrome, Chromium or Edge"
                    + " and could not fetch one: install Chromium (on Debian, as root: apt-get"
                    + " install chromium). What was tried is in "
                    + Command.LOG
                    + "."));
  }

  private static Optional<Path> fetch(Path downloaded) {
    return find(downloaded).or(() -> download(downloaded)).or(() -> install(downloaded));
  }

  /** Journeys run in several processes at once, of which one gets the browser and others wait. */
  private static Optional<Path> alone(Supplier<Optional<Path>> work) {
    Path file = Path.of("target", "e2e", "browser.lock");
    try {
      Files.createDirectories(file.getParent());
      try (FileChannel channel =
              FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock _ = channel.lock()) {
        return work.get();
      }
    } catch (IOException cannot) {
      throw new UncheckedIOException(cannot);
    }
  }

  static boolean runsAsRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  private static Optional<Path> find(Path downloaded) {
    return Stream.concat(installed(), Stream.of(downloaded)).filter(Chromium::runs).findFirst();
  }

  private static Stream<Path> installed() {
    Stream<Path> onThePath =
        Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
            .filter(folder -> !folder.isBlank())
            .map(Path::of);
    Stream<Path> linux =
        Stream.concat(onThePath, FOLDERS.stream().map(Path::of))
            .distinct()
            .flatMap(folder -> NAMES.stream().map(folder::resolve));
    Stream<Path> macOs =
        Stream.of(
                Path.of("/Applications"), Path.of(System.getProperty("user.home"), "Applications"))
            .flatMap(folder -> APPLICATIONS.stream().map(folder::resolve));
    return Stream.concat(linux, macOs);
  }

  /**
   * Asked for its version, because a name on the path may stand for a browser that is not there.
   */
  private static boolean runs(Path program) {
    return Files.isExecutable(program)
        && new Command(GREETING, program.toString(), "--version").succeeds();
  }

  private static Optional<Path> download(Path downloaded) {
    new Command(
            DOWNLOAD,
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            "com.microsoft.playwright.CLI",
            "install",
            "--no-shell",
            "chromium")
        .succeeds();
    return find(downloaded);
  }

  private static Optional<Path> install(Path downloaded) {
    if (!runsAsRoot()) {
      return Optional.empty();
    }
    for (List<String> packageManager :
        List.of(
            List.of("apt-get", "apt-get update; apt-get install -y chromium"),
            List.of("dnf", "dnf install -y chromium"),
            List.of("apk", "apk add chromium"))) {
      if (new Command(GREETING, "sh", "-c", "command -v " + packageManager.getFirst()).succeeds()) {
        new Command(INSTALLATION, "sh", "-c", packageManager.getLast()).succeeds();
        return find(downloaded);
      }
    }
    return Optional.empty();
  }
}
