package org.plumbline.publication;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.plumbline.authority.Account;
import org.plumbline.authority.Authorities;
import org.plumbline.authority.Authority;
import org.plumbline.authority.Role;
import org.plumbline.db.DatabaseMode;
import org.plumbline.db.TestDatabase;
import org.plumbline.db.schema.DefaultSchema;
import org.plumbline.db.schema.Tables;
import org.plumbline.definition.DefinitionReader;
import org.plumbline.definition.Reading;
import org.plumbline.id.AuthorityCode;
import org.plumbline.instrument.Instrument;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.RegexPatternTypeFilter;

/** Publishes into the real database as the application does, with authorities of its own. */
final class Press {
  private static final AnnotationConfigApplicationContext CONTEXT = context();
  private static final AtomicInteger NEXT = new AtomicInteger();

  final Publisher publisher = CONTEXT.getBean(Publisher.class);
  final PublishedVersions versions = CONTEXT.getBean(PublishedVersions.class);
  final PublishedPictures pictures = CONTEXT.getBean(PublishedPictures.class);
  final Authorities authorities = CONTEXT.getBean(Authorities.class);
  final Adoptions adoptions = CONTEXT.getBean(Adoptions.class);
  final BundledInstruments bundled = CONTEXT.getBean(BundledInstruments.class);
  final DSLContext db = TestDatabase.dsl();
  final Authority owner;
  final Authority other;
  final String code;

  Press() {
    int number = NEXT.incrementAndGet();
    code = "instrument-" + number;
    owner = authority("owner-" + number);
    other = authority("other-" + number);
  }

  private static AnnotationConfigApplicationContext context() {
    AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    TestDatabase.connect(context, TestDatabase.dataSource());
    context.registerBean(Clock.class, Clock::systemUTC);
    context.registerBean(DatabaseMode.class, () -> DatabaseMode.EMBEDDED);
    ClassPathBeanDefinitionScanner scanner = new ClassPathBeanDefinitionScanner(context, false);
    for (String type :
        new String[] {
          "publication\\.(VersionStore|AdoptionStore|Adoptions|PublishedVersions|PublishedPictures|PictureStore|Publisher|BundledInstruments|PublicationConfiguration)",
          "audit\\.Audit(Store|Trail)",
          "authority\\.(AuthorityStore|AuthorityConfiguration)"
        }) {
      scanner.addIncludeFilter(
          new RegexPatternTypeFilter(java.util.regex.Pattern.compile("org\\.plumbline\\." + type)));
    }
    scanner.addExcludeFilter(
        new RegexPatternTypeFilter(java.util.regex.Pattern.compile(".*Test|.*\\$.*|.*\\.ui\\..*")));
    scanner.scan("org.plumbline");
    context.refresh();
    return context;
  }

  /** One that comes along, or is there from now on. */
  Authority authority(String code, String name) {
    return authorities.find(new AuthorityCode(code)).orElseGet(() -> authority(name));
  }

  private Authority authority(String name) {
    db.insertInto(Tables.AUTHORITY, Tables.AUTHORITY.CODE, Tables.AUTHORITY.NAME)
        .values(new AuthorityCode(name), name)
        .execute();
    return authorities.find(new AuthorityCode(name)).orElseThrow();
  }

  /** Publishes for the owner, as the system does. */
  Account admin() {
    return new Account(
        authorities.systemAccount(), "plumbline", "Plumbline", owner, Set.of(Role.BOARD_ADMIN));
  }

  /** A small instrument with an item of every kind that has rows of its own. */
  String definition() {
    return """
    instrument: %s
    version: 1
    owner: %s
    authorities: [%s, %s]
    title: A small instrument
    language: en-GB
    scales:
      - id: risk
        levels:
          - id: none
            label: NO EVIDENCE
            concern: none
          - id: mild
            label: MILD
            points: 1
            concern: 1
          - id: severe
            label: SEVERE
            concern: 5
    option_sets:
      - id: answers
        options:
          - id: "yes"
            label: "Yes"
          - id: "no"
            label: "No"
    sections:
      - id: front
        title: Front page
        items:
          - id: name
            kind: text
            label: Name
          - id: open
            kind: choice
            label: Open to social care
            option_set: answers
      - id: school
        title: 1.School
        items:
          - id: school_level
            kind: level
            label: Level
            scale: risk
            descriptors:
              - level: mild
                text: Late / absent
                indicators:
                  - id: school_late
                    text: Late
                  - id: school_absent
                    text: absent
              - level: severe
                text: Gone
          - id: school_actions
            kind: table
            label: Actions
            row_name: action
            columns:
              - id: action_what
                kind: text
                label: What
              - id: action_done
                kind: choice
                label: Done
                option_set: answers
          - id: school_signs
            kind: statements
            label: Signs
            many: true
            statements:
              - id: sign_a
                text: A sign
              - id: sign_b
                text: Another sign
          - id: school_note
            kind: note
            label: Note
            text: Read this.
          - id: judged
            kind: level
            label: Judgement
            scale: risk
    outcome:
      tally: risk
      judgement:
        item: judged
    routing:
      - id: mild_route
        title: Mild
        levels: [mild]
        when: open == "yes"
        text: |-
          Tell $authority_name.#if($open != "yes") Not open.#end
    """
        .formatted(code, owner.code(), owner.code(), other.code());
  }

  Instrument instrument() {
    return read(definition());
  }

  static Instrument read(String definition) {
    return switch (DefinitionReader.read("test.yaml", definition)) {
      case Reading.Read(Instrument instrument) -> instrument;
      case Reading.Refused(var problems) -> throw new AssertionError(problems);
    };
  }

  PublishedVersion published(Instrument instrument) {
    return switch (publisher.publish(instrument, admin(), "", false)) {
      case Publication.Published(PublishedVersion version) -> version;
      case Publication.Refused(var problems) -> throw new AssertionError(problems);
      case Publication.WouldPublish _ -> throw new AssertionError("dry");
    };
  }

  /** How many rows every table has. */
  Map<String, Integer> rowCounts() {
    Map<String, Integer> counts = new HashMap<>();
    for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
      counts.put(table.getName(), db.fetchCount(DSL.selectOne().from(table)));
    }
    return counts;
  }
}
