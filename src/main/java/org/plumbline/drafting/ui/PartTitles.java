package org.plumbline.drafting.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.drafting.Names;
import org.plumbline.schema.Document;
import org.plumbline.schema.KeyName;
import org.plumbline.schema.TreePath;

/** What the parts of a draft are called above their fields, in the outline and in the tab. */
final class PartTitles {
  private static final int LONGEST = 100;

  private static final Map<String, String> TITLES =
      Map.ofEntries(
          Map.entry("", "About the instrument"),
          Map.entry(KeyName.SECTIONS.written(), "Sections"),
          Map.entry(KeyName.SCALES.written(), "Scales"),
          Map.entry(KeyName.OPTION_SETS.written(), "Option sets"),
          Map.entry(KeyName.OUTCOME.written(), "Outcome"),
          Map.entry(KeyName.ROUTING.written(), "Routing"),
          Map.entry(KeyName.WORKFLOW.written(), "Workflow"),
          Map.entry(KeyName.NOTES.written(), "Notes"),
          Map.entry(KeyName.PICTURES.written(), "Pictures"),
          Map.entry(Pages.FINDINGS, "Findings"),
          Map.entry(Pages.MATRIX, "Sections and levels"));

  private static final Map<String, String> LEADS =
      Map.of(
          "",
          "What stands at the head of the form, and who stands behind it.",
          KeyName.SCALES.written(),
          "The levels that sections are judged by, lowest first. All sections that use a scale"
              + " follow it.",
          KeyName.OPTION_SETS.written(),
          "Answers to choose from, shared by several questions.",
          KeyName.OUTCOME.written(),
          "What is counted, summed and indicated. An instrument that prints no rule needs none"
              + " here: the professional's judgement stands by itself.",
          KeyName.ROUTING.written(),
          "Who must be told what, by when, at which level and for which authority.",
          KeyName.WORKFLOW.written(),
          "The steps of the board's process around the form.",
          KeyName.NOTES.written(),
          "Doubts about the printed wording, and what was decided. Practitioners do not see"
              + " them.",
          KeyName.PICTURES.written(),
          "What levels and notes show besides their words, each once. A picture is kept with every"
              + " version.",
          Pages.FINDINGS,
          "What is probably not meant. None of it stops publication; what stays is accepted with a"
              + " reason.",
          Pages.MATRIX,
          "Type the wording as printed, misprints included. Doubts go into notes, not into the"
              + " text.");

  private PartTitles() {}

  static String of(Document document, TreePath at) {
    if (at.steps().size() <= 1 || Pages.isMatrix(at)) {
      return of(Pages.first(at));
    }
    for (KeyName key : List.of(KeyName.TITLE, KeyName.LABEL, KeyName.HEADING, KeyName.TEXT)) {
      String words = document.text(at.then(key)).orElse("");
      if (!words.isBlank()) {
        return words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
      }
    }
    return Names.of(document, at);
  }

  /** What stands directly below the draft: all of a kind, by their key. */
  static String of(String part) {
    return TITLES.getOrDefault(part, part);
  }

  /** A sentence on what such a part is for. */
  static Optional<String> lead(String part) {
    return Optional.ofNullable(LEADS.get(part));
  }
}
