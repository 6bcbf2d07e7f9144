package org.plumbline.assessment;

import static org.plumbline.db.schema.Tables.ACCOUNT;
import static org.plumbline.db.schema.Tables.ASSESSMENT;
import static org.plumbline.db.schema.Tables.CHILD;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.plumbline.authority.Account;
import org.plumbline.authority.Role;
import org.plumbline.authority.Scope;
import org.plumbline.db.EnumColumn;
import org.plumbline.db.schema.tables.Assessment;
import org.plumbline.id.AccountId;
import org.springframework.stereotype.Component;

/** What asks something of somebody. What was moved to a newer version is in no list of work. */
@Component
class WorkListStore {
  private static final Assessment NEWER = new Assessment("newer_work");
  private static final Field<StoredState> STATE =
      EnumColumn.of(ASSESSMENT.STATE, StoredState.class);

  private final DSLContext db;
  private final AssessmentStore assessments;

  WorkListStore(DSLContext db, AssessmentStore assessments) {
    this.db = db;
    this.assessments = assessments;
  }

  /**
   * Who reads, and as what.
   *
   * @param lately what was signed off before is in the list no more
   */
  record Reader(Scope scope, boolean writes, boolean reviews, Instant lately) {
    static Reader of(Account who, Instant lately) {
      return new Reader(who.scope(), who.is(Role.PRACTITIONER), who.is(Role.MANAGER), lately);
    }
  }

  /** So many of them from a place on; each order ends in the key. */
  List<AssessmentStore.Head> list(
      Reader reader, WorkSearch search, WorkOrder order, int first, int most) {
    return assessments.list(
        reader.scope(),
        isOn(reader, search),
        order(order, part(reader.scope().account())),
        first,
        most);
  }

  /** How many there are of each part that has any. */
  Map<WorkPart, Integer> count(Reader reader, WorkSearch search) {
    Field<Integer> part = part(reader.scope().account()).as("part");
    Map<WorkPart, Integer> counts = new EnumMap<>(WorkPart.class);
    db.select(part, DSL.count())
        .from(ASSESSMENT)
        .join(CHILD)
        .on(CHILD.AUTHORITY_ID.eq(ASSESSMENT.AUTHORITY_ID), CHILD.ID.eq(ASSESSMENT.CHILD_ID))
        .join(ACCOUNT)
        .on(ACCOUNT.ID.eq(ASSESSMENT.AUTHOR_ID))
        .where(isOn(reader, search))
        .groupBy(part)
        .forEach(row -> counts.put(WorkPart.at(row.get(part)), row.get(DSL.count())));
    return counts;
  }

  private static Condition isOn(Reader reader, WorkSearch search) {
    Condition own = isBy(reader.scope().account());
    Condition written =
        own.and(STATE.ne(StoredState.SIGNED_OFF).or(ASSESSMENT.SIGNED_OFF_AT.gt(reader.lately())));
    Condition submitted = own.not().and(STATE.eq(StoredState.SUBMITTED));
    Condition asks =
        DSL.or(
            reader.writes() ? written : DSL.falseCondition(),
            reader.reviews() ? submitted : DSL.falseCondition());
    return DSL.and(
        ASSESSMENT.AUTHORITY_ID.eq(reader.scope().authority()),
        asks,
        DSL.notExists(
            DSL.selectOne()
                .from(NEWER)
                .where(
                    NEWER.AUTHORITY_ID.eq(ASSESSMENT.AUTHORITY_ID),
                    NEWER.MOVED_FROM.eq(ASSESSMENT.ID))),
        search
            .part()
            .map(part -> part(reader.scope().account()).eq(part.place()))
            .orElseGet(DSL::noCondition),
        DSL.and(search.words().stream().map(WorkListStore::names).toList()));
  }

  /** Accents and capitals fold. References are ASCII, which is not compared with anything else. */
  private static Condition names(String word) {
    Condition named =
        DSL.or(
            CHILD.FAMILY_NAME.contains(word),
            CHILD.GIVEN_NAME.contains(word),
            ACCOUNT.NAME.contains(word));
    String reference = word.toUpperCase(Locale.ROOT);
    return reference.matches("[0-9A-Z-]+")
        ? DSL.or(
            named,
            CHILD.REFERENCE.coerce(String.class).contains(reference),
            ASSESSMENT.REFERENCE.coerce(String.class).contains(reference))
        : named;
  }

  private static Condition isBy(AccountId author) {
    return ASSESSMENT.AUTHOR_ID.eq(author);
  }

  /** The place of its {@link WorkPart}. */
  private static Field<Integer> part(AccountId reader) {
    return DSL.when(is(StoredState.RETURNED), place(WorkPart.NEEDS_YOU))
        .when(is(StoredState.DRAFT), place(WorkPart.IN_PROGRESS))
        .when(is(StoredState.SIGNED_OFF), place(WorkPart.SIGNED_OFF))
        .when(isBy(reader), place(WorkPart.WITH_MANAGER))
        .otherwise(place(WorkPart.TO_REVIEW));
  }

  private static Condition is(StoredState state) {
    return STATE.eq(state);
  }

  private static Field<Integer> place(WorkPart part) {
    return DSL.inline(part.place());
  }

  private static List<SortField<?>> order(WorkOrder order, Field<Integer> part) {
    SortField<?> key = ASSESSMENT.ID.desc();
    return switch (order) {
      case AS_IT_ASKS ->
          List.of(
              part.asc(),
              DSL.when(part.eq(WorkPart.TO_REVIEW.place()), ASSESSMENT.SUBMITTED_AT).asc(),
              ASSESSMENT.CHANGED_AT.desc(),
              key);
      case BY_CHILD -> List.of(CHILD.FAMILY_NAME.asc(), CHILD.GIVEN_NAME.asc(), key);
      case BY_CHILD_BACKWARDS -> List.of(CHILD.FAMILY_NAME.desc(), CHILD.GIVEN_NAME.desc(), key);
      case NEWEST_FIRST -> List.of(ASSESSMENT.CHANGED_AT.desc(), key);
      case OLDEST_FIRST -> List.of(ASSESSMENT.CHANGED_AT.asc(), key);
    };
  }
}
