package org.plumbline.drafting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.schema.Document;
import org.plumbline.schema.KeyName;
import org.plumbline.schema.Tree;
import org.plumbline.schema.TreePath;

/** What people call the parts of a draft: {@code MODERATE in “5.Education”}. */
public final class Names {
  /** Under which key an element says what it is called, or else what it says. */
  private static final List<KeyName> CALLED =
      List.of(KeyName.LABEL, KeyName.TITLE, KeyName.HEADING, KeyName.WORDS, KeyName.TEXT);

  private static final int LONGEST = 60;

  private Names() {}

  /** What an entry of the list is, such as "section". */
  public static String kind(TreePath list) {
    return KeyName.find(list.last()).flatMap(KeyName::one).orElse("entry");
  }

  /** A key as words: {@code may_be_not_known} is "may be not known". */
  public static String key(String key) {
    return key.replace('_', ' ');
  }

  /** The element a value belongs to: the nearest entry of a list; empty for the instrument. */
  public static TreePath element(Document document, TreePath path) {
    TreePath element = path;
    while (!element.steps().isEmpty()
        && !(element.steps().size() > 1
            && document.find(element.parent()).orElse(null) instanceof Tree.Entries)) {
      element = element.parent();
    }
    return element;
  }

  /** An element in words, with where it stands. */
  public static String of(Document document, TreePath path) {
    TreePath element = element(document, path);
    if (element.steps().isEmpty()) {
      return "the instrument";
    }
    List<String> steps = element.steps();
    String own = own(document, element);
    Optional<String> section = element.behind(KeyName.SECTIONS);
    return section.isPresent() && steps.size() > 2
        ? own + " in “" + section(document, section.get()) + "”"
        : own;
  }

  private static String own(Document document, TreePath element) {
    return switch (KeyName.find(element.parent().last()).orElseThrow()) {
      case SECTIONS -> "section “" + section(document, element.last()) + "”";
      case DESCRIPTORS -> label(document, element.last());
      case INDICATORS ->
          quoted(document, element, KeyName.TEXT)
              + " of "
              + own(document, element.parent().parent());
      default ->
          kind(element.parent())
              + " "
              + CALLED.stream()
                  .filter(key -> document.text(element.then(key)).isPresent())
                  .findFirst()
                  .map(key -> quoted(document, element, key))
                  .orElse(element.last());
    };
  }

  /** The title as printed; how many sections stand before it can change. */
  private static String section(Document document, String id) {
    return brief(
        document.text(TreePath.of(KeyName.SECTIONS).entry(id).then(KeyName.TITLE)).orElse(id));
  }

  /** A level as printed, whichever scale it is of. */
  private static String label(Document document, String level) {
    TreePath scales = TreePath.of(KeyName.SCALES);
    return document.entries(scales).stream()
        .flatMap(scale ->
            document
                .text(scales.entry(scale).then(KeyName.LEVELS).entry(level).then(KeyName.LABEL))
                .stream())
        .findFirst()
        .orElse(level.toUpperCase(Locale.ROOT));
  }

  private static String quoted(Document document, TreePath element, KeyName key) {
    return "“" + brief(document.text(element.then(key)).orElse(element.last())) + "”";
  }

  /** Short enough to stand in a sentence. */
  static String brief(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST).strip() + "…";
  }
}
