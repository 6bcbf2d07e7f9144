package org.plumbline.drafting;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.wording.InstrumentWords;
import org.plumbline.wording.RenderingStopped;
import org.plumbline.wording.Sandbox;
import org.plumbline.wording.Template;
import org.plumbline.wording.TemplateFault;
import org.plumbline.wording.Vocabulary;
import org.plumbline.wording.Word;
import org.springframework.stereotype.Service;

/** Checks one routing text as publication does, and fills it in with an example. */
@Service
public class TemplatePreview {
  public static final String CHILD = "Jo Example";

  private final Sandbox sandbox;

  TemplatePreview(Sandbox sandbox) {
    this.sandbox = sandbox;
  }

  /** What became of a text. */
  public sealed interface Trial {
    /**
     * As it reads.
     *
     * @param html filled and escaped
     * @param hangsOn the answers that were chosen for it, by name; empty where it reads the same in
     *     every case
     */
    record Filled(String html, Map<String, Choice> hangsOn) implements Trial {}

    /** It must be put right first. */
    record Faulty(TemplateFault first, int others) implements Trial {}

    /** It says too much, or the draft lacks something that it would be filled from. */
    record NotNow(String why) implements Trial {}
  }

  /**
   * An answer that a text hangs on.
   *
   * @param value the one that was taken
   * @param values all that there are
   */
  public record Choice(String value, List<String> values) {
    public Choice {
      values = List.copyOf(values);
    }
  }

  /**
   * Tries a text.
   *
   * @param chosen answers by name; of the others the first is taken
   * @param authorityNames by code
   */
  public Trial tryOut(
      Instrument instrument,
      String text,
      Map<String, String> chosen,
      Map<String, String> authorityNames) {
    if (!instrument.items().allMatch(item -> hasAnswers(instrument, item))) {
      return new Trial.NotNow(
          "It can be tried once every question has the scale or the options that it names.");
    }
    Vocabulary vocabulary = InstrumentWords.vocabulary(instrument);
    List<TemplateFault> faults = sandbox.check("this text", text, vocabulary);
    if (!faults.isEmpty()) {
      return new Trial.Faulty(faults.getFirst(), faults.size() - 1);
    }
    Template template = sandbox.parse("this text", text, vocabulary);
    Map<String, Choice> hangsOn = new LinkedHashMap<>();
    Map<String, String> answers = new HashMap<>();
    vocabulary
        .words()
        .forEach((name, word) -> {
          if (word instanceof Word.Choice(List<String> values) && !values.isEmpty()) {
            String value =
                values.contains(chosen.getOrDefault(name, "-"))
                    ? chosen.getOrDefault(name, "")
                    : values.getFirst();
            answers.put(name, value);
            if (template.mentions().contains(name)) {
              hangsOn.put(name, new Choice(value, values));
            }
          }
        });
    try {
      return new Trial.Filled(
          template.render(values(instrument, vocabulary, answers, authorityNames)).html(), hangsOn);
    } catch (RenderingStopped stop) {
      return new Trial.NotNow(String.valueOf(stop.getMessage()));
    }
  }

  private static Map<String, Object> values(
      Instrument instrument,
      Vocabulary vocabulary,
      Map<String, String> answers,
      Map<String, String> authorityNames) {
    Map<String, String> labels = new HashMap<>();
    instrument.items().forEach(item -> label(item, labels));
    Map<String, Object> values = new HashMap<>();
    vocabulary.words().forEach((name, word) -> values.put(name, value(name, word, labels)));
    values.putAll(answers);
    String authority = answers.getOrDefault("authority", "");
    values.put("authority_name", authorityNames.getOrDefault(authority, authority));
    values.put("level_label", levelLabel(instrument, answers.getOrDefault("level", "")));
    values.put("child_name", CHILD);
    return values;
  }

  private static void label(Item item, Map<String, String> labels) {
    labels.put(item.id().value(), item.prompt().label());
    item.columns().forEach(column -> label(column, labels));
  }

  /** Words that nobody has written stand in brackets, under what they are asked for with. */
  private static Object value(String name, Word word, Map<String, String> labels) {
    return switch (word) {
      case Word.Text _ -> "[" + labels.getOrDefault(name, name) + "]";
      case Word.Choice(List<String> values) -> values.isEmpty() ? "" : values.getFirst();
      case Word.Quantity _ -> BigDecimal.ONE;
      case Word.Rows(Map<String, Word> columns) -> {
        Map<String, Object> row = new HashMap<>();
        columns.forEach((column, of) -> row.put(column, value(column, of, labels)));
        yield List.of(row);
      }
    };
  }

  private static String levelLabel(Instrument instrument, String level) {
    return instrument.scales().stream()
        .flatMap(scale -> scale.levels().stream())
        .filter(each -> each.id().value().equals(level))
        .map(each -> each.label())
        .findFirst()
        .orElse("");
  }

  private static boolean hasAnswers(Instrument instrument, Item item) {
    return switch (item) {
      case Item.ChoiceItem _, Item.LevelItem _ -> !item.options(instrument).isEmpty();
      case Item.Written _, Item.StatementsItem _, Item.TableItem _, Item.Shown _ ->
          item.columns().stream().allMatch(column -> hasAnswers(instrument, column));
    };
  }
}
