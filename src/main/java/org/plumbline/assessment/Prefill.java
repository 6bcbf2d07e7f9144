package org.plumbline.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.instrument.Holds;
import org.plumbline.instrument.Section;
import org.plumbline.instrument.Slot;
import org.plumbline.response.Answer;
import org.plumbline.response.Misfit;
import org.plumbline.response.Misfits;

/**
 * What is known when an assessment is started, so that nobody types it again. An item says by a tag
 * that it asks for it: {@code child_name}, {@code child_born_on}, {@code author_name}, {@code
 * today}. Its answer can be changed like any other.
 */
record Prefill(Section section, Slot slot, Answer answer) {

  /** In the order of the form. */
  static List<Prefill> of(Particulars start, LocalDate today) {
    return start.version().instrument().sections().stream()
        .flatMap(section ->
            section.items().stream()
                .flatMap(item ->
                    item.slots().stream()
                        .limit(1)
                        .flatMap(slot ->
                            item.prompt().tags().stream()
                                .flatMap(tag -> known(tag, slot.holds(), start, today).stream())
                                .limit(1)
                                .map(answer -> new Prefill(section, slot, answer)))))
        .filter(prefill -> prefill.isStorable(start))
        .toList();
  }

  private static Optional<Answer> known(
      String tag, Holds holds, Particulars start, LocalDate today) {
    Stream<Answer> known =
        switch (tag) {
          case "child_name" -> Stream.of(new Answer.Text(start.child().name()));
          case "author_name" -> Stream.of(new Answer.Text(start.author().name()));
          case "child_born_on" -> start.child().bornOn().stream().map(Answer.Date::new);
          case "today" -> Stream.of(new Answer.Date(today));
          default -> Stream.empty();
        };
    return known
        .filter(answer -> holds == (answer instanceof Answer.Text ? Holds.TEXT : Holds.DATE))
        .findFirst();
  }

  private boolean isStorable(Particulars start) {
    return Misfits.check(start.version().form(), slot.id(), answer).stream()
        .allMatch(Misfit::isStorable);
  }
}
