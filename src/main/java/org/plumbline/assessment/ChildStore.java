package org.plumbline.assessment;

import static org.plumbline.db.schema.Tables.CHILD;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record5;
import org.jooq.SelectJoinStep;
import org.jooq.SortField;
import org.plumbline.authority.Scope;
import org.plumbline.id.ChildId;
import org.plumbline.id.Reference;
import org.springframework.stereotype.Component;

/** Children's records in the database. */
@Component
class ChildStore {
  private final DSLContext db;

  ChildStore(DSLContext db) {
    this.db = db;
  }

  void insert(Scope scope, Child child) {
    db.insertInto(CHILD)
        .columns(
            CHILD.ID,
            CHILD.AUTHORITY_ID,
            CHILD.REFERENCE,
            CHILD.GIVEN_NAME,
            CHILD.FAMILY_NAME,
            CHILD.BORN_ON,
            CHILD.CREATED_BY)
        .values(
            child.id(),
            scope.authority(),
            child.reference(),
            child.givenName(),
            child.familyName(),
            child.bornOn().orElse(null),
            scope.account())
        .execute();
  }

  Optional<Child> find(Scope scope, Reference reference) {
    return select()
        .where(CHILD.AUTHORITY_ID.eq(scope.authority()), CHILD.REFERENCE.eq(reference))
        .fetchOptional(ChildStore::child);
  }

  /**
   * Those in whose names every word occurs, so many from a place on; each order ends in the key.
   */
  List<Child> search(Scope scope, List<String> words, ChildOrder order, int first, int most) {
    return select()
        .where(isNamed(scope, words))
        .orderBy(order(order))
        .limit(most)
        .offset(first)
        .fetch(ChildStore::child);
  }

  int count(Scope scope, List<String> words) {
    return db.fetchCount(CHILD, isNamed(scope, words));
  }

  /** Accents and capitals fold. */
  private static Condition isNamed(Scope scope, List<String> words) {
    Condition named = CHILD.AUTHORITY_ID.eq(scope.authority());
    for (String word : words) {
      named = named.and(CHILD.FAMILY_NAME.contains(word).or(CHILD.GIVEN_NAME.contains(word)));
    }
    return named;
  }

  private static List<SortField<?>> order(ChildOrder order) {
    SortField<?> unknown = CHILD.BORN_ON.isNull().asc();
    return switch (order) {
      case BY_NAME -> List.of(CHILD.FAMILY_NAME.asc(), CHILD.GIVEN_NAME.asc(), CHILD.ID.asc());
      case BY_NAME_BACKWARDS ->
          List.of(CHILD.FAMILY_NAME.desc(), CHILD.GIVEN_NAME.desc(), CHILD.ID.asc());
      case YOUNGEST_FIRST -> List.of(unknown, CHILD.BORN_ON.desc(), CHILD.ID.asc());
      case OLDEST_FIRST -> List.of(unknown, CHILD.BORN_ON.asc(), CHILD.ID.asc());
    };
  }

  /** Those with the same name, or the same day of birth and a name in common. */
  List<Child> alike(Scope scope, String given, String family, Optional<LocalDate> bornOn) {
    Condition sameName = CHILD.FAMILY_NAME.eq(family).and(CHILD.GIVEN_NAME.eq(given));
    Condition alike =
        bornOn
            .map(day ->
                sameName.or(
                    CHILD
                        .BORN_ON
                        .eq(day)
                        .and(CHILD.FAMILY_NAME.eq(family).or(CHILD.GIVEN_NAME.eq(given)))))
            .orElse(sameName);
    return select()
        .where(CHILD.AUTHORITY_ID.eq(scope.authority()), alike)
        .orderBy(CHILD.FAMILY_NAME, CHILD.GIVEN_NAME, CHILD.ID)
        .limit(10)
        .fetch(ChildStore::child);
  }

  private SelectJoinStep<Record5<ChildId, Reference, String, String, LocalDate>> select() {
    return db.select(CHILD.ID, CHILD.REFERENCE, CHILD.GIVEN_NAME, CHILD.FAMILY_NAME, CHILD.BORN_ON)
        .from(CHILD);
  }

  /** Of a row that has these columns, whatever else it has. */
  static Child child(Record row) {
    return new Child(
        row.get(CHILD.ID),
        row.get(CHILD.REFERENCE),
        row.get(CHILD.GIVEN_NAME),
        row.get(CHILD.FAMILY_NAME),
        Optional.ofNullable(row.get(CHILD.BORN_ON)));
  }
}
