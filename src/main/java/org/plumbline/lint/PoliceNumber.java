package org.plumbline.lint;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 101 where somebody is in danger now: it is answered like an enquiry, 999 at once. */
final class PoliceNumber implements Check {
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\p{N}.,/-])(?<!\\p{N}\\s)101(?![\\p{N}/-]|[.,\\s]\\p{N})");
  private static final Pattern DANGER =
      Pattern.compile(
          "(?i)\\b(?:immediate(?:ly)?\\s+(?:risk|danger|harm|threat|safety)|imminent|emergency|in danger|life[ -]threatening|risk to life)\\b");

  @Override
  public void check(Subject subject, Report report) {
    for (Text text : subject.printedTexts()) {
      for (Sentence sentence : Sentence.in(text.printed())) {
        Matcher number = NUMBER.matcher(sentence.words());
        if (DANGER.matcher(sentence.words()).find()
            && !sentence.words().contains("999")
            && number.find()) {
          report.tell(
              new Report.Remark(
                  LintRule.POLICE_NUMBER,
                  Severity.TO_CHECK,
                  "101 is for what can wait; who is in danger now rings 999.",
                  "Decide which number practitioners are to ring, and print it."),
              text,
              new Highlight(sentence.from() + number.start(), sentence.from() + number.end()));
        }
      }
    }
  }
}
