package org.plumbline.schema;

/** What an element of an instrument can be. Those within a list of the same kind have an order. */
public enum ElementKind {
  INSTRUMENT("instrument", ChangeClass.STRUCTURE),
  CONTROL("document control", ChangeClass.STRUCTURE),
  SCALE("scale", ChangeClass.SCALE),
  LEVEL("level", ChangeClass.SCALE),
  OPTION_SET("option set", ChangeClass.STRUCTURE),
  OPTION("option", ChangeClass.STRUCTURE),
  SECTION("section", ChangeClass.STRUCTURE),
  ITEM("item", ChangeClass.STRUCTURE),
  DESCRIPTOR("descriptor", ChangeClass.WORDING),
  INDICATOR("indicator", ChangeClass.STRUCTURE),
  STATEMENT("statement", ChangeClass.STRUCTURE),
  OUTCOME("outcome rules", ChangeClass.SCORING),
  SCORE("score", ChangeClass.SCORING),
  BAND("band", ChangeClass.SCORING),
  INDICATED("indicated level", ChangeClass.SCORING),
  LIMIT("limit", ChangeClass.SCORING),
  ROUTE("route", ChangeClass.ROUTING),
  PART("part", ChangeClass.ROUTING),
  STEP("step", ChangeClass.ROUTING),
  WORKFLOW("workflow step", ChangeClass.ROUTING),
  NOTE("note", ChangeClass.WORDING),
  PICTURE("picture", ChangeClass.WORDING);

  private final String words;
  private final ChangeClass changeClass;

  ElementKind(String words, ChangeClass changeClass) {
    this.words = words;
    this.changeClass = changeClass;
  }

  /** As it is called in a sentence. */
  public String words() {
    return words;
  }

  /** What it is about when one is added, removed or moved. */
  public ChangeClass changeClass() {
    return changeClass;
  }

  /** Whether its id tells it apart within what it stands in only. */
  public boolean isNamedWithin() {
    return switch (this) {
      case LEVEL, OPTION, DESCRIPTOR -> true;
      case INSTRUMENT,
          CONTROL,
          SCALE,
          OPTION_SET,
          SECTION,
          ITEM,
          INDICATOR,
          STATEMENT,
          OUTCOME,
          SCORE,
          BAND,
          INDICATED,
          LIMIT,
          ROUTE,
          PART,
          STEP,
          WORKFLOW,
          NOTE,
          PICTURE ->
          false;
    };
  }
}
