package org.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaStaticInitializer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jooq.PlainSQL;
import org.junit.jupiter.api.Test;
import org.plumbline.authority.Scope;
import org.plumbline.db.schema.Tables;
import org.springframework.stereotype.Component;

/** What stores may say to the database. */
class ArchitectureStoresTest {
  private static final List<JavaClass> STORES =
      Code.CLASSES.stream().filter(Code::isStore).toList();

  /** Tables that tell of a child. */
  private static final Set<String> OF_A_CHILD =
      Set.of(
          "CHILD",
          "CHILD_IDENTIFIER",
          "ASSESSMENT",
          "ANSWER",
          "ANSWER_CHOICE",
          "ANSWER_ROW",
          "ANSWER_CELL",
          "ANSWER_EVENT",
          "OUTCOME",
          "SIGN_OFF",
          "STEP_DONE");

  /** Statements on those tables that ask for no authority, each with its reason. */
  private static final Map<String, String> UNSCOPED =
      Map.of(
          "AuditStore.insertChained",
          "copies revision and head of the assessment that this transaction has just locked by scope",
          "AuditStore.listChains",
          "reads only which chains there are; runs over all authorities",
          "AuditStore.verify",
          "reads only the head of the chain, to compare it; runs over all authorities",
          "ChildStore.child",
          "makes a child of a row that a statement has read by scope");

  /** Text that becomes part of a statement, each with its reason. */
  private static final Map<String, String> PLAIN_SQL =
      Map.of(
          "AssessmentStore.nextHead", "unhex(sha2(..)) has no counterpart in jOOQ; binds values");

  @Test
  void whoever_reads_a_childs_data_says_for_which_authority() {
    assertThat(
            units()
                // Columns that are made once, for statements of the store's own.
                .filter(
                    unit -> !unit.getName().equals(JavaStaticInitializer.STATIC_INITIALIZER_NAME))
                .filter(ArchitectureStoresTest::touchesAChild)
                .filter(unit -> !UNSCOPED.containsKey(name(unit)))
                .filter(unit -> !isScoped(unit, new HashSet<>()))
                .map(unit -> name(unit) + " touches a child's data and takes no Scope"))
        .isEmpty();
  }

  @Test
  void a_scope_that_is_taken_is_asked_for_its_authority() {
    assertThat(
            units()
                .filter(ArchitectureStoresTest::takesScope)
                .filter(unit -> reaches(unit, ArchitectureStoresTest::touchesAChild))
                .filter(unit -> !reaches(unit, ArchitectureStoresTest::asksForAuthority))
                .map(unit -> name(unit) + " takes a Scope and does not ask for its authority"))
        .isEmpty();
  }

  @Test
  void the_tables_of_a_child_are_those_of_the_schema() {
    assertThat(Stream.of(Tables.class.getFields()).map(field -> field.getName()))
        .containsAll(OF_A_CHILD);
  }

  @Test
  void no_store_ignores_what_the_database_refuses() {
    assertThat(callsOf(call -> call.getName().matches("onDuplicateKey\\w+|onConflict\\w*")))
        .as("`insert ignore` turns a broken foreign key into a lost row; upserts deadlock")
        .isEmpty();
  }

  @Test
  void stores_read_columns_by_name_and_are_marked_alike() {
    assertThat(
            callsOf(call ->
                call.getTargetOwner().getSimpleName().matches("Record\\d+")
                    && call.getName().matches("value\\d+")))
        .as("two columns of one type can be swapped unseen")
        .isEmpty();
    assertThat(STORES)
        .filteredOn(store -> store.isTopLevelClass())
        .allMatch(store -> store.isAnnotatedWith(Component.class));
  }

  @Test
  void nobody_knows_the_errors_of_jOOQ_but_who_translates_them() {
    assertThat(
            Code.CLASSES.stream()
                .filter(type -> !type.getSimpleName().equals("ErrorTranslation"))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(
                    use -> use.getTargetClass().getPackageName().startsWith("org.jooq.exception"))
                .map(use -> use.getDescription()))
        .isEmpty();
  }

  @Test
  void one_class_alone_begins_transactions() {
    assertThat(
            Code.CLASSES.stream()
                .filter(type -> !type.getFullName().equals("org.plumbline.db.Transactions"))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(use ->
                    use.getTargetClass()
                        .getFullName()
                        .matches(
                            "org\\.springframework\\.transaction\\.(annotation\\..*"
                                + "|PlatformTransactionManager"
                                + "|support\\.Transaction(Operations|Template))"))
                .map(use -> use.getDescription()))
        .isEmpty();
  }

