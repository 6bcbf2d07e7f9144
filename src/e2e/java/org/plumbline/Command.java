package org.plumbline;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A program run once, within a limit of time; what it prints is added to {@link #LOG}.
 *
 * @param limit after which it is ended and counts as failed
 */
record Command(Duration limit, List<String> words) {
  static final Path LOG = Path.of("target", "browser.log");

  Command {
    words = List.copyOf(words);
  }

  Command(Duration limit, String... words) {
    this(limit, List.of(words));
  }

  /** Whether it ran to its end and said that it went well. */
  boolean succeeds() {
    try {
      Files.createDirectories(LOG.toAbsolutePath().getParent());
      ProcessBuilder builder =
          new ProcessBuilder(words)
              .redirectErrorStream(true)
              .redirectInput(new File("/dev/null"))
              .redirectOutput(ProcessBuilder.Redirect.appendTo(LOG.toFile()));
      builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
      // Set for the journeys, but here it would make the download do nothing, successfully.
      builder.environment().remove("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD");
      Process process = builder.start();
      boolean ended = process.waitFor(limit.toSeconds(), TimeUnit.SECONDS);
      if (!ended) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
      }
      return ended && process.exitValue() == 0;
    } catch (IOException cannotRun) {
      // A program for another system, for instance: it is there, and cannot be started here.
      return false;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
