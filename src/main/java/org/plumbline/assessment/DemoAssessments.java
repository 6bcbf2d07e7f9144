package org.plumbline.assessment;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.plumbline.authority.Account;
import org.plumbline.authority.Accounts;
import org.plumbline.authority.DemoAccounts;
import org.plumbline.authority.DemoMode;
import org.plumbline.authority.Member;
import org.plumbline.authority.Role;
import org.plumbline.id.IdSource;
import org.plumbline.id.ItemId;
import org.plumbline.id.OptionId;
import org.plumbline.id.Reference;
import org.plumbline.id.SectionId;
import org.plumbline.instrument.Descriptor;
import org.plumbline.instrument.Indicator;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.Level;
import org.plumbline.instrument.Section;
import org.plumbline.publication.PublishedVersion;
import org.plumbline.publication.PublishedVersions;
import org.plumbline.response.Answer;
import org.plumbline.settings.PlumblineSettings;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * Something to look at in demo mode: in each authority one assessment half written and one with a
 * manager, of children who do not exist. Written through the same services as everybody's, and only
 * where an authority knows no child yet.
 */
@Component
class DemoAssessments implements ApplicationRunner {
  private final DemoMode mode;
  private final boolean wanted;
  private final DemoAccounts demo;
  private final Accounts accounts;
  private final ChildStore store;
  private final Children children;
  private final Assessments assessments;
  private final Submissions submissions;
  private final PublishedVersions versions;
  private final IdSource ids;
  private final Clock clock;

  DemoAssessments(
      DemoMode mode,
      PlumblineSettings settings,
      DemoAccounts demo,
      Accounts accounts,
      ChildStore store,
      Children children,
      Assessments assessments,
      Submissions submissions,
      PublishedVersions versions,
      IdSource ids,
      Clock clock) {
    this.mode = mode;
    this.wanted = settings.demoAssessments();
    this.demo = demo;
    this.accounts = accounts;
    this.store = store;
    this.children = children;
    this.assessments = assessments;
    this.submissions = submissions;
    this.versions = versions;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (mode.isOn() && wanted) {
      demo.list().stream()
          .filter(each -> each.role() == Role.PRACTITIONER)
          .flatMap(each -> account(each).stream())
          .filter(account -> store.count(account.scope(), List.of()) == 0)
          .forEach(this::write);
    }
  }

  private Optional<Account> account(DemoAccounts.Demo wantedPerson) {
    return accounts.listMembers(wantedPerson.authority().id()).stream()
        .filter(member -> member.name().equals(wantedPerson.name()))
        .map(Member::id)
        .findFirst()
        .flatMap(accounts::findActive);
  }

  private void write(Account practitioner) {
    for (PublishedVersion version : versions.newestFor(practitioner.authority().id())) {
      LocalDate today = LocalDate.now(clock);
      Child first =
          children.register(
              practitioner, "Jamie", "Ellis", Optional.of(today.minusYears(15).minusDays(40)));
      Child second =
          children.register(
              practitioner, "Rosa", "Quinn", Optional.of(today.minusYears(14).minusDays(200)));
      int half = version.instrument().sections().size() / 2;
      answer(practitioner, first, version, half);
      Assessment.Open whole =
          answer(practitioner, second, version, version.instrument().sections().size());
      submissions.submit(practitioner, whole, ids.next());
    }
  }

  /** Answers so many sections, and gives back the assessment as it then stands. */
  private Assessment.Open answer(
      Account practitioner, Child child, PublishedVersion version, int sections) {
    Assessment.Open open =
        open(practitioner, assessments.start(practitioner, child, version.instrument().code()));
    Instrument instrument = version.instrument();
    int place = 0;
    for (Section section : instrument.sections().subList(0, sections)) {
      for (Item item : section.items()) {
        for (Map.Entry<ItemId, Answer> given : sample(instrument, item, child, place).entrySet()) {
          open = save(practitioner, open, section.id(), given.getKey(), given.getValue());
        }
      }
      place++;
    }
    return open;
  }

  private Assessment.Open open(Account practitioner, Reference reference) {
    return assessments.open(practitioner, reference) instanceof Assessment.Open open
        ? open
        : badlyStarted(reference);
  }

  private static Assessment.Open badlyStarted(Reference reference) {
    throw new IllegalStateException("the assessment " + reference + " was just started");
  }

  private Assessment.Open save(
      Account practitioner, Assessment.Open open, SectionId section, ItemId slot, Answer answer) {
    if (open.in(slot).answer().isPresent()) {
      return open;
    }
    Saving saving =
        assessments.save(
            practitioner,
            open,
            new Edit(slot, open.in(slot), Optional.of(answer), section, ids.next()));
    return saving instanceof Saving.Saved(Given given, var _) ? open.with(slot, given) : open;
  }

  private Map<ItemId, Answer> sample(Instrument instrument, Item item, Child child, int place) {
    return switch (item) {
      case Item.LevelItem level -> level(instrument, level, place);
      case Item.StatementsItem statements -> {
        OptionId option = statements.statements().get(place % statements.statements().size()).id();
        yield Map.of(
            item.id(),
            new Answer.Ticked(
                new TreeSet<>(List.of(option)), Map.of(option, "Seen by the school nurse.")));
      }
      case Item.ChoiceItem choice ->
          choice.many()
              ? Map.of()
              : Map.of(item.id(), new Answer.Chosen(choice.options(instrument).getFirst().id()));
      case Item.DateItem _ ->
          Map.of(
              item.id(),
              new Answer.Date(
                  item.id().value().contains("birth")
                      ? child.bornOn().orElseThrow()
                      : LocalDate.now(clock)));
      case Item.NumberItem _ -> Map.of(item.id(), new Answer.Number(new BigDecimal(85)));
      case Item.TextItem _ ->
          Map.of(
              item.id(),
              new Answer.Text(item.id().value().contains("name") ? child.name() : "Not recorded"));
      case Item.LongTextItem _ ->
          Map.of(
              item.id(),
              new Answer.Text("Talked about with the family and the school; nothing new since."));
      case Item.EmailItem _ -> Map.of(item.id(), new Answer.Text("referrer@example.org"));
      case Item.PhoneItem _, Item.AddressItem _, Item.IdentifierItem _ ->
          Map.of(item.id(), new Answer.Text("Made up for the demo"));
      case Item.TableItem _, Item.Shown _ -> Map.of();
    };
  }

  private static Map<ItemId, Answer> level(Instrument instrument, Item.LevelItem item, int place) {
    List<Level> levels = instrument.getScale(item.scale()).levels();
    OptionId chosen = levels.get(place % levels.size()).id();
    Descriptor descriptor = item.descriptors().get(chosen);
    if (descriptor == null || descriptor.indicators().isEmpty()) {
      return Map.of(item.id(), new Answer.Chosen(chosen));
    }
    Indicator indicator = descriptor.indicators().getFirst();
    return Map.of(
        item.id(),
        new Answer.Chosen(chosen),
        item.indicatorsId(),
        Answer.Ticked.of(indicator.id()));
  }
}
