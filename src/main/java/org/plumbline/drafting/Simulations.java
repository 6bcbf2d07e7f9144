package org.plumbline.drafting;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.authority.Account;
import org.plumbline.authority.Authorities;
import org.plumbline.expression.Expressions;
import org.plumbline.id.AuthorityCode;
import org.plumbline.id.Zones;
import org.plumbline.instrument.Instrument;
import org.plumbline.publication.PublishedVersion;
import org.plumbline.schema.Document;
import org.plumbline.schema.Soundness;
import org.plumbline.schema.TreePath;
import org.plumbline.wording.InstrumentWords;
import org.plumbline.wording.RouteTexts;
import org.plumbline.wording.Sandbox;
import org.plumbline.wording.Simulation;
import org.plumbline.wording.Vocabulary;
import org.springframework.stereotype.Service;

/** What practitioners would be told in every case, as if they submitted now. */
@Service
public class Simulations {

  private final Sandbox sandbox;
  private final Authorities authorities;
  private final Clock clock;

  Simulations(Sandbox sandbox, Authorities authorities, Clock clock) {
    this.sandbox = sandbox;
    this.authorities = authorities;
    this.clock = clock;
  }

  /** What came of going through all cases. */
  public sealed interface Simulated {
    record Played(Simulation simulation) implements Simulated {}

    /** Something must be put right first. */
    record Hindered(List<Hindrance> hindrances) implements Simulated {
      public Hindered {
        hindrances = List.copyOf(hindrances);
      }
    }
  }

  /**
   * What must be put right.
   *
   * @param at the element or value
   * @param sentence what is wrong and what to do
   */
  public record Hindrance(TreePath at, String sentence) {}

  /**
   * Of a draft, as it stands.
   *
   * @throws NoSuchDraft when the account is no board admin's
   */
  public Simulated of(Account who, Draft draft) {
    Drafts.demandAdmin(who, draft.code().value());
    List<Hindrance> hindrances = hindrances(draft);
    return hindrances.isEmpty()
        ? new Simulated.Played(
            play(Expressions.of(draft.instrument()), RouteTexts.of(sandbox, draft.instrument())))
        : new Simulated.Hindered(hindrances);
  }

  /** Of a version, which nothing hinders. */
  public Simulation of(PublishedVersion version) {
    return play(version.expressions(), version.routeTexts());
  }

  private Simulation play(Expressions expressions, RouteTexts texts) {
    Map<AuthorityCode, String> names =
        authorities.listAll().stream()
            .collect(Collectors.toMap(each -> each.code(), each -> each.name()));
    return Simulation.of(
        expressions,
        texts,
        new Simulation.Example(TemplatePreview.CHILD, names),
        clock.instant().atZone(Zones.OF_AUTHORITIES));
  }

  private List<Hindrance> hindrances(Draft draft) {
    Instrument instrument = draft.instrument();
    Document document = draft.document();
    List<Hindrance> all = new ArrayList<>();
    Soundness.check(instrument)
        .forEach(problem ->
            all.add(new Hindrance(Paths.of(document, problem.place()), problem.sentence())));
    if (!all.isEmpty()) {
      return all;
    }
    Expressions.check(instrument)
        .forEach(fault ->
            all.add(
                new Hindrance(
                    Paths.of(document, fault.place()), fault.what() + " " + fault.remedy())));
    Vocabulary vocabulary = InstrumentWords.vocabulary(instrument);
    RouteTexts.written(instrument)
        .forEach(text ->
            text.faults(sandbox, vocabulary)
                .forEach(fault ->
                    all.add(
                        new Hindrance(
                            Paths.of(document, text.place()),
                            "Line %d, column %d: %s %s"
                                .formatted(
                                    fault.line(), fault.column(), fault.what(), fault.remedy())))));
    return all;
  }
}