  @Test
  void no_store_uses_a_statement_that_this_server_runs_badly() {
    assertThat(callsOf(call -> call.getName().matches("seek\\w*")))
        .as("row values make no range: MariaDB reads all rows before the page")
        .isEmpty();
    assertThat(
            callsOf(call ->
                call.getName().equals("select")
                    && call.getTargetOwner().getSimpleName().startsWith("Insert")))
        .as("insert .. select of two rows fails on a guarded table")
        .isEmpty();
  }

  @Test
  void statements_are_not_made_of_text() {
    assertThat(
            units()
                .filter(unit -> !PLAIN_SQL.containsKey(name(unit)))
                .flatMap(unit ->
                    unit.getMethodCallsFromSelf().stream()
                        .filter(call ->
                            call.getTarget()
                                .resolveMember()
                                .filter(method -> method.isAnnotatedWith(PlainSQL.class))
                                .isPresent())
                        .map(call -> name(unit) + " calls " + call.getTarget().getFullName())))
        .isEmpty();
  }

  private static Stream<JavaCodeUnit> units() {
    return STORES.stream().flatMap(store -> store.getCodeUnits().stream());
  }

  private static String name(JavaCodeUnit unit) {
    return unit.getOwner().getSimpleName() + "." + unit.getName();
  }

  private static boolean touchesAChild(JavaCodeUnit unit) {
    return unit.getFieldAccesses().stream()
        .anyMatch(access ->
            access.getTargetOwner().isEquivalentTo(Tables.class)
                && OF_A_CHILD.contains(access.getTarget().getName()));
  }

  /** Takes a scope, or is called in its own class only, by what does. */
  private static boolean isScoped(JavaCodeUnit unit, Set<JavaCodeUnit> seen) {
    if (takesScope(unit)) {
      return true;
    }
    if (!unit.getModifiers().contains(JavaModifier.PRIVATE) || !seen.add(unit)) {
      return false;
    }
    List<JavaCodeUnit> callers =
        units().filter(caller -> calls(caller).anyMatch(unit::equals)).toList();
    return !callers.isEmpty()
        && callers.stream()
            .allMatch(caller -> UNSCOPED.containsKey(name(caller)) || isScoped(caller, seen));
  }

  /** By itself, or within a record. */
  private static boolean takesScope(JavaCodeUnit unit) {
    return unit.getRawParameterTypes().stream()
        .anyMatch(type ->
            type.isEquivalentTo(Scope.class)
                || (type.isRecord()
                    && type.getFields().stream()
                        .anyMatch(field -> field.getRawType().isEquivalentTo(Scope.class))));
  }

  private static boolean asksForAuthority(JavaCodeUnit unit) {
    return unit.getMethodCallsFromSelf().stream()
        .anyMatch(call ->
            call.getTargetOwner().isEquivalentTo(Scope.class)
                && call.getName().equals("authority"));
  }

  private static boolean reaches(JavaCodeUnit from, Predicate<JavaCodeUnit> wanted) {
    Set<JavaCodeUnit> seen = new HashSet<>();
    List<JavaCodeUnit> next = List.of(from);
    while (!next.isEmpty()) {
      if (next.stream().anyMatch(wanted)) {
        return true;
      }
      next = next.stream().flatMap(ArchitectureStoresTest::calls).filter(seen::add).toList();
    }
    return false;
  }

  /** Within the same class. */
  private static Stream<JavaCodeUnit> calls(JavaCodeUnit from) {
    return Stream.concat(
            from.getCallsFromSelf().stream(), from.getCodeUnitReferencesFromSelf().stream())
        .filter(call -> call.getTargetOwner().equals(from.getOwner()))
        .flatMap(call -> call.getTarget().resolveMember().stream());
  }

  private static List<String> callsOf(Predicate<JavaAccess<?>> wanted) {
    return units()
        .flatMap(unit -> unit.getMethodCallsFromSelf().stream())
        .filter(call -> call.getTargetOwner().getPackageName().startsWith("org.jooq"))
        .filter(wanted)
        .map(call -> call.getDescription())
        .toList();
  }
}
