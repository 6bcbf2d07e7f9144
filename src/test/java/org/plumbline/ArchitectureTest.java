package org.plumbline;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.authority.Account;
import org.plumbline.shell.Page;

/** Which package may know what. The table is the one in {@code src/docs/architecture.md}. */
class ArchitectureTest {

  /** Of the JDK, what reaches outside or changes from one call to the next. */
  private static final Set<String> IMPURE =
      Set.of(
          "java.io",
          "java.net",
          "java.nio.channels",
          "java.nio.file",
          "java.sql",
          "java.util.concurrent",
          "java.util.logging",
          "java.lang.System$Logger",
          "java.security.SecureRandom",
          "java.time.Clock",
          "java.util.Random",
          "java.util.SplittableRandom");

  /** Libraries with one home each. */
  private static final Map<String, Set<String>> HOMES =
      Map.ofEntries(
          Map.entry("org.yaml", Set.of("definition")),
          Map.entry("org.apache.velocity", Set.of("wording")),
          Map.entry("dev.cel", Set.of("expression")),
          Map.entry("com.github.difflib", Set.of("comparison")),
          Map.entry("org.commonmark", Set.of("shell")),
          Map.entry("com.openhtmltopdf", Set.of("export")),
          Map.entry("org.apache.pdfbox", Set.of("export")),
          Map.entry("org.apache.fontbox", Set.of("export")),
          Map.entry("org.apache.commons.csv", Set.of("export")),
          Map.entry("org.springframework.security", Set.of("authority")),
          Map.entry("org.bouncycastle", Set.of("authority")),
          Map.entry("org.apache.catalina", Set.of("authority")),
          Map.entry("org.springframework.mail", Set.of("authority")),
          Map.entry("jakarta.mail", Set.of("authority")),
          Map.entry("org.flywaydb", Set.of("db")),
          Map.entry("com.zaxxer.hikari", Set.of("db")));

  @Test
  void every_package_has_a_row_in_the_table() throws IOException {
    Set<String> packages =
        Code.CLASSES.stream()
            .map(Code::capability)
            .filter(name -> !name.isEmpty())
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(Structure.read().packages().keySet())
        .as("rows of the table in %s", Structure.DOCUMENT)
        .containsAll(packages);
  }

  @Test
  void packages_use_only_what_the_table_lets_them() throws IOException {
    Structure structure = Structure.read();

    List<String> violations =
        ours()
            .filter(use -> !Code.capability(use.getOriginClass()).isEmpty())
            .filter(use ->
                !Code.capability(use.getOriginClass())
                    .equals(Code.capability(use.getTargetClass())))
            .filter(use -> !allows(structure, use))
            .map(use ->
                "%s uses %s (%s uses %s): say so in the table of %s if it is right, or take it out"
                    .formatted(
                        Code.capability(use.getOriginClass()),
                        Code.capability(use.getTargetClass()),
                        use.getOriginClass().getSimpleName(),
                        use.getTargetClass().getSimpleName(),
                        Structure.DOCUMENT))
            .distinct()
            .sorted()
            .toList();

    assertThat(violations).isEmpty();
  }

  private static boolean allows(Structure structure, Dependency use) {
    Structure.Uses uses = structure.packages().get(Code.capability(use.getOriginClass()));
    return uses != null
        && uses.allow(Code.capability(use.getTargetClass()), Code.isPage(use.getOriginClass()));
  }

  @Test
  void the_table_lets_packages_use_nothing_that_they_do_not_use() throws IOException {
    Set<String> byPackages = used(type -> !Code.isPage(type));
    Set<String> byPages = used(Code::isPage);
    List<String> idle = new ArrayList<>();
    Structure.read()
        .packages()
        .forEach((name, uses) -> {
          uses.always().stream()
              .filter(other -> !byPackages.contains(name + " uses " + other))
              .map(other -> "%s may use %s".formatted(name, other))
              .forEach(idle::add);
          uses.byPages().stream()
              .filter(other -> !byPages.contains(name + " uses " + other))
              .map(other -> "the pages of %s may use %s".formatted(name, other))
              .forEach(idle::add);
        });

    assertThat(idle).as("not needed in the table of %s", Structure.DOCUMENT).isEmpty();
  }

