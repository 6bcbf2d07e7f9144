package org.plumbline.assessment;

import com.fasterxml.uuid.Generators;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.ExecuteListenerProvider;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.plumbline.audit.AuditReading;
import org.plumbline.audit.AuditSeal;
import org.plumbline.audit.AuditTrail;
import org.plumbline.authority.Account;
import org.plumbline.authority.Authorities;
import org.plumbline.authority.Authority;
import org.plumbline.authority.Role;
import org.plumbline.db.DatabaseMode;
import org.plumbline.db.TestDatabase;
import org.plumbline.db.Transactions;
import org.plumbline.db.schema.Tables;
import org.plumbline.definition.DefinitionReader;
import org.plumbline.definition.Reading;
import org.plumbline.id.AccountId;
import org.plumbline.id.AuthorityCode;
import org.plumbline.id.IdSource;
import org.plumbline.id.InstrumentCode;
import org.plumbline.id.ItemId;
import org.plumbline.id.OptionId;
import org.plumbline.id.Reference;
import org.plumbline.instrument.Item;
import org.plumbline.publication.Adoptions;
import org.plumbline.publication.Foresight;
import org.plumbline.publication.Publication;
import org.plumbline.publication.PublishedVersion;
import org.plumbline.publication.Publisher;
import org.plumbline.publication.VersionState;
import org.plumbline.response.Answer;
import org.plumbline.review.Equivalences;
import org.plumbline.review.SignOffs;
import org.plumbline.review.Timelines;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The services as the application wires them, on a real database, without pages. */
public final class Office implements AutoCloseable {
  private static final Office SHARED = new Office(TestDatabase.dataSource());
  private static final AtomicInteger NEXT = new AtomicInteger();

  public final SetClock clock = new SetClock();
  final Statements statements = new Statements();
  final Queue<Reference> nextReferences = new ArrayDeque<>();
  private final AnnotationConfigApplicationContext context;
  public final Children children;
  public final Assessments assessments;
  final SingleAnswers singleAnswers;
  public final WorkLists workLists;
  public final Reassessments reassessments;
  public final Foresight foresight;
  public final Submissions submissions;
  public final Revisions revisions;
  public final SignOffs signOffs;
  public final Timelines timelines;
  public final Equivalences equivalences;
  public final AuditTrail audit;
  public final AuditReading reading;
  final AuditSeal seal;
  public final Publisher publisher;
  public final Adoptions adoptions;
  public final Transactions transactions;
  public final DSLContext db;
  private final Authorities authorities;

  Office(DataSource database) {
    context = context(database);
    children = context.getBean(Children.class);
    assessments = context.getBean(Assessments.class);
    singleAnswers = context.getBean(SingleAnswers.class);
    workLists = context.getBean(WorkLists.class);
    reassessments = context.getBean(Reassessments.class);
    foresight = context.getBean(Foresight.class);
    submissions = context.getBean(Submissions.class);
    revisions = context.getBean(Revisions.class);
    signOffs = context.getBean(SignOffs.class);
    timelines = context.getBean(Timelines.class);
    equivalences = context.getBean(Equivalences.class);
    audit = context.getBean(AuditTrail.class);
    reading = context.getBean(AuditReading.class);
    seal = context.getBean(AuditSeal.class);
    publisher = context.getBean(Publisher.class);
    adoptions = context.getBean(Adoptions.class);
    transactions = context.getBean(Transactions.class);
    authorities = context.getBean(Authorities.class);
    db = DSL.using(database, SQLDialect.MARIADB, TestDatabase.dsl().settings());
  }

  /** The one on the database that all tests share, which has the bundled instruments. */
  public static Office shared() {
    SHARED.clock.set("2026-03-02T09:30:00Z");
    return SHARED;
  }

