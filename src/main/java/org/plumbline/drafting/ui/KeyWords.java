package org.plumbline.drafting.ui;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.plumbline.drafting.Names;

/** What the keys of a definition are called on the page, and which of them come first. */
final class KeyWords {
  private static final Map<String, String> LABELS =
      Map.ofEntries(
          Map.entry("label", "Wording"),
          Map.entry("text", "Wording"),
          Map.entry("title", "Title"),
          Map.entry("heading", "Heading"),
          Map.entry("label_printed", "The document prints this wording"),
          Map.entry("title_printed", "The document prints this title"),
          Map.entry("guidance", "Guidance below the title"),
          Map.entry("help", "Help below the wording"),
          Map.entry("purpose", "What the instrument is for"),
          Map.entry("language", "Language"),
          Map.entry("required", "Must be answered"),
          Map.entry("visible", "Is asked"),
          Map.entry("when", "Holds"),
          Map.entry("sensitive", "Sensitive: left out of copies unless asked for"),
          Map.entry("may_be_not_known", "Offer “Not known” as an answer"),
          Map.entry("many", "Several may be chosen"),
          Map.entry("tags", "Tags"),
          Map.entry("option_set", "Options"),
          Map.entry("scale", "Scale"),
          Map.entry("tally", "Count the levels of"),
          Map.entry("row_name", "What one row is called"),
          Map.entry("details", "Heading of the details beside each statement"),
          Map.entry("points", "Points"),
          Map.entry("concern", "Colour step"),
          Map.entry("exclusive", "Excludes all others"),
          Map.entry("asks_for_details", "Asks for details"),
          Map.entry("expression", "Worked out as"),
          Map.entry("because", "Reason, as printed"),
          Map.entry("citation", "Where the rule is written"),
          Map.entry("kind", "Kind"),
          Map.entry("level", "Level"),
          Map.entry("score", "Score"),
          Map.entry("from", "From"),
          Map.entry("to", "To"),
          Map.entry("min", "Smallest"),
          Map.entry("max", "Largest"),
          Map.entry("unit", "Unit"),
          Map.entry("item", "Question in which it is given"),
          Map.entry("reason", "Question for the reason where it differs"),
          Map.entry("who", "Who does it"),
          Map.entry("mailbox", "Mailbox"),
          Map.entry("printed", "As printed"),
          Map.entry("within", "Time limit"),
          Map.entry("repeats", "Starts anew each time"),
          Map.entry("levels", "Levels"),
          Map.entry("authorities", "Authorities"),
          Map.entry("author", "Author"),
          Map.entry("approved_by", "Approved by"),
          Map.entry("dated", "Dated"),
          Map.entry("review_due", "Review due"),
          Map.entry("marking", "Protective marking"),
          Map.entry("licence", "Licence"),
          Map.entry("about", "About"),
          Map.entry("decision", "Decision"),
          Map.entry("control", "Document control"),
          Map.entry("judgement", "Professional judgement"),
          Map.entry("recipient", "Goes to"),
          Map.entry("clock", "Time limit"),
          Map.entry("option_sets", "Option sets"),
          Map.entry("indicated", "Rules for the indicated level"),
          Map.entry("limits", "Floors and ceilings"),
          Map.entry("words", "What it shows"),
          Map.entry("picture", "Picture"));

  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("text", "One line of text"),
          Map.entry("long_text", "Text box"),
          Map.entry("number", "Number"),
          Map.entry("date", "Date"),
          Map.entry("email", "E-mail address"),
          Map.entry("phone", "Telephone number"),
          Map.entry("address", "Postal address"),
          Map.entry("identifier", "Number in another system"),
          Map.entry("choice", "Choice among options"),
          Map.entry("level", "Level with descriptors"),
          Map.entry("statements", "Statements to tick"),
          Map.entry("table", "Table with rows to add"),
          Map.entry("computed", "Value worked out"),
          Map.entry("note", "Words to read"));

  /** Seldom needed: behind "More settings". */
  private static final Set<String> SELDOM =
      Set.of("label_printed", "title_printed", "sensitive", "tags", "language", "unit");

  private static final Set<String> LONG =
      Set.of("guidance", "help", "purpose", "text", "because", "citation", "expression", "words");

  private KeyWords() {}

  static String label(String key) {
    String words = LABELS.getOrDefault(key, Names.key(key));
    return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
  }

  static String itemKind(String kind) {
    return KINDS.getOrDefault(kind, Names.key(kind));
  }

  static boolean isSeldom(String key) {
    return SELDOM.contains(key);
  }

  static boolean isLong(String key) {
    return LONG.contains(key);
  }
}