  private static Set<String> used(Predicate<JavaClass> by) {
    return Stream.concat(Code.CLASSES.stream(), Code.SCHEMA.stream())
        .filter(by)
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .filter(use -> Code.isOurs(use.getTargetClass()))
        .map(use ->
            Code.capability(use.getOriginClass())
                + " uses "
                + Code.capability(use.getTargetClass()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void no_package_is_in_a_cycle() {
    slices().matching("org.plumbline.(**)").should().beFreeOfCycles().check(Code.CLASSES);
  }

  @Test
  void a_capability_is_one_flat_package_with_ui_below_it() {
    assertThat(Code.CLASSES.stream().map(JavaClass::getPackageName).distinct())
        .allMatch(name -> name.matches("org\\.plumbline(\\.[a-z]+(\\.ui)?)?"));
  }

  @Test
  void nobody_reaches_into_the_pages_of_another_package() {
    assertThat(
            sentences(
                ours()
                    .filter(use -> Code.isPage(use.getTargetClass()))
                    .filter(use ->
                        !use.getTargetClass()
                            .getPackageName()
                            .equals(use.getOriginClass().getPackageName()))))
        .isEmpty();
  }

  @Test
  void Vaadin_is_known_to_pages_and_what_they_share_only() {
    assertThat(
            usesOf(
                "com.vaadin",
                type ->
                    !Code.isPage(type)
                        && !Set.of("shell", "form", "reading").contains(Code.capability(type))))
        .isEmpty();
  }

  /** Who is signed in, and what they may do, can change while a page lies open. */
  @Test
  void no_page_keeps_the_account_that_opened_it() {
    assertThat(
            Code.CLASSES.stream()
                .filter(type -> Code.isPage(type) || Code.capability(type).equals("shell"))
                .flatMap(type -> type.getFields().stream())
                .filter(field ->
                    field.getAllInvolvedRawTypes().stream()
                        .anyMatch(type -> type.isEquivalentTo(Account.class)))
                .filter(field -> !field.getRawType().isEquivalentTo(Supplier.class))
                .map(JavaField::getFullName))
        .isEmpty();
  }

  /** Midnight passes while a page lies open. */
  @Test
  void no_page_keeps_the_day_on_which_it_was_opened() {
    assertThat(
            Code.CLASSES.stream()
                .filter(type -> type.isAssignableTo(Page.class))
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getRawType().isEquivalentTo(LocalDate.class))
                .map(JavaField::getFullName))
        .isEmpty();
  }

  @Test
  void the_database_is_known_to_stores_only() {
    Predicate<JavaClass> others =
        type -> !Code.isStore(type) && !Code.capability(type).equals("db");

    assertThat(usesOf("org.jooq", others)).isEmpty();
    assertThat(usesOf("org.plumbline.db.schema", others)).isEmpty();
    assertThat(usesOf("java.sql", others)).isEmpty();
    assertThat(usesOf("org.springframework.jdbc", others)).isEmpty();
  }

  @Test
  void stores_are_seen_in_their_own_package_only() {
    assertThat(Code.CLASSES.stream().filter(Code::isStore).map(Code::outermost).distinct())
        .isNotEmpty()
        .noneMatch(store -> store.getModifiers().contains(JavaModifier.PUBLIC));
  }

  @Test
  void the_kernel_knows_only_the_JDK_CEL_and_a_diff() throws IOException {
    Set<String> kernel = Structure.kernel();

    List<String> violations =
        sentences(
            uses()
                .filter(use -> kernel.contains(Code.capability(use.getOriginClass())))
                .filter(use -> !mayTheKernelUse(use)));

    assertThat(violations).isEmpty();
  }

  private static boolean mayTheKernelUse(Dependency use) {
    JavaClass target = use.getTargetClass();
    String name = target.getName();
    if (name.startsWith("dev.cel.") || name.startsWith("com.google.common.collect.")) {
      // CEL's own signatures are in terms of Guava's lists.
      return Code.capability(use.getOriginClass()).equals("expression");
    }
    if (name.startsWith("com.github.difflib.")) {
      return Code.capability(use.getOriginClass()).equals("comparison");
    }
    if (name.startsWith("java.") || target.isPrimitive() || target.isArray()) {
      return IMPURE.stream().noneMatch(name::startsWith);
    }
    return Code.isOurs(target) || name.startsWith("org.jspecify.");
  }

  @Test
  void each_library_has_one_home() {
    HOMES.forEach((library, homes) ->
        assertThat(usesOf(library, type -> !homes.contains(Code.capability(type))))
            .as("%s is known to %s only", library, homes)
            .isEmpty());
  }

  @Test
  void all_log_in_one_way() {
    assertThat(usesOf("java.util.logging", _ -> true)).isEmpty();
    assertThat(
            sentences(
                uses().filter(use -> use.getTargetClass().isEquivalentTo(System.Logger.class))))
        .isEmpty();
  }

  @Test
  void the_runtime_sees_no_draft_and_the_designer_no_child() {
    Set<String> runtime = Set.of("assessment", "review");

    assertThat(usesOf("org.plumbline.drafting", type -> runtime.contains(Code.capability(type))))
        .isEmpty();
    for (String name : runtime) {
      assertThat(usesOf("org.plumbline." + name, type -> Code.capability(type).equals("drafting")))
          .isEmpty();
    }
  }

  private static Stream<Dependency> uses() {
    return Code.CLASSES.stream().flatMap(type -> type.getDirectDependenciesFromSelf().stream());
  }

  private static Stream<Dependency> ours() {
    return uses().filter(use -> Code.isOurs(use.getTargetClass()));
  }

  private static List<String> usesOf(String prefix, Predicate<JavaClass> by) {
    return sentences(
        uses()
            .filter(use -> use.getTargetClass().getName().startsWith(prefix + "."))
            .filter(use -> by.test(use.getOriginClass())));
  }

  private static List<String> sentences(Stream<Dependency> uses) {
    return uses.map(
            use -> use.getOriginClass().getName() + " uses " + use.getTargetClass().getName())
        .distinct()
        .sorted()
        .toList();
  }
}
