package org.plumbline.drafting;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.plumbline.authority.Account;
import org.plumbline.authority.Authorities;
import org.plumbline.authority.Authority;
import org.plumbline.authority.Mailboxes;
import org.plumbline.authority.Role;
import org.plumbline.db.DatabaseMode;
import org.plumbline.db.TestDatabase;
import org.plumbline.db.schema.Tables;
import org.plumbline.id.AccountId;
import org.plumbline.id.AuthorityCode;
import org.plumbline.id.InstrumentCode;
import org.plumbline.publication.PublishedVersions;
import org.plumbline.publication.Publisher;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.RegexPatternTypeFilter;

/** The drafts of an authority of its own, with two admins, as the application wires them. */
public final class Desk {
  private static final MovedClock CLOCK = new MovedClock();
  private static final AnnotationConfigApplicationContext CONTEXT = context();
  private static final AtomicInteger NEXT = new AtomicInteger();

  public final Drafts drafts = CONTEXT.getBean(Drafts.class);
  final DraftStore store = CONTEXT.getBean(DraftStore.class);
  final DraftCreator creator = CONTEXT.getBean(DraftCreator.class);
  final Requests requests = CONTEXT.getBean(Requests.class);
  final ChangeNotes notes = CONTEXT.getBean(ChangeNotes.class);
  final RequestStore requestStore = CONTEXT.getBean(RequestStore.class);
  final DuePublications due = CONTEXT.getBean(DuePublications.class);
  final FourEyes fourEyes = CONTEXT.getBean(FourEyes.class);
  final MovedClock clock = CLOCK;
  public final Findings findings = CONTEXT.getBean(Findings.class);
  public final TemplatePreview templatePreview = CONTEXT.getBean(TemplatePreview.class);
  public final Mailboxes mailboxes = CONTEXT.getBean(Mailboxes.class);
  final Simulations simulations = CONTEXT.getBean(Simulations.class);
  final Publisher publisher = CONTEXT.getBean(Publisher.class);
  final PublishedVersions versions = CONTEXT.getBean(PublishedVersions.class);
  public final Authorities authorities = CONTEXT.getBean(Authorities.class);
  final DSLContext db = TestDatabase.dsl();
  final Authority owner;
  public final Account anna;
  public final Account sam;
  final Account manager;
  final Account practitioner;
  public final Account stranger;
  final InstrumentCode code;

  public Desk() {
    int number = NEXT.incrementAndGet();
    code = new InstrumentCode("drafted-" + number);
    owner = authority("drafting-" + number);
    anna = account(owner, "Anna Vale", Role.BOARD_ADMIN);
    sam = account(owner, "Sam Field", Role.BOARD_ADMIN);
    manager = account(owner, "Mo Lane", Role.MANAGER);
    practitioner = account(owner, "Pat Hill", Role.PRACTITIONER);
    stranger = account(authority("elsewhere-" + number), "Eve Moor", Role.BOARD_ADMIN);
  }

  static AnnotationConfigApplicationContext context() {
    AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    TestDatabase.connect(context, TestDatabase.dataSource());
    context.registerBean(Clock.class, () -> CLOCK);
    context.registerBean(DatabaseMode.class, () -> DatabaseMode.EMBEDDED);
    ClassPathBeanDefinitionScanner scanner = new ClassPathBeanDefinitionScanner(context, false);
    for (String type :
        new String[] {
          "drafting\\.[A-Za-z]+",
          "publication\\.(VersionStore|PublishedVersions|Publisher|PublicationConfiguration|RoutedMailboxes)",
          "audit\\.Audit(Store|Trail)",
          "authority\\.(AuthorityStore|AuthorityConfiguration|Accounts|AccountStore|AccountWriter|MailboxStore|Mailboxes)"
        }) {
      scanner.addIncludeFilter((reader, factory) ->
          Pattern.matches("org\\.plumbline\\." + type, reader.getClassMetadata().getClassName())
              && reader.getAnnotationMetadata().getAnnotationTypes().stream()
                  .anyMatch(annotation -> annotation.startsWith("org.springframework")));
    }
    scanner.addExcludeFilter(
        new RegexPatternTypeFilter(Pattern.compile(".*Test|.*\\$.*|.*\\.ui\\..*")));
    scanner.scan("org.plumbline");
    context.refresh();
    return context;
  }

  private Authority authority(String name) {
    db.insertInto(Tables.AUTHORITY, Tables.AUTHORITY.CODE, Tables.AUTHORITY.NAME)
        .values(new AuthorityCode(name), name)
        .execute();
    return authorities.find(new AuthorityCode(name)).orElseThrow();
  }

  Account account(Authority authority, String name, Role role) {
    String login = name.replace(' ', '.') + "@" + authority.code();
    AccountId id =
        db.insertInto(Tables.ACCOUNT, Tables.ACCOUNT.LOGIN, Tables.ACCOUNT.NAME)
            .values(login, name)
            .returningResult(Tables.ACCOUNT.ID)
            .fetchSingle()
            .value1();
    db.insertInto(Tables.MEMBERSHIP, Tables.MEMBERSHIP.AUTHORITY_ID, Tables.MEMBERSHIP.ACCOUNT_ID)
        .values(authority.id(), id)
        .execute();
    db.insertInto(
            Tables.MEMBERSHIP_ROLE,
            Tables.MEMBERSHIP_ROLE.AUTHORITY_ID,
            Tables.MEMBERSHIP_ROLE.ACCOUNT_ID,
            Tables.MEMBERSHIP_ROLE.ROLE)
        .values(authority.id(), id, role.name())
        .execute();
    return new Account(id, login, name, authority, Set.of(role));
  }

  /** Another program on the same database, which remembers nothing of what this one did. */
  Drafts elsewhere() {
    return context().getBean(Drafts.class);
  }

  /** A draft of a new instrument. */
  public Draft begun() {
    if (creator.empty(anna, code, "A small instrument") instanceof CreateResult.Begun) {
      return drafts.open(anna, code);
    }
    throw new AssertionError("no draft was begun");
  }

  /** A draft of a definition file, which names the instrument and its owner by {@code %s}. */
  public Draft begun(String file) {
    String text = file.formatted(code, owner.code(), owner.code());
    if (creator.file(anna, "a file", text.getBytes(StandardCharsets.UTF_8))
        instanceof CreateResult.Begun) {
      return drafts.open(anna, code);
    }
    throw new AssertionError("no draft was begun");
  }

  Draft saved(EditResult editing) {
    if (editing instanceof EditResult.Saved(Draft draft)) {
      return draft;
    }
    throw new AssertionError(editing.toString());
  }
}
