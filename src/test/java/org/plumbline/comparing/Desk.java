package org.plumbline.comparing;

import java.time.Clock;
import java.util.Set;
import java.util.regex.Pattern;
import org.plumbline.authority.Account;
import org.plumbline.authority.Authorities;
import org.plumbline.authority.Role;
import org.plumbline.db.DatabaseMode;
import org.plumbline.db.TestDatabase;
import org.plumbline.id.AuthorityCode;
import org.plumbline.publication.Adoptions;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.RegexPatternTypeFilter;

/** Compares on the real database as the application does; the three instruments are published. */
final class Desk {
  private static final AnnotationConfigApplicationContext CONTEXT = context();

  final Comparisons comparisons = CONTEXT.getBean(Comparisons.class);
  final Alignments alignments = CONTEXT.getBean(Alignments.class);
  final Adoptions adoptions = CONTEXT.getBean(Adoptions.class);
  private final Authorities authorities = CONTEXT.getBean(Authorities.class);

  /** Somebody of an authority in a role; all of them are the one account that every test has. */
  Account account(String authority, Role role) {
    return new Account(
        authorities.systemAccount(),
        "plumbline",
        "Plumbline",
        authorities.find(new AuthorityCode(authority)).orElseThrow(),
        Set.of(role));
  }

  private static AnnotationConfigApplicationContext context() {
    AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    TestDatabase.connect(context, TestDatabase.dataSource());
    context.registerBean(Clock.class, Clock::systemUTC);
    context.registerBean(DatabaseMode.class, () -> DatabaseMode.EMBEDDED);
    ClassPathBeanDefinitionScanner scanner = new ClassPathBeanDefinitionScanner(context, false);
    for (String type :
        new String[] {
          "publication\\.(VersionStore|AdoptionStore|Adoptions|PublishedVersions|Publisher|BundledInstruments|PublicationConfiguration)",
          "comparing\\.(AlignmentStore|Alignments|Comparisons)",
          "audit\\.Audit(Store|Trail)",
          "authority\\.(AuthorityStore|AuthorityConfiguration)"
        }) {
      scanner.addIncludeFilter(
          new RegexPatternTypeFilter(Pattern.compile("org\\.plumbline\\." + type)));
    }
    scanner.addExcludeFilter(
        new RegexPatternTypeFilter(Pattern.compile(".*Test|.*\\$.*|.*\\.ui\\..*")));
    scanner.scan("org.plumbline");
    context.refresh();
    return context;
  }
}
