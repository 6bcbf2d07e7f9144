package org.plumbline;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The code of this project, as classes and as text, for tests of its structure. */
final class Code {
  static final Path MAIN = Path.of("src", "main", "java");

  private static final String ROOT = Code.class.getPackageName();

  /** Without tests, and without the schema, which jOOQ writes. */
  static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.contains("/org/plumbline/db/schema/"))
          .importPackages(ROOT);

  /** The schema alone: its columns are of our types. */
  static final JavaClasses SCHEMA = new ClassFileImporter().importPackages(ROOT + ".db.schema");

  private Code() {}

  static boolean isOurs(JavaClass type) {
    return type.getPackageName().equals(ROOT) || type.getPackageName().startsWith(ROOT + ".");
  }

  /** Such as {@code outcome}, for its {@code ui} too; empty for what starts the application. */
  static String capability(JavaClass type) {
    String below = type.getPackageName().substring(ROOT.length());
    return below.isEmpty() ? "" : below.substring(1).split("\\.", 2)[0];
  }

  static boolean isPage(JavaClass type) {
    return type.getPackageName().equals(ROOT + "." + capability(type) + ".ui");
  }

  static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(Code::outermost).orElse(type);
  }

  static boolean isStore(JavaClass type) {
    return outermost(type).getSimpleName().endsWith("Store");
  }

  /** By path, in order of paths. */
  static Map<Path, String> texts(Path directory, String ending) throws IOException {
    Map<Path, String> texts = new TreeMap<>();
    List<Path> files;
    try (Stream<Path> all = Files.walk(directory)) {
      files = all.filter(file -> file.toString().endsWith(ending)).toList();
    }
    for (Path file : files) {
      texts.put(file, Files.readString(file));
    }
    return texts;
  }

  /** Where the pattern occurs, as file, line and text. */
  static List<String> occurrences(Map<Path, String> texts, Pattern pattern) {
    return texts.entrySet().stream()
        .flatMap(text ->
            pattern
                .matcher(text.getValue())
                .results()
                .map(hit ->
                    "%s:%d  %s"
                        .formatted(
                            text.getKey(),
                            text.getValue().substring(0, hit.start()).lines().count(),
                            hit.group().strip())))
        .toList();
  }
}
