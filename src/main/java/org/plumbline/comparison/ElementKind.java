package org.plumbline.comparison;

/** What an element of an instrument can be. Those within a list of the same kind have an order. */
public enum ElementKind {
  INSTRUMENT("instrument"),
  CONTROL("document control"),
  SCALE("scale"),
  LEVEL("level"),
  OPTION_SET("option set"),
  OPTION("option"),
  SECTION("section"),
  ITEM("item"),
  DESCRIPTOR("descriptor"),
  INDICATOR("indicator"),
  STATEMENT("statement"),
  OUTCOME("outcome rules"),
  SCORE("score"),
  BAND("band"),
  INDICATED("indicated level"),
  LIMIT("limit"),
  ROUTE("route"),
  PART("part"),
  STEP("step"),
  WORKFLOW("workflow step"),
  NOTE("note"),
  PICTURE("picture");

  private final String words;

  ElementKind(String words) {
    this.words = words;
  }

  /** As it is called in a sentence. */
  public String words() {
    return words;
  }
}
