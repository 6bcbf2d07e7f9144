package org.plumbline.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.id.AuthorityCode;
import org.plumbline.id.ItemId;
import org.plumbline.id.VersionNumber;
import org.plumbline.instrument.Holds;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Place;
import org.plumbline.instrument.Problem;

/**
 * Whether a version can follow those before it: numbers without gaps, one owner, and no id that
 * meant another kind of answer once, since answers are matched by id for ever.
 *
 * @param owner of the instrument; empty while no version is published
 * @param earlier all published versions, oldest first
 */
record Succession(Optional<AuthorityCode> owner, List<Instrument> earlier) {
  Succession {
    earlier = List.copyOf(earlier);
  }

  List<Problem> problems(Instrument next) {
    List<Problem> problems = new ArrayList<>();
    number(next).ifPresent(problems::add);
    owner
        .filter(owner -> !owner.equals(next.owner()))
        .ifPresent(owner ->
            problems.add(
                new Problem(
                    Place.WHOLE.key("owner"),
                    "is %s, but %s belongs to %s".formatted(next.owner(), next.code(), owner),
                    "Name %s as its owner, or give the instrument another code."
                        .formatted(owner))));
    problems.addAll(kinds(next));
    return problems;
  }

  private Optional<Problem> number(Instrument next) {
    int last = earlier.isEmpty() ? 0 : earlier.getLast().version().value();
    int number = next.version().value();
    if (number == last + 1) {
      return Optional.empty();
    }
    String wrong =
        number <= last
            ? "is %d, but version %d of %s is published already"
                .formatted(number, number, next.code())
            : last == 0
                ? "is %d, but no version of %s is published yet".formatted(number, next.code())
                : "is %d, but the last version of %s is %d".formatted(number, next.code(), last);
    return Optional.of(
        new Problem(
            Place.WHOLE.key("version"),
            wrong,
            "A published version never changes: give this one number %d.".formatted(last + 1)));
  }

  private record Meant(VersionNumber version, Optional<Holds> holds) {}

  private List<Problem> kinds(Instrument next) {
    Map<ItemId, Meant> meant = new LinkedHashMap<>();
    for (Instrument version : earlier) {
      for (VersionRows.ItemRow row : VersionRows.of(version).items()) {
        meant.put(row.id(), new Meant(version.version(), row.holds()));
      }
    }
    return VersionRows.of(next).items().stream()
        .flatMap(row ->
            Optional.ofNullable(meant.get(row.id()))
                .filter(before -> !before.holds().equals(row.holds()))
                .map(before -> changed(row, before))
                .stream())
        .toList();
  }

  private static Problem changed(VersionRows.ItemRow row, Meant before) {
    return new Problem(
        new Place("", "item " + row.id(), "", Optional.empty()),
        "takes %s, but took %s in version %s"
            .formatted(words(row.holds()), words(before.holds()), before.version()),
        "Give it an id of its own; answers to the old one would be taken for answers to it.");
  }

  private static String words(Optional<Holds> holds) {
    return holds
        .map(kind ->
            switch (kind) {
              case TEXT -> "text";
              case NUMBER -> "a number";
              case DATE -> "a date";
              case OPTION -> "one option";
              case OPTIONS -> "several options";
              case ROWS -> "rows";
            })
        .orElse("no answer");
  }
}
