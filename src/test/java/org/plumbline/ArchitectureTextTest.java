package org.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How code is written here, as far as a program can tell. */
class ArchitectureTextTest {
  private static final int LINES = 300;

  /** Who may read a clock or make chance of their own, each with its reason. */
  private static final Map<String, String> SOURCES =
      Map.of(
          "Sources", "is where they come from",
          "EmbeddedMariaDb", "waits for a process, before there is anything to inject",
          "FirstStatements", "makes passwords that nobody may foresee, when the database starts",
          "Sandbox", "counts the time that a template takes; tests hand in another",
          "ContentSecurityPolicy", "a nonce that a test could foresee would be none",
          "Conditions", "names an act whose sender gave it no name; which name does not matter",
          "Failures", "numbers a fault, so that the log can be searched for it");

  /** Where everything is caught, each with its reason. */
  private static final Map<String, String> CATCHES =
      Map.of(
          "DataDirectory", "closes the lock that it took, and throws the same on",
          "EmbeddedMariaDb", "lets go of the directory that it holds, and throws the same on");

  @Test
  void time_identifiers_and_chance_are_injected() {
    assertThat(
            accesses(ArchitectureTextTest::isSource)
                .filter(access -> !SOURCES.containsKey(outermost(access)))
                .map(JavaAccess::getDescription))
        .isEmpty();
  }

  private static boolean isSource(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    String name = access.getTarget().getName();
    return switch (owner) {
      case "java.lang.System" -> name.equals("currentTimeMillis") || name.equals("nanoTime");
      case "java.lang.Math" -> name.equals("random");
      case "java.util.UUID" -> name.equals("randomUUID");
      case "java.util.Date",
          "java.util.Random",
          "java.util.SplittableRandom",
          "java.security.SecureRandom" ->
          name.equals("<init>");
      case "java.util.concurrent.ThreadLocalRandom" -> name.equals("current");
      default ->
          (owner.equals("java.time.Clock")
                  && (name.startsWith("system") || name.startsWith("tick")))
              || (owner.startsWith("java.time.") && name.equals("now") && takesNoClock(access));
    };
  }

  private static boolean takesNoClock(JavaAccess<?> access) {
    return !(access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target
        && target.getRawParameterTypes().stream()
            .anyMatch(type -> type.getName().equals("java.time.Clock")));
  }

  @Test
  void fields_are_set_by_constructors() {
    assertThat(
            Code.CLASSES.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field ->
                    field.getAnnotations().stream()
                        .anyMatch(annotation ->
                            Set.of("Autowired", "Inject", "Resource", "Value")
                                .contains(annotation.getRawType().getSimpleName())))
                .map(field -> field.getFullName()))
        .isEmpty();
  }

  @Test
  void nothing_static_changes() {
    assertThat(
            Code.CLASSES.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(field ->
                    !field.getModifiers().contains(JavaModifier.FINAL)
                        || field
                            .getRawType()
                            .getName()
                            .matches("java\\.util\\.concurrent\\..*|java\\.lang\\.ThreadLocal"))
                .map(field -> field.getFullName()))
        .isEmpty();
  }

  @Test
  void names_say_what_a_class_is() {
    assertThat(
            Code.CLASSES.stream()
                .map(JavaClass::getSimpleName)
                .filter(name -> name.matches(".*(Utils?|Helper|Manager|Impl|D[Tt][Oo])")))
        .isEmpty();
  }

  @Test
  void nobody_catches_everything() throws IOException {
    Pattern everything =
        Pattern.compile(
            "catch \\((final )?([\\w.]+ \\| )*(Runtime)?(Exception|Throwable|Error)\\b");

    assertThat(
            Code.occurrences(main(path -> !isIn(path, "shell") && !isIn(path, "api")), everything))
        .filteredOn(
            found -> CATCHES.keySet().stream().noneMatch(of -> found.contains(of + ".java")))
        .isEmpty();
  }

  @Test
  void pages_are_styled_by_style_sheets_and_run_no_scripts_of_their_own() throws IOException {
    assertThat(
            accesses(access -> access.getTarget().getName().equals("getStyle"))
                .map(JavaAccess::getDescription))
        .isEmpty();
    assertThat(Code.occurrences(main(_ -> true), Pattern.compile("style=|Attribute\\(\"style\"")))
        .isEmpty();
    assertThat(
            accesses(access -> access.getTarget().getName().matches("executeJs|addJavaScript"))
                .filter(access -> !Code.capability(access.getOriginOwner()).equals("shell"))
                .map(JavaAccess::getDescription))
        .isEmpty();
  }

  @Test
  void types_are_imported_and_not_spelt_out() throws IOException {
    Pattern inline =
        Pattern.compile(
            "^(?!import |package |\\s*(\\*|//)).*[^\\w.\"@](java|org\\.jooq|org\\.jspecify|org\\.plumbline|com\\.vaadin)(\\.[a-z]\\w*)*\\.[A-Z]\\w+",
            Pattern.MULTILINE);

    assertThat(Code.occurrences(main(_ -> true), inline)).isEmpty();
  }

  @Test
  void every_package_says_what_it_is_and_marks_what_may_be_null() throws IOException {
    for (Path directory :
        main(_ -> true).keySet().stream().map(Path::getParent).distinct().toList()) {
      assertThat(directory.resolve("package-info.java")).exists();
      assertThat(Files.readString(directory.resolve("package-info.java")))
          .startsWith("/**")
          .contains("\n@NullMarked\n");
    }
  }

  @Test
  void no_class_has_more_than_300_lines() throws IOException {
    assertThat(
            main(_ -> true).entrySet().stream()
                .filter(file -> file.getValue().lines().count() > LINES)
                .map(file -> file.getKey().getFileName().toString().replace(".java", "")))
        .isEmpty();
  }

  @Test
  void tests_use_the_real_thing() throws IOException {
    Pattern doubles =
        Pattern.compile(
            "import (static )?(org\\.mockito|org\\.easymock|mockit|org\\.h2|org\\.hsqldb).*");

    assertThat(Code.occurrences(Code.texts(Path.of("src"), ".java"), doubles)).isEmpty();
    for (String other :
        List.of(
            "org.h2.Driver", "org.hsqldb.jdbc.JDBCDriver", "org.mockito.Mockito", "lombok.Data")) {
      assertThat(
              ArchitectureTextTest.class
                  .getClassLoader()
                  .getResource(other.replace('.', '/') + ".class"))
          .as(other)
          .isNull();
    }
  }

  private static Map<Path, String> main(Predicate<Path> wanted) throws IOException {
    Map<Path, String> texts = Code.texts(Code.MAIN, ".java");
    texts.keySet().removeIf(wanted.negate());
    return texts;
  }

  private static boolean isIn(Path path, String capability) {
    return path.startsWith(Code.MAIN.resolve(Path.of("org", "plumbline", capability)));
  }

  private static Stream<JavaAccess<?>> accesses(Predicate<JavaAccess<?>> wanted) {
    return Code.CLASSES.stream()
        .flatMap(type -> type.getAccessesFromSelf().stream())
        .filter(wanted)
        .map(access -> access);
  }

  private static String outermost(JavaAccess<?> access) {
    return Code.outermost(access.getOriginOwner()).getSimpleName();
  }
}
