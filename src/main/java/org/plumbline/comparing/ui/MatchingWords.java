package org.plumbline.comparing.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.plumbline.comparing.Decision;
import org.plumbline.comparing.Matching;
import org.plumbline.comparing.VersionPair;
import org.plumbline.comparison.Chapter;
import org.plumbline.reading.Words;
import org.plumbline.shell.Dates;
import org.plumbline.shell.Links;
import org.plumbline.shell.Notice;

/** Says on what it rests that two instruments can be compared. */
final class MatchingWords {
  /** At the head of the page, where people say what corresponds. */
  Notice notice(VersionPair pair, Matching.ByPeople people) {
    String matched =
        people.confirmed().isEmpty()
            ? "These two instruments have no sections in common by their ids, and nobody has said"
                + " yet what corresponds. So everything is shown as removed and added."
            : "These two instruments have no sections in common by their ids. %s, the last by %s."
                .formatted(
                    Words.count(people.confirmed().size(), "pair")
                        + (people.confirmed().size() == 1 ? " was" : " were")
                        + " confirmed by people",
                    said(people.confirmed().getLast()));
    String open =
        people.suggested() == 0
            ? ""
            : " %s for somebody to confirm or refuse; until then they are not used."
                .formatted(
                    people.suggested() == 1
                        ? "1 suggestion waits"
                        : people.suggested() + " suggestions wait");
    return new Notice(
        people.confirmed().isEmpty() ? Notice.Kind.WARN : Notice.Kind.INFO,
        new Paragraph(
            new Span(matched + open + " "),
            Links.to(CompareAddresses.matching(pair), "Say what corresponds")));
  }

  /** Who matched a section. */
  Optional<String> of(Matching matching, Chapter chapter) {
    return switch (matching) {
      case Matching.ByIds _ -> Optional.empty();
      case Matching.ByPeople(var confirmed, int _) ->
          confirmed.stream()
              .filter(decision -> decision.ours().equals(key(chapter)))
              .filter(_ -> chapter.presence() == Chapter.Presence.BOTH)
              .findFirst()
              .map(decision -> "Matched by " + said(decision));
    };
  }

  /** A section is called by its id in its anchor and in its key. */
  private static String key(Chapter chapter) {
    return chapter.anchor().replaceFirst("^section-", "section:");
  }

  private static String said(Decision decision) {
    return decision.by() + " on " + Dates.moment(decision.at());
  }
}
