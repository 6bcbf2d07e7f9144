package org.plumbline.comparison;

import java.util.Locale;

/** What of an element can differ. */
public enum Aspect {
  TITLE(Sort.NAME),
  LABEL(Sort.NAME),
  HEADING(Sort.NAME),
  TEXT(Sort.WORDS),
  WORDS(Sort.WORDS),
  PURPOSE(Sort.WORDS),
  GUIDANCE(Sort.WORDS),
  HELP(Sort.WORDS),
  DETAILS(Sort.WORDS),
  BECAUSE(Sort.WORDS),
  CITATION(Sort.WORDS),
  TITLE_PRINTED(Sort.VALUE),
  LABEL_PRINTED(Sort.VALUE),
  LANGUAGE(Sort.VALUE),
  OWNER(Sort.VALUE),
  AUTHORITIES(Sort.VALUE),
  AUTHOR(Sort.VALUE),
  APPROVED_BY(Sort.VALUE),
  DATED(Sort.VALUE),
  REVIEW_DUE(Sort.VALUE),
  MARKING(Sort.VALUE),
  LICENCE(Sort.VALUE),
  KIND(Sort.VALUE),
  REQUIRED(Sort.VALUE),
  VISIBLE(Sort.VALUE),
  SENSITIVE(Sort.VALUE),
  MAY_BE_NOT_KNOWN(Sort.VALUE),
  TAGS(Sort.VALUE),
  MIN(Sort.VALUE),
  MAX(Sort.VALUE),
  UNIT(Sort.VALUE),
  OPTION_SET(Sort.VALUE),
  MANY(Sort.VALUE),
  EXCLUSIVE(Sort.VALUE),
  ASKS_FOR_DETAILS(Sort.VALUE),
  SCALE(Sort.VALUE),
  CONCERN(Sort.VALUE),
  LEVEL(Sort.VALUE),
  LEVELS(Sort.VALUE),
  POINTS(Sort.VALUE),
  ROW_NAME(Sort.VALUE),
  EXPRESSION(Sort.VALUE),
  TALLY(Sort.VALUE),
  JUDGEMENT(Sort.VALUE),
  JUDGEMENT_REASON(Sort.VALUE),
  SCORE(Sort.VALUE),
  FROM(Sort.VALUE),
  TO(Sort.VALUE),
  WHEN(Sort.VALUE),
  MAILBOX(Sort.VALUE),
  RECIPIENT(Sort.VALUE),
  CLOCK(Sort.VALUE),
  WITHIN(Sort.VALUE),
  REPEATS(Sort.VALUE),
  WHO(Sort.VALUE),
  ABOUT(Sort.VALUE),
  DECISION(Sort.VALUE),
  ACCEPTED_FINDING(Sort.VALUE),
  PICTURE(Sort.VALUE),
  MEDIA_TYPE(Sort.VALUE),
  CONTENT(Sort.VALUE);

  /** How it is told when it differs. */
  enum Sort {
    /** What the element is called. */
    NAME,
    /** What it says. */
    WORDS,
    /** Anything that is not compared word by word. */
    VALUE
  }

  private final Sort sort;

  Aspect(Sort sort) {
    this.sort = sort;
  }

  Sort sort() {
    return sort;
  }

  /** As it is called in a sentence. */
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
