package org.plumbline.schema;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The keys of a definition file, each once, wherever it stands: how people call it who compose an
 * instrument or compare two. What stands under a key of an element is said by its {@link Field}.
 */
public enum KeyName {
  TITLE("Title"),
  LABEL("Wording"),
  HEADING("Heading"),
  TEXT("Wording"),
  WORDS("What it shows"),
  PURPOSE("What the instrument is for"),
  GUIDANCE("Guidance below the title", "Paragraphs, lists, **bold** and links can be used."),
  HELP("Help below the wording", "Paragraphs, lists, **bold** and links can be used."),
  DETAILS("Heading of the details beside each statement"),
  BECAUSE("Reason, as printed"),
  CITATION("Where the rule is written", "The policy or law, with its section."),
  TITLE_PRINTED("The document prints this title", Use.SELDOM),
  LABEL_PRINTED("The document prints this wording", Use.SELDOM),
  LANGUAGE("Language", Use.SELDOM),
  OWNER("Owner", Use.ELSEWHERE),
  AUTHORITIES("Authorities"),
  AUTHOR("Author"),
  APPROVED_BY("Approved by"),
  DATED("Dated"),
  REVIEW_DUE("Review due"),
  MARKING("Protective marking"),
  LICENCE("Licence"),
  KIND("Kind"),
  REQUIRED("Must be answered", "Before the assessment can be submitted."),
  VISIBLE("Is asked"),
  SENSITIVE("Sensitive: left out of copies unless asked for", Use.SELDOM),
  MAY_BE_NOT_KNOWN("Offer “Not known” as an answer"),
  TAGS("Tags", Use.SELDOM),
  MIN("Smallest"),
  MAX("Largest"),
  UNIT("Unit", Use.SELDOM),
  OPTION_SET("Options"),
  MANY("Several may be chosen"),
  EXCLUSIVE("Excludes all others"),
  ASKS_FOR_DETAILS("Asks for details"),
  SCALE("Scale"),
  CONCERN("Colour step"),
  LEVEL("Level"),
  LEVELS("Levels"),
  POINTS("Points"),
  ROW_NAME("What one row is called"),
  EXPRESSION("Worked out as", "In the expression language, such as score sums: 1.0 + 2.0."),
  TALLY("Count the levels of"),
  ITEM("Question in which it is given"),
  REASON("Question for the reason where it differs"),
  SCORE("Score"),
  FROM("From"),
  TO("To"),
  WHEN("Holds"),
  MAILBOX("Mailbox"),
  RECIPIENT("Goes to"),
  CLOCK("Time limit"),
  PRINTED("As printed"),
  WITHIN("Time limit", "Such as P4W for four weeks, P10D for ten days, PT24H for 24 hours."),
  REPEATS("Starts anew each time"),
  WHO("Who does it"),
  ABOUT("About"),
  DECISION("Decision"),
  ACCEPTS("Accepts", Use.ELSEWHERE),
  PICTURE("Picture"),
  MEDIA_TYPE("Media type", Use.ELSEWHERE),
  CONTENT("Content", Use.ELSEWHERE),
  ID("Id", Use.ELSEWHERE),
  INSTRUMENT("Instrument", Use.ELSEWHERE),
  VERSION("Version", Use.ELSEWHERE),
  CONTROL("Document control"),
  SCALES("Scales", Use.ELSEWHERE),
  OPTION_SETS("Option sets", Use.ELSEWHERE),
  OPTIONS("Options"),
  SECTIONS("Sections", Use.ELSEWHERE),
  ITEMS("Items", Use.ELSEWHERE),
  COLUMNS("Columns"),
  DESCRIPTORS("Descriptors"),
  INDICATORS("Indicators"),
  STATEMENTS("Statements"),
  OUTCOME("Outcome", Use.ELSEWHERE),
  SCORES("Scores"),
  BANDS("Bands"),
  INDICATED("Rules for the indicated level"),
  LIMITS("Floors and ceilings"),
  JUDGEMENT("Professional judgement"),
  ROUTING("Routing", Use.ELSEWHERE),
  PARTS("Parts"),
  STEPS("Steps"),
  WORKFLOW("Workflow", Use.ELSEWHERE),
  NOTES("Notes", Use.ELSEWHERE),
  PICTURES("Pictures", Use.ELSEWHERE);

  /** When somebody who composes the element comes to it. */
  public enum Use {
    ALWAYS,
    /** Where it is needed, which is not often. */
    SELDOM,
    /** Not among the keys of its element: it never changes, or has a place of its own. */
    ELSEWHERE
  }

  private static final Map<String, KeyName> BY_WORD =
      Arrays.stream(values()).collect(Collectors.toMap(KeyName::written, Function.identity()));

  private final String label;
  private final String help;
  private final Use use;

  KeyName(String label) {
    this(label, "", Use.ALWAYS);
  }

  KeyName(String label, String help) {
    this(label, help, Use.ALWAYS);
  }

  KeyName(String label, Use use) {
    this(label, "", use);
  }

  KeyName(String label, String help, Use use) {
    this.label = label;
    this.help = help;
    this.use = use;
  }

  /** The key of this name; empty for what is no key, such as an id within a path. */
  public static Optional<KeyName> find(String written) {
    return Optional.ofNullable(BY_WORD.get(written));
  }

  /** As it stands in a definition file. */
  public String written() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** As words within a sentence: "may be not known". */
  public String words() {
    return written().replace('_', ' ');
  }

  /** What its field is called. */
  public String label() {
    return label;
  }

  /** What to write into its field, where the label does not say it. */
  public Optional<String> help() {
    return Optional.of(help).filter(words -> !words.isEmpty());
  }

  public Use use() {
    return use;
  }

  @Override
  public String toString() {
    return written();
  }
}
