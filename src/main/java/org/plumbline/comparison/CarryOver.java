package org.plumbline.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.id.ItemId;
import org.plumbline.instrument.FormIndex;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.response.Answer;
import org.plumbline.response.Answers;

/**
 * What becomes of answers when another version replaces the one they were given on. Each part of
 * each answer is kept, put to a person to confirm, or archived; what is asked for the first time is
 * new. A pure function of the two versions and the answers: the preview before a publication and
 * the page that carries over afterwards come to the same.
 *
 * @param verdicts in the order of the newer form; what has no place in it comes last, in the order
 *     of the older one
 */
public record CarryOver(List<Verdict> verdicts) {
  public CarryOver {
    verdicts = List.copyOf(verdicts);
  }

  public static CarryOver of(Instrument from, Instrument to, Answers answers) {
    return of(Asked.of(from), Asked.of(to), answers);
  }

  /** The same where many assessments are carried over between the same two versions. */
  public static CarryOver of(Asked from, Asked to, Answers answers) {
    List<Verdict> verdicts = new ArrayList<>();
    List<Verdict> archived = new ArrayList<>();
    for (FormIndex.Question asked : to.questions()) {
      if (!from.has(asked.slot().id())) {
        asNew(to, new Part.Whole(asked.slot().id()), verdicts);
        continue;
      }
      for (Part part : parts(asked, answers)) {
        Verdict verdict = judge(from, to, part, answers);
        (verdict instanceof Verdict.Archived ? archived : verdicts).add(verdict);
      }
      for (Part part : to.parts(asked)) {
        if (from.agreement(part, Answers.NONE).isEmpty()) {
          asNew(to, part, verdicts);
        }
      }
    }
    for (FormIndex.Question asked : from.questions()) {
      if (!to.has(asked.slot().id())) {
        for (Part part : parts(asked, answers)) {
          archived.add(judge(from, to, part, answers));
        }
      }
    }
    verdicts.addAll(archived);
    return new CarryOver(verdicts);
  }

  private static void asNew(Asked to, Part part, List<Verdict> verdicts) {
    to.agreement(part, Answers.NONE).ifPresent(now -> verdicts.add(new Verdict.New(part, now)));
  }

  /** The same, columns in the order of the form; what only the other form has comes last. */
  private static List<Part> parts(FormIndex.Question asked, Answers answers) {
    List<ItemId> columns = asked.item().columns().stream().map(Item::id).toList();
    return parts(asked.slot().id(), answers).stream()
        .sorted(
            Comparator.comparingInt(part ->
                part instanceof Part.Column(ItemId _, ItemId column) && columns.contains(column)
                    ? columns.indexOf(column)
                    : columns.size()))
        .toList();
  }

  /** The parts of what stands in a slot; none where nothing is said there. */
  public static List<Part> parts(ItemId slot, Answers answers) {
    return switch (answers.bySlot().get(slot)) {
      case null -> List.of();
      case Answer.Ticked(var ticked, var details) -> {
        List<Part> parts = new ArrayList<>();
        ticked.forEach(option -> parts.add(new Part.Choice(slot, option)));
        details.keySet().stream()
            .filter(option -> !ticked.contains(option))
            .forEach(option -> parts.add(new Part.Choice(slot, option)));
        yield parts;
      }
      case Answer.Rows(List<Answer.Row> rows) ->
          rows.stream()
              .flatMap(row -> row.cells().entrySet().stream())
              .filter(cell -> !cell.getValue().isEmpty())
              .map(Map.Entry::getKey)
              .distinct()
              .sorted()
              .<Part>map(column -> new Part.Column(slot, column))
              .toList();
      case Answer answer -> answer.isEmpty() ? List.of() : List.of(new Part.Whole(slot));
    };
  }

  private static Verdict judge(Asked from, Asked to, Part part, Answers answers) {
    Answer answer = answers.find(part.slot()).orElseThrow();
    Agreement was =
        from.agreement(part, answers)
            .orElseThrow(() -> new IllegalArgumentException("no words behind " + part));
    if (!to.has(part.slot())) {
      return new Verdict.Archived(part, was, Verdict.Why.NOT_ASKED);
    }
    if (!to.holds(part.slot()).equals(from.holds(part.slot()))) {
      return new Verdict.Archived(part, was, Verdict.Why.ANOTHER_KIND);
    }
    if (to.agreement(part, Answers.NONE).isEmpty()) {
      return new Verdict.Archived(part, was, Verdict.Why.NOT_ASKED);
    }
    Optional<Agreement> now = to.agreement(part, answers);
    if (now.isEmpty()) {
      return new Verdict.Archived(part, was, Verdict.Why.NOT_OFFERED);
    }
    if (!to.takes(part, answer)) {
      return new Verdict.Archived(part, was, Verdict.Why.ANOTHER_KIND);
    }
    return was.isSameAs(now.get())
        ? new Verdict.Kept(part, now.get())
        : new Verdict.Confirm(part, was, now.get());
  }

  /** How many there are of each kind; a kind without any is 0. */
  public Map<Verdict.Kind, Integer> counts() {
    Map<Verdict.Kind, Integer> counts = new EnumMap<>(Verdict.Kind.class);
    for (Verdict.Kind kind : Verdict.Kind.values()) {
      counts.put(kind, 0);
    }
    verdicts.forEach(verdict -> counts.merge(verdict.kind(), 1, Integer::sum));
    return counts;
  }
}
