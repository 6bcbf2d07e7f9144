package org.plumbline.db;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The database server ended, or gave no answer; the message ends with what it wrote last. */
public final class ServerDidNotStart extends IllegalStateException {
  private static final int LINES_SHOWN = 20;

  ServerDidNotStart(String what, Path log) {
    super("%s. The end of %s reads:%n%s".formatted(what, log, end(log)));
  }

  private static String end(Path log) {
    try {
      List<String> lines =
          new String(Files.readAllBytes(log), StandardCharsets.UTF_8).lines().toList();
      return String.join(
          System.lineSeparator(),
          lines.subList(Math.max(0, lines.size() - LINES_SHOWN), lines.size()));
    } catch (IOException e) {
      return "(nothing: " + e + ")";
    }
  }
}
