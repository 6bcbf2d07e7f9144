package org.plumbline.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.authority.Account;
import org.plumbline.authority.Authority;
import org.plumbline.authority.Role;
import org.plumbline.definition.Definitions;
import org.plumbline.expression.Expressions;
import org.plumbline.expression.Facts;
import org.plumbline.expression.Reading;
import org.plumbline.id.AccountId;
import org.plumbline.id.AssessmentId;
import org.plumbline.id.AuthorityCode;
import org.plumbline.id.AuthorityId;
import org.plumbline.id.ChildId;
import org.plumbline.id.Reference;
import org.plumbline.id.VersionId;
import org.plumbline.id.Zones;
import org.plumbline.instrument.FormIndex;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Route;
import org.plumbline.outcome.Outcome;
import org.plumbline.publication.PublishedVersion;
import org.plumbline.publication.VersionState;
import org.plumbline.routing.Combination;
import org.plumbline.wording.RouteTexts;
import org.plumbline.wording.Sandbox;
import org.plumbline.wording.Simulation;

/** What an author sees simulated is, character for character, what a submission would store. */
class SimulatedResultTest {
  private static final Instant SUBMITTED = Instant.parse("2026-03-09T10:00:00Z");
  private static final Child CHILD =
      new Child(
          new ChildId(new UUID(0, 1)),
          new Reference("K7MQ-4TXD"),
          "Jamie",
          "O’Ellis <i>",
          Optional.empty());

  @ParameterizedTest
  @CsvSource({"cambridgeshire-peterborough-cse, 21", "northamptonshire-cse, 27"})
  void every_case_of_the_instruments_with_routing(String instrumentCode, int cases)
      throws IOException {
    Instrument instrument =
        Definitions.instrument(Files.readString(Path.of("instruments", instrumentCode, "1.yaml")));
    Expressions expressions = Expressions.of(instrument);
    RouteTexts texts = RouteTexts.of(new Sandbox(), instrument);

    Simulation simulation =
        Simulation.of(
            expressions,
            texts,
            new Simulation.Example(
                CHILD.name(),
                instrument.authorities().stream()
                    .collect(Collectors.toMap(code -> code, SimulatedResultTest::name))),
            SUBMITTED.atZone(Zones.OF_AUTHORITIES));

    assertThat(simulation.cases()).hasSize(cases);
    assertThat(simulation.leftOut().isNothing()).isTrue();
    assertThat(simulation.routes()).allMatch(Simulation.Reach::isReached);
    assertThat(simulation.cases())
        .allSatisfy(each -> {
          assertThat(each.marks())
              .doesNotContain(Simulation.Mark.EMPTY, Simulation.Mark.CONTRADICTORY);
          assertThat(simulated(each))
              .isEqualTo(stored(instrument, expressions, texts, each.combination()));
        });
  }

  private static String name(AuthorityCode authority) {
    return "Council of " + authority;
  }

  private static List<Result.Steps> simulated(Simulation.Case simulated) {
    return simulated.routes().stream()
        .map(route ->
            new Result.Steps(
                route.id().value(),
                route.title(),
                route.undecided(),
                Optional.empty(),
                route.html(),
                route.parts().stream()
                    .map(part -> new Result.Part(part.heading(), part.html()))
                    .toList(),
                route.steps().stream()
                    .map(step ->
                        new Result.Step(
                            step.id().value(),
                            step.text(),
                            step.undecided(),
                            Optional.empty(),
                            step.recipient().map(Route.Recipient::printed),
                            step.due(),
                            step.limit()))
                    .toList()))
        .toList();
  }

  private static List<Result.Steps> stored(
      Instrument instrument, Expressions expressions, RouteTexts texts, Combination combination) {
    Account who =
        new Account(
            new AccountId(1),
            "ann",
            "Ann Author",
            new Authority(
                new AuthorityId(1), combination.authority(), name(combination.authority())),
            Set.of(Role.PRACTITIONER));
    PublishedVersion version =
        new PublishedVersion(
            new VersionId(1),
            instrument,
            "0".repeat(64),
            VersionState.PUBLISHED,
            SUBMITTED,
            "Ann Author",
            "",
            expressions,
            texts,
            FormIndex.of(instrument));
    Particulars about =
        new Particulars(
            new AssessmentId(new UUID(0, 2)),
            new Reference("K7MQ-4TXE"),
            CHILD,
            version,
            new Person(who.id(), who.name()),
            1,
            SUBMITTED,
            SUBMITTED,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Reading reading =
        expressions.over(
            Facts.of(
                instrument,
                combination.answers(),
                combination.authority(),
                LocalDate.ofInstant(SUBMITTED, Zones.OF_AUTHORITIES)));
    return ResultComposer.compose(who, about, reading, Outcome.of(reading), SUBMITTED)
        .routes()
        .stream()
        .map(SimulatedResultTest::withoutReasons)
        .toList();
  }

  /** A simulation shows what is open; which answers leave it so stands on a result only. */
  private static Result.Steps withoutReasons(Result.Steps route) {
    return new Result.Steps(
        route.id(),
        route.title(),
        route.undecided(),
        Optional.empty(),
        route.html(),
        route.parts(),
        route.steps().stream()
            .map(step ->
                new Result.Step(
                    step.id(),
                    step.text(),
                    step.undecided(),
                    Optional.empty(),
                    step.recipient(),
                    step.due(),
                    step.limit()))
            .toList());
  }
}