  private AnnotationConfigApplicationContext context(DataSource database) {
    AnnotationConfigApplicationContext made = new AnnotationConfigApplicationContext();
    TestDatabase.connect(made, database);
    made.registerBean(Clock.class, () -> clock);
    made.registerBean(IdSource.class, () -> Generators.timeBasedEpochGenerator()::generate);
    made.registerBean(RandomGenerator.class, () -> new SecureRandom());
    made.registerBean(DatabaseMode.class, () -> DatabaseMode.EMBEDDED);
    made.registerBean(
        References.class,
        () ->
            new References(new SecureRandom()) {
              @Override
              Reference next() {
                Reference next = nextReferences.poll();
                return next == null ? super.next() : next;
              }
            });
    made.registerBean(
        ExecuteListenerProvider.class, () -> new DefaultExecuteListenerProvider(statements));
    made.register(JacksonAutoConfiguration.class);
    ClassPathBeanDefinitionScanner scanner = new ClassPathBeanDefinitionScanner(made, false);
    for (String type :
        new String[] {
          "publication\\.(VersionStore|AdoptionStore|Adoptions|PublishedVersions|Publisher|BundledInstruments|PublicationConfiguration)",
          "audit\\.(AuditStore|AuditTrail|AuditReadStore|AuditReading|SealStore|AuditSeal)",
          "authority\\.(AuthorityStore|AuthorityConfiguration)",
          "assessment\\.(Children|Assessments|WorkLists|Forecast|Reassessments|Submissions|Revisions|Answering|SingleAnswers|Following|Records|\\w+Store)",
          "review\\.(SignOffs|SignOffStore|UnsentCommentStore|Timelines|Equivalences|EquivalenceStore)"
        }) {
      scanner.addIncludeFilter(
          new RegexPatternTypeFilter(Pattern.compile("org\\.plumbline\\." + type)));
    }
    scanner.scan("org.plumbline");
    made.refresh();
    return made;
  }

  /** jOOQ as the services have it: within their transactions. */
  DSLContext bound() {
    return context.getBean(DSLContext.class);
  }

  @Override
  public void close() {
    context.close();
  }

  public Authority authority(String code) {
    AuthorityCode known = new AuthorityCode(code);
    return authorities
        .find(known)
        .orElseGet(() -> {
          db.insertInto(Tables.AUTHORITY, Tables.AUTHORITY.CODE, Tables.AUTHORITY.NAME)
              .values(known, "Council of " + code)
              .execute();
          return authorities.find(known).orElseThrow();
        });
  }

  /** A code that no other test has. */
  public static String newCode() {
    return "council-" + NEXT.incrementAndGet();
  }

  /** Somebody new who works for the authority. */
  public Account member(Authority authority, String name, Role... roles) {
    String login = "member-" + NEXT.incrementAndGet();
    db.insertInto(Tables.ACCOUNT, Tables.ACCOUNT.LOGIN, Tables.ACCOUNT.NAME)
        .values(login, name)
        .execute();
    AccountId id =
        db.select(Tables.ACCOUNT.ID)
            .from(Tables.ACCOUNT)
            .where(Tables.ACCOUNT.LOGIN.eq(login))
            .fetchSingle(row -> row.get(Tables.ACCOUNT.ID));
    db.insertInto(Tables.MEMBERSHIP, Tables.MEMBERSHIP.AUTHORITY_ID, Tables.MEMBERSHIP.ACCOUNT_ID)
        .values(authority.id(), id)
        .execute();
    for (Role role : roles) {
      db.insertInto(Tables.MEMBERSHIP_ROLE)
          .columns(
              Tables.MEMBERSHIP_ROLE.AUTHORITY_ID,
              Tables.MEMBERSHIP_ROLE.ACCOUNT_ID,
              Tables.MEMBERSHIP_ROLE.ROLE)
          .values(authority.id(), id, role.name())
          .execute();
    }
    return new Account(id, login, name, authority, Set.of(roles));
  }

  /** Takes a role away; what was read of the account before does not know. */
  public void takeAway(Account member, Role role) {
    db.deleteFrom(Tables.MEMBERSHIP_ROLE)
        .where(
            Tables.MEMBERSHIP_ROLE.ACCOUNT_ID.eq(member.id()),
            Tables.MEMBERSHIP_ROLE.ROLE.eq(role.name()))
        .execute();
  }

  /** Disables an account; what was read of it before does not know. */
  public void disable(Account member) {
    db.update(Tables.ACCOUNT)
        .set(Tables.ACCOUNT.DISABLED_AT, clock.instant())
        .where(Tables.ACCOUNT.ID.eq(member.id()))
        .execute();
  }

  /** Publishes a definition for an authority of its own. */
  public PublishedVersion publish(String definition, Authority owner) {
    Account admin =
        new Account(
            authorities.systemAccount(), "plumbline", "Plumbline", owner, Set.of(Role.BOARD_ADMIN));
    return switch (DefinitionReader.read("test.yaml", definition)) {
      case Reading.Refused(var problems) -> throw new AssertionError(problems);
      case Reading.Read(var instrument) ->
          switch (publisher.publish(instrument, admin, "", false)) {
            case Publication.Published(PublishedVersion version) -> version;
            case Publication.Refused(var problems) -> throw new AssertionError(problems);
            case Publication.WouldPublish _ -> throw new AssertionError("dry");
          };
    };
  }

