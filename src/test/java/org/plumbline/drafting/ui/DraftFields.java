package org.plumbline.drafting.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.plumbline.id.OptionId;
import org.plumbline.instrument.Level;
import org.plumbline.schema.Document;
import org.plumbline.schema.Key;
import org.plumbline.schema.KeyName;
import org.plumbline.schema.Keys;
import org.plumbline.schema.Tree;
import org.plumbline.schema.TreePath;

/** Each field of the designer, and each control that it can have, as somebody writes in it. */
final class DraftFields {
  /** All that the fields are about; the code of the instrument and its owner are put in. */
  static final String FILE =
      """
      instrument: %s
      version: 1
      owner: %s
      authorities: [%s]
      title: first
      language: en-GB
      option_sets:
        - id: yes_no
          options:
            - id: yes
              label: Yes
            - id: no
              label: No
        - id: other
          options:
            - id: maybe
              label: Maybe
        - id: third
          options:
            - id: never
              label: Never
      scales:
        - id: risk
          levels:
            - id: high
              label: HIGH
              concern: 5
      sections:
        - id: home
          title: Home
          items:
            - id: first
              kind: choice
              label: First
              option_set: yes_no
            - id: second
              kind: choice
              label: Second
              option_set: yes_no
              visible: answered("first")
              tags: [one]
            - id: third
              kind: choice
              label: Third
              option_set: yes_no
            - id: home_level
              kind: level
              label: Level
              scale: risk
              descriptors:
                - level: high
                  text: Late / Absent / Truant
                  indicators:
                    - id: high_1
                      text: Late
                    - id: high_2
                      text: Absent
                    - id: high_3
                      text: Truant
      outcome:
        scores:
          - id: total
            label: Total
            expression: points("first")
      routing:
        - id: tell
          text: Tell them.
          levels: [high]
          steps:
            - id: first_step
              text: Send it.
              recipient:
                mailbox: mash
                printed: MASH
              clock:
                printed: soon
                within: P1D
      """;

  private static final TreePath ITEM = TreePath.parse("sections/home/items/second");
  private static final TreePath LEVEL = TreePath.parse("sections/home/items/home_level");
  private static final TreePath STEP = TreePath.parse("routing/tell/steps/first_step");

