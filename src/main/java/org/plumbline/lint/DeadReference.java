package org.plumbline.lint;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.Section;

/**
 * A page, section, question or appendix that the text sends people to and that is not there. What
 * is said to stand in another document, or in an Act, is left alone.
 */
final class DeadReference implements Check {
  private static final Pattern PAGE =
      Pattern.compile("(?i)\\bpages?\\s+\\d+|\\b(?:overleaf|(?:next|previous|last|back) page)\\b");
  private static final Pattern FRONT_PAGE =
      Pattern.compile("(?i)\\b(?:front|cover) (?:page|sheet)\\b");
  private static final Pattern SECTION =
      Pattern.compile(
          "(?i)\\b(?:see|in|from|of|to|at|under|with|and|complete)\\s+(?:section|part)s?\\s+(?<number>\\d+)\\b");
  private static final Pattern NAMED_SECTION =
      Pattern.compile("(?i)\\bin the (?<name>[\\p{L}’' &/-]{3,40}?) section\\b");
  private static final Pattern QUESTION =
      Pattern.compile("(?i)\\bquestions?\\s+(?<number>\\d+)\\b");
  private static final Pattern APPENDIX =
      Pattern.compile("\\b(?i:appendix|annex)\\s+(?<name>[A-Z0-9]{1,3})\\b");

  /** "Child Protection referral form" is another document; "the form" and "this form" are not. */
  private static final Pattern OTHER_DOCUMENT =
      Pattern.compile(
          "(?i)(?<!\\bthe|\\bthis|\\bthat)\\s(?:form|guidance|toolkit|procedures?|protocol|policy"
              + "|handbook|manual|leaflet|booklet|report)\\b");

  private static final Pattern LAW =
      Pattern.compile("(?i)\\bAct\\b|\\benquir|\\binvestigation|\\bplan\\b|\\border\\b|\\bduty\\b");
  private static final Pattern RELATIVE =
      Pattern.compile(
          "(?i)(?:same|next|previous|following|relevant|above|below|other|first|last|final|appropriate|corresponding)");
  private static final Pattern TICKS =
      Pattern.compile("(?i)\\b(?:tick|record|enter|mark|circle|write|indicate)");
  private static final Pattern LEVEL = Pattern.compile("(?i)\\b(?:level|rating)\\b");

  @Override
  public void check(Subject subject, Report report) {
    for (Text text : subject.printedTexts()) {
      for (Sentence sentence : Sentence.in(text.printed())) {
        boolean elsewhere = OTHER_DOCUMENT.matcher(sentence.words()).find();
        if (!elsewhere) {
          page(report, text, sentence);
          numbered(subject, report, text, sentence);
          appendix(subject, report, text, sentence);
        }
        frontPage(subject, report, text, sentence);
        named(subject, report, text, sentence);
      }
    }
  }

  private static void page(Report report, Text text, Sentence sentence) {
    Matcher page = PAGE.matcher(sentence.words());
    while (page.find()) {
      tell(report, text, sentence, page, "The form has sections and no numbered pages.");
    }
  }

  private static void frontPage(Subject subject, Report report, Text text, Sentence sentence) {
    Matcher page = FRONT_PAGE.matcher(sentence.words());
    while (text.kind() != Text.Kind.NAME || !isTitle(text)) {
      if (!page.find()) {
        return;
      }
      Optional<Section> front =
          subject.instrument().sections().stream()
              .filter(section -> FRONT_PAGE.matcher(section.title()).find())
              .findFirst();
      boolean level =
          TICKS.matcher(sentence.words()).find() && LEVEL.matcher(sentence.words()).find();
      if (front.isEmpty()) {
        tell(report, text, sentence, page, "No section is the front page.");
      } else if (level && front.get().itemsOf(Item.LevelItem.class).findAny().isEmpty()) {
        tell(report, text, sentence, page, "The front page asks for no level.");
      }
    }
  }

  /** Whether the text is the title of a section, which is what it speaks of. */
  private static boolean isTitle(Text text) {
    return text.place().path().matches("/sections/\\d+/title");
  }

  private static void numbered(Subject subject, Report report, Text text, Sentence sentence) {
    Instrument instrument = subject.instrument();
    Matcher section = SECTION.matcher(sentence.words());
    while (section.find() && !LAW.matcher(sentence.words()).find()) {
      int number = Integer.parseInt(section.group("number"));
      if (!hasSection(instrument, number)) {
        tell(report, text, sentence, section, "There is no section %d.".formatted(number));
      }
    }
    Matcher question = QUESTION.matcher(sentence.words());
    while (question.find()) {
      String number = question.group("number");
      if (instrument.items().noneMatch(item -> isNumbered(item.prompt().label(), number))) {
        tell(report, text, sentence, question, "No question has the number %s.".formatted(number));
      }
    }
  }

  /** By printed number; where no title has one, by counting. */
  private static boolean hasSection(Instrument instrument, int number) {
    boolean printed =
        instrument.sections().stream().anyMatch(section -> isNumbered(section.title(), "\\d+"));
    return printed
        ? instrument.sections().stream()
            .anyMatch(section -> isNumbered(section.title(), Integer.toString(number)))
        : number >= 1 && number <= instrument.sections().size();
  }

  private static boolean isNumbered(String title, String number) {
    return Pattern.compile("(?i)^\\s*(?:(?:section|part|question|q)\\s*)?" + number + "(?!\\d)")
        .matcher(title)
        .find();
  }

  private static void named(Subject subject, Report report, Text text, Sentence sentence) {
    Matcher section = NAMED_SECTION.matcher(sentence.words());
    while (section.find()) {
      String name = section.group("name");
      if (!RELATIVE.matcher(name).matches() && !isAnyName(subject, name)) {
        tell(report, text, sentence, section, "There is no section “%s”.".formatted(name));
      }
    }
  }

  private static void appendix(Subject subject, Report report, Text text, Sentence sentence) {
    Matcher appendix = APPENDIX.matcher(sentence.words());
    while (appendix.find()) {
      if (!isAnyName(subject, appendix.group())) {
        tell(report, text, sentence, appendix, "There is no %s.".formatted(appendix.group()));
      }
    }
  }

  /** Whether a section or an item is called so. */
  private static boolean isAnyName(Subject subject, String name) {
    String wanted = Wordings.normalised(name);
    return subject.texts().stream()
        .filter(text -> text.kind() == Text.Kind.NAME)
        .filter(text -> text.place().path().startsWith("/sections/"))
        .anyMatch(text -> text.text().toLowerCase(Locale.ROOT).contains(wanted));
  }

  private static void tell(
      Report report, Text text, Sentence sentence, Matcher found, String what) {
    report.tell(
        new Report.Remark(
            LintRule.DEAD_REFERENCE,
            Severity.TO_CHECK,
            what,
            "Say where practitioners find it in this form, or add it."),
        text,
        new Highlight(sentence.from() + found.start(), sentence.from() + found.end()));
  }
}