  public Child child(Account who) {
    return children.register(who, "Jamie", "Ellis", Optional.of(LocalDate.of(2010, 5, 17)));
  }

  public Assessment.Open start(Account who, String instrument) {
    return open(who, assessments.start(who, child(who), new InstrumentCode(instrument)));
  }

  public Assessment.Open open(Account who, Reference reference) {
    return (Assessment.Open) assessments.open(who, reference);
  }

  /** The first entries of somebody's work list, in the order in which they ask. */
  public List<Listed> workList(Account who) {
    return workLists.list(who, WorkSearch.EVERYTHING, WorkOrder.AS_IT_ASKS, 0, 50);
  }

  /** As it stands now. */
  public Assessment.Open again(Account who, Assessment.Open open) {
    return (Assessment.Open) assessments.reread(who, open);
  }

  public Edit edit(Assessment.Open open, String slot, Answer answer) {
    return new Edit(
        new ItemId(slot),
        open.in(new ItemId(slot)),
        Optional.of(answer),
        open.particulars().version().instrument().sections().getFirst().id(),
        UUID.randomUUID());
  }

  /** Writes over what stands there now. */
  public Saving write(Account who, Assessment.Open open, String slot, Answer answer) {
    Assessment.Open now = again(who, open);
    return assessments.save(who, now, edit(now, slot, answer));
  }

  /** Writes each; the value of an option is its id. */
  public void choose(Account who, Assessment.Open open, Map<String, String> options) {
    options.forEach(
        (slot, option) -> write(who, open, slot, new Answer.Chosen(new OptionId(option))));
  }

  /** Answers all that stops submission, anyhow. */
  public void complete(Account who, Assessment.Open open) {
    submissions
        .outcome(who, again(who, open))
        .missing()
        .forEach(missing -> {
          Item item =
              open.particulars().version().instrument().findItem(missing.item()).orElseThrow();
          write(who, open, missing.item().value(), any(open, item));
        });
  }

  private static Answer any(Assessment.Open open, Item item) {
    var instrument = open.particulars().version().instrument();
    return switch (item) {
      case Item.DateItem _ -> new Answer.Date(LocalDate.of(2026, 3, 1));
      case Item.LevelItem level ->
          new Answer.Chosen(instrument.getScale(level.scale()).levels().getFirst().id());
      case Item.ChoiceItem choice ->
          new Answer.Chosen(instrument.getOptionSet(choice.optionSet()).options().getFirst().id());
      case Item.StatementsItem statements ->
          Answer.Ticked.of(statements.statements().getFirst().id());
      case Item.TextItem _,
          Item.LongTextItem _,
          Item.NumberItem _,
          Item.EmailItem _,
          Item.PhoneItem _,
          Item.AddressItem _,
          Item.IdentifierItem _,
          Item.TableItem _,
          Item.ComputedItem _,
          Item.NoteItem _ ->
          new Answer.Text("Something");
    };
  }

  /** Takes the version that the assessment is on out of all use. */
  public void retire(Assessment.Open open) {
    PublishedVersion version = open.particulars().version();
    Authority owner = authority(version.instrument().owner().value());
    publisher.withdraw(
        version.instrument().ref(),
        VersionState.RETIRED,
        member(owner, "Board Admin", Role.BOARD_ADMIN));
  }

  /** The next statement of this thread does not reach the database. */
  public void databaseIsGoneOnce() {
    statements.beforeNth(1, Office::isGone);
  }

  /** What this thread's next transaction does is stored, and it does not learn of that. */
  public void answerOfCommitIsLostOnce() {
    statements.beforeFirstWithinTransaction(() ->
        TransactionSynchronizationManager.registerSynchronization(
            new TransactionSynchronization() {
              @Override
              public void afterCommit() {
                isGone();
              }
            }));
  }

  private static void isGone() {
    throw new DataAccessResourceFailureException("the database does not answer");
  }

  public Submission submit(Account who, Assessment.Open open) {
    return submissions.submit(who, again(who, open), UUID.randomUUID());
  }
}