  /**
   * A field with one control.
   *
   * @param value what it is about
   * @param element what is deleted with it
   * @param write writes in its control
   * @param shown what its control shows, in the way in which it is written
   * @param mine something that can be written
   * @param theirs something that somebody else writes, as the definition holds it
   * @param third the same once more
   * @param refused something that no definition holds, where it can be written
   */
  record Subject(
      String name,
      BiFunction<EditorContext, Key, DraftField<?>> make,
      TreePath value,
      TreePath element,
      Consumer<String> write,
      Supplier<String> shown,
      String mine,
      Tree theirs,
      Tree third,
      Optional<String> refused) {
    DraftField<?> make(EditorContext context) {
      return make.apply(context, Keys.find(context.session().document(), value).orElseThrow());
    }

    /** What a document holds there, in the way in which it is written. */
    String in(Document document) {
      return document.find(value).map(DraftFields::words).orElse("");
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private DraftFields() {}

  static String words(Tree tree) {
    return switch (tree) {
      case Tree.Text(String words) -> words;
      case Tree.Flag(boolean flag) -> Boolean.toString(flag);
      case Tree.Entries(List<Tree> entries) ->
          String.join(", ", entries.stream().map(DraftFields::words).toList());
      case Tree.Keys(var values) ->
          words(values.getOrDefault("mailbox", values.getOrDefault("text", new Tree.Text(""))));
      case Tree.Figure _, Tree.Day _, Tree.Words _ -> throw new AssertionError(tree);
    };
  }

  static List<Subject> all() {
    TreePath title = TreePath.parse("title");
    TreePath set = ITEM.then(KeyName.OPTION_SET);
    TreePath visible = ITEM.then(KeyName.VISIBLE);
    TreePath tags = ITEM.then(KeyName.TAGS);
    TreePath sum = TreePath.parse("outcome/scores/total/expression");
    TreePath within = STEP.then(KeyName.CLOCK).then(KeyName.WITHIN);
    TreePath recipient = STEP.then(KeyName.RECIPIENT);
    TreePath descriptor = LEVEL.then(KeyName.DESCRIPTORS).entry("high");
    return List.of(
        new Subject(
            "KeyField, written",
            (context, key) -> new KeyField(context, title, key),
            title,
            title,
            words -> Screen.type(Screen.text(title), words),
            () -> Screen.text(title).value(),
            "mine",
            new Tree.Text("theirs"),
            new Tree.Text("third"),
            Optional.of("")),
        new Subject(
            "KeyField, chosen",
            (context, key) -> new KeyField(context, set, key),
            set,
            ITEM,
            value -> Screen.choose(Screen.list(set), value),
            () -> Screen.list(set).value(),
            "other",
            new Tree.Text("third"),
            new Tree.Text("yes_no"),
            Optional.empty()),
        new Subject(
            "ConditionField",
            (context, key) -> new ConditionField(context, visible, key),
            visible,
            ITEM,
            words -> Screen.type(Screen.text(Pages.id(visible) + "-expression"), words),
            () -> Screen.text(Pages.id(visible) + "-expression").value(),
            "answered(\"third\")",
            new Tree.Text("!answered(\"first\")"),
            new Tree.Text("!answered(\"third\")"),
            Optional.empty()),
        new Subject(
            "WordsField, written",
            (context, key) -> new WordsField(context, tags, key, Map.of()),
            tags,
            ITEM,
            words -> Screen.type(Screen.text(tags), words),
            () -> Screen.text(tags).value(),
            "one, mine",
            row("one", "theirs"),
            row("one", "third"),
            Optional.empty()),
        new Subject(
            "SumField",
            (context, key) -> new SumField(context, sum, key),
            sum,
            sum.parent(),
            words -> {
              for (String each : List.of("first", "second", "third")) {
                if (Screen.box(sum.entry(each)).isTicked() != words.contains(each)) {
                  Screen.tick(Screen.box(sum.entry(each)), words.contains(each));
                }
              }
            },
            () ->
                SumField.expression(
                    List.of("first", "second", "third").stream()
                        .filter(each -> Screen.box(sum.entry(each)).isTicked())
                        .toList()),
            "points(\"first\") + points(\"second\")",
            new Tree.Text("points(\"third\")"),
            new Tree.Text("points(\"second\")"),
            Optional.empty()),
        new Subject(
            "LimitField",
            (context, _) -> new LimitField(context, STEP.then(KeyName.CLOCK)),
            within,
            STEP,
            words -> Screen.type(Screen.text(within), words.replaceAll("[PD]", "")),
            () -> "P%sD".formatted(Screen.text(within).value()),
            "P5D",
            new Tree.Text("P2D"),
            new Tree.Text("P3D"),
            Optional.of("P0D")),
        new Subject(
            "RecipientField",
            (context, _) -> new RecipientField(context, recipient),
            recipient,
            STEP,
            value -> Screen.choose(Screen.list(recipient), value),
            () -> Screen.list(recipient).value(),
            "",
            mailbox("police"),
            mailbox("school"),
            Optional.empty()),
        new Subject(
            "DescriptorField",
            (context, _) -> new DescriptorField(context, LEVEL, new OptionId("high")),
            descriptor.then(KeyName.TEXT),
            LEVEL,
            words -> Screen.type(Screen.text(descriptor), words),
            () -> Screen.text(descriptor).value(),
            "mine / Absent / Truant",
            new Tree.Text("theirs"),
            new Tree.Text("third"),
            Optional.empty()),
        new Subject(
            "IndicatorsField",
            (context, _) -> new IndicatorsField(context, LEVEL, level(context)),
            descriptor.then(KeyName.INDICATORS),
            LEVEL,
            words ->
                Screen.type(
                    Screen.text(Pages.id(descriptor) + "-lines"), words.replace(", ", "\n")),
            () -> Screen.text(Pages.id(descriptor) + "-lines").value().replace("\n", ", "),
            "Late / Absent, Truant",
            lines("Late", "Absent / Truant"),
            lines("Late / Absent / Truant"),
            Optional.empty()));
  }

  private static Level level(EditorContext context) {
    return context.session().draft().instrument().scales().getFirst().levels().getFirst();
  }

  private static Tree row(String... words) {
    return new Tree.Entries(List.of(words).stream().<Tree>map(Tree.Text::new).toList());
  }

  private static Tree mailbox(String name) {
    return new Tree.Keys(Map.of("mailbox", new Tree.Text(name), "printed", new Tree.Text("MASH")));
  }

  private static Tree lines(String... lines) {
    return new Tree.Entries(
        IntStream.range(0, lines.length)
            .<Tree>mapToObj(i ->
                new Tree.Keys(
                    Map.of(
                        "id", new Tree.Text("high_" + (i + 1)), "text", new Tree.Text(lines[i]))))
            .toList());
  }
}
