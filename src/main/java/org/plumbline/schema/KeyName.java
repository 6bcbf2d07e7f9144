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
  // In the order in which a comparison tells them.
  TITLE(label("Title")),
  LABEL(label("Wording").told("Label")),
  HEADING(label("Heading")),
  TEXT(label("Wording").told("Text")),
  WORDS(label("What it shows").told("Words")),
  PURPOSE(label("What the instrument is for").told("Purpose")),
  GUIDANCE(
      label("Guidance below the title")
          .help("Paragraphs, lists, **bold** and links can be used.")
          .told("Guidance")),
  HELP(
      label("Help below the wording")
          .help("Paragraphs, lists, **bold** and links can be used.")
          .told("Help")),
  DETAILS(label("Heading of the details beside each statement").told("Details")),
  BECAUSE(label("Reason, as printed").told("Because")),
  CITATION(
      label("Where the rule is written")
          .help("The policy or law, with its section.")
          .told("Citation")),
  TITLE_PRINTED(
      label("The document prints this title")
          .seldom()
          .told("Title is printed")
          .about(ChangeClass.WORDING)),
  LABEL_PRINTED(
      label("The document prints this wording")
          .seldom()
          .told("Label is printed")
          .about(ChangeClass.WORDING)),
  LANGUAGE(label("Language").seldom()),
  OWNER(label("Owner").elsewhere().told("Owned by")),
  AUTHOR(label("Author").about(ChangeClass.WORDING)),
  APPROVED_BY(label("Approved by").about(ChangeClass.WORDING)),
  DATED(label("Dated").about(ChangeClass.WORDING)),
  REVIEW_DUE(label("Review due").about(ChangeClass.WORDING)),
  MARKING(label("Protective marking").told("Marking").about(ChangeClass.WORDING)),
  LICENCE(label("Licence").about(ChangeClass.WORDING)),
  REQUIRED(label("Must be answered").help("Before the assessment can be submitted.")),
  VISIBLE(label("Is asked").told("Is shown")),
  SENSITIVE(label("Sensitive: left out of copies unless asked for").seldom().told("Sensitive")),
  MAY_BE_NOT_KNOWN(label("Offer “Not known” as an answer").told("Can be answered “not known”")),
  TAGS(label("Tags").seldom()),
  WHO(label("Who does it").told("Who")),
  KIND(label("Kind")),
  MIN(label("Smallest").told("Smallest number")),
  MAX(label("Largest").told("Largest number")),
  UNIT(label("Unit").seldom().about(ChangeClass.WORDING)),
  OPTION_SET(label("Options")),
  MANY(label("Several may be chosen").told("More than one can be chosen")),
  SCALE(label("Scale").about(ChangeClass.SCALE)),
  ROW_NAME(label("What one row is called").told("A row is called").about(ChangeClass.WORDING)),
  EXPRESSION(
      label("Worked out as")
          .help("In the expression language, such as score sums: 1.0 + 2.0.")
          .about(ChangeClass.SCORING)),
  TALLY(label("Count the levels of").told("Levels that are counted").about(ChangeClass.SCORING)),
  JUDGEMENT(
      label("Professional judgement").told("Judgement is given in").about(ChangeClass.SCORING)),
  REASON(
      label("Question for the reason where it differs")
          .told("Reason for the judgement is given in")
          .named("judgement_reason")
          .about(ChangeClass.SCORING)),
  SCORE(label("Score").about(ChangeClass.SCORING)),
  FROM(label("From")),
  TO(label("To")),
  LEVEL(label("Level")),
  POINTS(label("Points").about(ChangeClass.SCORING)),
  CONCERN(label("Colour step").told("Step of concern").about(ChangeClass.SCALE)),
  EXCLUSIVE(label("Excludes all others")),
  ASKS_FOR_DETAILS(label("Asks for details")),
  LEVELS(label("Levels").of("level")),
  AUTHORITIES(label("Authorities").told("For")),
  WHEN(label("Holds").told("Applies")),
  MAILBOX(label("Mailbox")),
  RECIPIENT(label("Goes to").told("Recipient")),
  CLOCK(label("Time limit").told("Time limit as printed")),
  WITHIN(
      label("Time limit")
          .help("Such as P4W for four weeks, P10D for ten days, PT24H for 24 hours.")),
  REPEATS(label("Starts anew each time").told("Repeats")),
  ABOUT(label("About")),
  DECISION(label("Decision")),
  ACCEPTS(label("Accepts").elsewhere().told("Accepted finding").named("accepted_finding")),
  PICTURE(label("Picture").about(ChangeClass.WORDING)),
  MEDIA_TYPE(label("Media type").elsewhere()),
  CONTENT(label("Content").elsewhere()),
  ITEM(label("Question in which it is given")),
  PRINTED(label("As printed")),
  ID(label("Id").elsewhere()),
  INSTRUMENT(label("Instrument").elsewhere()),
  VERSION(label("Version").elsewhere()),
  CONTROL(label("Document control")),
  SCALES(label("Scales").of("scale").elsewhere()),
  OPTION_SETS(label("Option sets").of("option set").elsewhere()),
  OPTIONS(label("Options").of("option")),
  SECTIONS(label("Sections").of("section").elsewhere()),
  ITEMS(label("Items").of("item").elsewhere()),
  COLUMNS(label("Columns").of("column")),
  DESCRIPTORS(label("Descriptors").of("descriptor")),
  INDICATORS(label("Indicators").of("indicator")),
  STATEMENTS(label("Statements").of("statement")),
  OUTCOME(label("Outcome").elsewhere()),
  SCORES(label("Scores").of("score")),
  BANDS(label("Bands").of("band")),
  INDICATED(label("Rules for the indicated level").of("rule")),
  LIMITS(label("Floors and ceilings").of("limit")),
  ROUTING(label("Routing").of("route").elsewhere()),
  PARTS(label("Parts").of("part")),
  STEPS(label("Steps").of("step")),
  WORKFLOW(label("Workflow").of("workflow step").elsewhere()),
  NOTES(label("Notes").of("note").elsewhere()),
  PICTURES(label("Pictures").of("picture").elsewhere());

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

  /** All that is said of a key; what is not said follows from the label. */
  private record Words(
      String label,
      String one,
      String help,
      Use use,
      String told,
      String named,
      Optional<ChangeClass> about) {
    Words of(String entry) {
      return new Words(label, entry, help, use, told, named, about);
    }

    Words help(String words) {
      return new Words(label, one, words, use, told, named, about);
    }

    Words seldom() {
      return new Words(label, one, help, Use.SELDOM, told, named, about);
    }

    Words elsewhere() {
      return new Words(label, one, help, Use.ELSEWHERE, told, named, about);
    }

    Words told(String words) {
      return new Words(label, one, help, use, words, named, about);
    }

    Words named(String word) {
      return new Words(label, one, help, use, told, word, about);
    }

    Words about(ChangeClass changeClass) {
      return new Words(label, one, help, use, told, named, Optional.of(changeClass));
    }
  }

  // Words and nothing else, which no annotation says.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Words words;

  KeyName(Words words) {
    this.words = words;
  }

  private static Words label(String words) {
    return new Words(words, "", "", Use.ALWAYS, words, "", Optional.empty());
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
    return words.label;
  }

  /** What one entry is called, where a list stands there. */
  public Optional<String> one() {
    return Optional.of(words.one).filter(entry -> !entry.isEmpty());
  }

  /** What to write into its field, where the label does not say it. */
  public Optional<String> help() {
    return Optional.of(words.help).filter(help -> !help.isEmpty());
  }

  public Use use() {
    return words.use;
  }

  /** What it is called where two instruments are compared. */
  public String told() {
    return words.told;
  }

  /** The word for it in what programs are told of a comparison. */
  public String named() {
    return words.named.isEmpty() ? written() : words.named;
  }

  /** What it is about when it differs; empty when that is the same as for its element. */
  public Optional<ChangeClass> about() {
    return words.about;
  }

  @Override
  public String toString() {
    return written();
  }
}
