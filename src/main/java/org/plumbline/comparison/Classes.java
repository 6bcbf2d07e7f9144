package org.plumbline.comparison;

/** To which class a change belongs. */
final class Classes {
  private Classes() {}

  /** Of an element that is added, removed or moved. */
  static ChangeClass of(ElementKind kind) {
    return switch (kind) {
      case SCALE, LEVEL -> ChangeClass.SCALE;
      case OUTCOME, SCORE, BAND, INDICATED, LIMIT -> ChangeClass.SCORING;
      case ROUTE, PART, STEP, WORKFLOW -> ChangeClass.ROUTING;
      case DESCRIPTOR, NOTE, PICTURE -> ChangeClass.WORDING;
      case INSTRUMENT, CONTROL, OPTION_SET, OPTION, SECTION, ITEM, INDICATOR, STATEMENT ->
          ChangeClass.STRUCTURE;
    };
  }

  /** Of a name or text that differs. */
  static ChangeClass of(ElementKind kind, WordDiff words) {
    if (words.isCosmetic() && !(isTemplate(kind) && holdsDirectives(words))) {
      return ChangeClass.COSMETIC;
    }
    return of(kind) == ChangeClass.STRUCTURE ? ChangeClass.WORDING : of(kind);
  }

  /** Of a value that differs. */
  static ChangeClass of(ElementKind kind, Aspect aspect) {
    return switch (aspect) {
      case POINTS, EXPRESSION, TALLY, JUDGEMENT, JUDGEMENT_REASON, SCORE -> ChangeClass.SCORING;
      case SCALE, CONCERN -> ChangeClass.SCALE;
      case LEVEL -> of(kind) == ChangeClass.STRUCTURE ? ChangeClass.SCORING : of(kind);
      case TITLE_PRINTED,
          LABEL_PRINTED,
          AUTHOR,
          APPROVED_BY,
          DATED,
          REVIEW_DUE,
          MARKING,
          LICENCE,
          UNIT,
          ROW_NAME,
          PICTURE ->
          ChangeClass.WORDING;
      default -> of(kind);
    };
  }

  private static boolean isTemplate(ElementKind kind) {
    return kind == ElementKind.ROUTE || kind == ElementKind.PART;
  }

  /** In a directive, a letter of another case can change what happens. */
  private static boolean holdsDirectives(WordDiff words) {
    return (words.was() + words.now()).chars().anyMatch(sign -> sign == '#' || sign == '$');
  }
}
