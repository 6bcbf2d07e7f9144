package org.plumbline.expression;

/**
 * The ids that elements of an instrument are to have from now on, by those that they had. What
 * keeps its id, and what is no element, is given back as it came.
 */
public interface NewIds {

  /** Of an item of the form. */
  String item(String id);

  /** Of a column of a table. */
  String column(String table, String id);

  /** Of an option, a level or a statement that can be chosen in an item or a column. */
  String option(String item, String id);

  /** Of a score. */
  String score(String id);

  /** Of a level of the scale that is counted. */
  String countedLevel(String id);

  /** Of a level of the judgement. */
  String judgedLevel(String id);

  /** Of an answer that a name is compared with, be the name an item or {@code level}. */
  default String answer(String name, String answer) {
    return switch (name) {
      case Language.LEVEL -> judgedLevel(answer);
      case Language.AUTHORITY, Language.TODAY -> answer;
      default -> option(name, answer);
    };
  }

  /** Of a name that stands for an answer or a computed value; names of ours stay. */
  default String name(String name) {
    return switch (name) {
      case Language.LEVEL, Language.AUTHORITY, Language.TODAY -> name;
      default -> item(name);
    };
  }
}
