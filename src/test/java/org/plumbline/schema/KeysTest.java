package org.plumbline.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.definition.Definitions;

/** What editors are told of the keys of a definition. */
class KeysTest {
  private final Map<String, RecordShape<?>> shapes = new LinkedHashMap<>();

  @Test
  void every_key_of_every_element_has_the_type_of_what_stands_there() {
    collect(InstrumentShape.INSTRUMENT);

    assertThat(shapes).hasSizeGreaterThan(30);
    shapes
        .values()
        .forEach(shape ->
            shape
                .fields()
                .forEach(field -> {
                  Key key = Key.of(field);
                  String words = Keys.inner(field.shape()).inWords();
                  assertThat(key.type().isText())
                      .as("%s of %s is text: %s", key.name(), shape.name(), words)
                      .isEqualTo(
                          Set.of("text", "language", "length of time", "fingerprint")
                              .contains(words));
                  assertThat(key.type() == Key.Type.REFERENCE)
                      .as("%s of %s says what it refers to", key.name(), shape.name())
                      .isEqualTo(key.target().isPresent() && key.type() != Key.Type.WORDS);
                  assertThat(key.choices().isEmpty())
                      .as("choices of %s", key.name())
                      .isEqualTo(key.type() != Key.Type.CHOICE);
                  assertThat(key.meaning()).endsWith(".");
                }));
  }

  private void collect(Shape<?> shape) {
    switch (Keys.inner(shape)) {
      case RecordShape<?> record -> {
        if (shapes.putIfAbsent(record.name() + record.meaning(), record) == null) {
          record.fields().forEach(field -> collect(field.shape()));
        }
      }
      case KindsShape<?> kinds -> kinds.kinds().forEach(kind -> collect(kind.shape()));
      case ListShape<?> list -> collect(list.entry());
      case ByLevelShape byLevel -> collect(byLevel.list());
      case Shape<?> _ -> {}
    }
  }

  static List<ItemKind> kinds() {
    return ItemKind.all();
  }

  @Test
  void there_are_fourteen_kinds_of_item() {
    assertThat(ItemKind.all()).hasSize(14).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void an_item_of_each_kind_has_the_keys_of_all_items_and_its_kind_is_fixed(ItemKind kind) {
    Tree item =
        new Tree.Keys(
            Map.of(
                "id", new Tree.Text("x"),
                "kind", new Tree.Text(kind.word()),
                "label", new Tree.Text("X")));
    TreePath items = TreePath.parse("sections/s/items");
    Document document =
        Document.of(Definitions.instrument("sections:\n  - id: s\n    title: S\n"))
            .insert(items, Optional.empty(), item);

    assertThat(Keys.of(document, items.entry("x")).stream().map(Key::name))
        .startsWith("id", "kind", "label")
        .contains("help", "required", "visible", "sensitive", "may_be_not_known", "tags");
    assertThat(Keys.find(document, items.entry("x").then(KeyName.KIND)).orElseThrow().type())
        .isEqualTo(Key.Type.FIXED);
    assertThat(Keys.find(document, items.entry("x").then(KeyName.VISIBLE)).orElseThrow().type())
        .isEqualTo(Key.Type.CONDITION);
  }

  @Test
  void kinds_whose_answers_are_words_can_become_each_other() {
    assertThat(ItemKind.all().stream().filter(ItemKind::holdsWords).map(ItemKind::word))
        .containsExactly("text", "long_text", "email", "phone", "address", "identifier");
  }

  @Test
  void what_is_meant_without_a_word_is_known() {
    TreePath section = TreePath.parse("sections/s");
    Document document = Document.of(Definitions.instrument("sections:\n  - id: s\n    title: S\n"));

    assertThat(Keys.find(document, section.then(KeyName.TITLE_PRINTED)).orElseThrow().usual())
        .contains(new Tree.Flag(true));
    assertThat(Keys.find(document, section.then(KeyName.GUIDANCE)).orElseThrow().usual()).isEmpty();
    assertThat(Keys.find(document, section.then(KeyName.TITLE)).orElseThrow().usual()).isEmpty();
  }

  @Test
  void every_key_has_a_name_that_can_head_its_field() {
    assertThat(KeyName.values())
        .allSatisfy(key -> assertThat(key.label()).matches("\\p{Lu}.*[^.:]"));
    assertThat(KeyName.find("may_be_not_known")).contains(KeyName.MAY_BE_NOT_KNOWN);
    assertThat(KeyName.find("education_level")).isEmpty();
  }

  @Test
  void where_no_element_stands_there_are_no_keys() {
    Document document = Document.of(Definitions.instrument("sections:\n  - id: s\n    title: S\n"));

    assertThat(Keys.of(document, TreePath.parse("sections/gone"))).isNotEmpty();
    assertThat(Keys.of(document, TreePath.parse("sections/gone/items/x"))).isEmpty();
    assertThat(Keys.of(document, TreePath.parse("nothing"))).isEmpty();
    assertThat(Keys.of(document, TreePath.parse("title"))).isEmpty();
  }

  @Test
  void what_is_written_becomes_the_value_that_is_meant() {
    assertThat(key("version").tree("12")).contains(new Tree.Figure(BigDecimal.valueOf(12)));
    assertThat(key("version").tree("twelve")).contains(new Tree.Text("twelve"));
    assertThat(key("title").tree(" A title ")).contains(new Tree.Text(" A title "));
    assertThat(key("title").tree(" \n")).isEmpty();
    assertThat(key("title_printed").tree("false")).contains(new Tree.Flag(false));
  }

  private static Key key(String name) {
    return Keys.find(
            Document.of(Definitions.instrument("sections:\n  - id: s\n    title: S\n")),
            TreePath.ROOT.entry(name))
        .orElseThrow();
  }
}
