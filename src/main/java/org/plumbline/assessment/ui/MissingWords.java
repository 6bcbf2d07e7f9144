package org.plumbline.assessment.ui;

import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.outcome.Missing;
import org.plumbline.outcome.Outcome;

/** What is missing, said so that it can be told from all else that is, and found. */
final class MissingWords {
  private MissingWords() {}

  /**
   * The section, and the question where the section alone does not say which: printed labels such
   * as “Risk level” stand in every section.
   */
  static String place(Instrument instrument, Missing missing) {
    String section = plain(missing.sectionTitle());
    return tellsMore(instrument, missing) ? section + ": " + plain(missing.label()) : section;
  }

  /** What is missing, and what to do; the printed question is not said again. */
  static String what(Instrument instrument, Missing missing) {
    return switch (missing.why()) {
      case UNANSWERED -> unanswered(instrument, missing);
      case PERHAPS_REQUIRED, REASON_NEEDED, MISFIT -> missing.what() + " " + missing.remedy();
    };
  }

  /** All that is missing at an item, as sentences; empty when nothing is. */
  static String at(Instrument instrument, Outcome outcome, Item item) {
    return outcome.missing().stream()
        .filter(each -> each.item().equals(item.id()))
        .map(each -> what(instrument, each))
        .collect(Collectors.joining(" "));
  }

  /** A printed heading without the colon it ends in, where other words follow. */
  static String plain(String printed) {
    return printed.strip().replaceAll(":+$", "");
  }

  private static boolean tellsMore(Instrument instrument, Missing missing) {
    String label = plain(missing.label());
    long everywhere =
        instrument.items().filter(item -> plain(item.prompt().label()).equals(label)).count();
    return everywhere == 1;
  }

  private static String unanswered(Instrument instrument, Missing missing) {
    Optional<Item> item = instrument.findItem(missing.item());
    boolean mayBeNotKnown = item.filter(each -> each.prompt().mayBeNotKnown()).isPresent();
    String remedy = mayBeNotKnown ? ", or say that it is not known." : ".";
    return switch (item.orElse(null)) {
      case Item.LevelItem _ -> "No level is chosen. Choose one" + remedy;
      case Item.ChoiceItem choice ->
          (choice.many() ? "Nothing is ticked. Tick what applies" : "Nothing is chosen. Choose one")
              + remedy;
      case Item.StatementsItem _ -> "Nothing is ticked. Tick what applies" + remedy;
      case Item.DateItem _ -> "No date is given. Write it" + remedy;
      case Item.NumberItem _ -> "No number is given. Write it" + remedy;
      case Item.Words _ -> "Nothing is written. Write it" + remedy;
      case Item.TableItem _, Item.Shown _ -> missing.what() + " " + missing.remedy();
      case null -> missing.what() + " " + missing.remedy();
    };
  }
}
