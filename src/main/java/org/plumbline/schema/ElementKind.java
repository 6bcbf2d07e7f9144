package org.plumbline.schema;

/** What an element of an instrument can be. Those within a list of the same kind have an order. */
public enum ElementKind {
  INSTRUMENT("instrument", ChangeClass.STRUCTURE, Named.NOT),
  CONTROL("document control", ChangeClass.STRUCTURE, Named.NOT),
  SCALE("scale", ChangeClass.SCALE),
  LEVEL("level", ChangeClass.SCALE, Named.WITHIN),
  OPTION_SET("option set", ChangeClass.STRUCTURE),
  OPTION("option", ChangeClass.STRUCTURE, Named.WITHIN),
  SECTION("section", ChangeClass.STRUCTURE),
  ITEM("item", ChangeClass.STRUCTURE),
  DESCRIPTOR("descriptor", ChangeClass.WORDING, Named.AS_ANOTHER),
  INDICATOR("indicator", ChangeClass.STRUCTURE),
  STATEMENT("statement", ChangeClass.STRUCTURE),
  OUTCOME("outcome rules", ChangeClass.SCORING, Named.NOT),
  SCORE("score", ChangeClass.SCORING),
  BAND("band", ChangeClass.SCORING),
  INDICATED("indicated level", ChangeClass.SCORING),
  LIMIT("limit", ChangeClass.SCORING),
  ROUTE("route", ChangeClass.ROUTING),
  PART("part", ChangeClass.ROUTING),
  STEP("step", ChangeClass.ROUTING),
  WORKFLOW("workflow step", ChangeClass.ROUTING),
  NOTE("note", ChangeClass.WORDING, Named.NOT),
  PICTURE("picture", ChangeClass.WORDING);

  private final String words;
  private final ChangeClass changeClass;
  private final Named named;

  /** How an element is told apart from the others. */
  private enum Named {
    /** By an id of its own, which no other element has. */
    EVERYWHERE,
    /** By an id of its own, among those beside it. */
    WITHIN,
    /** By the id of another, among those beside it. */
    AS_ANOTHER,
    NOT
  }

  ElementKind(String words, ChangeClass changeClass) {
    this(words, changeClass, Named.EVERYWHERE);
  }

  ElementKind(String words, ChangeClass changeClass, Named named) {
    this.words = words;
    this.changeClass = changeClass;
    this.named = named;
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
    return named == Named.WITHIN || named == Named.AS_ANOTHER;
  }

  /** Whether the id that it is told apart by is that of another. */
  public boolean isNamedByAnother() {
    return named == Named.AS_ANOTHER;
  }

  /** Whether it has an id that is its own. */
  public boolean hasOwnId() {
    return named == Named.WITHIN || named == Named.EVERYWHERE;
  }
}
