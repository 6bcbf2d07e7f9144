package org.plumbline.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The document on what a definition can say keeps to what definitions are. */
class ModelFeaturesTest {
  private static final Path DOCUMENT = Path.of("src", "docs", "model-features.md");
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| (\\d+) \\| ([^|]+) \\| (\\d+) \\| ([^|]+) \\|$");
  private static final Pattern KEY = Pattern.compile("`([a-z]+(?:_[a-z]+)*)`");
  private static final Pattern KIND = Pattern.compile("`kind: ([a-z_]+)`");

  /** Words in code letters that are no keys: values, names in expressions, an entry of steps. */
  private static final Set<String> OTHER =
      Set.of("none", "ceiling", "authority", "step", "reason", "name");

  private record Feature(int number, int needed, String how) {}

  private static List<Feature> features() throws IOException {
    Matcher rows = ROW.matcher(Files.readString(DOCUMENT));
    List<Feature> features = new ArrayList<>();
    while (rows.find()) {
      features.add(
          new Feature(
              Integer.parseInt(rows.group(1)), Integer.parseInt(rows.group(3)), rows.group(4)));
    }
    return features;
  }

  @Test
  void the_features_are_numbered_without_a_gap_and_the_most_needed_come_first() throws IOException {
    List<Feature> features = features();

    assertThat(features.stream().map(Feature::number))
        .isEqualTo(IntStream.rangeClosed(1, 67).boxed().toList());
    assertThat(features.stream().map(Feature::needed).toList().reversed()).isSorted();
  }

  @Test
  void what_four_instruments_need_can_be_said() throws IOException {
    assertThat(features().stream().filter(feature -> feature.needed() >= 4))
        .isNotEmpty()
        .noneMatch(feature -> feature.how().startsWith("cannot be said"));
  }

  @Test
  void what_can_be_said_in_part_only_stands_below_the_table() throws IOException {
    String document = Files.readString(DOCUMENT);

    assertThat(
            features().stream()
                .filter(feature ->
                    feature.how().startsWith("cannot be said")
                        || feature.how().endsWith("see below")))
        .extracting(Feature::number)
        .containsExactly(45, 55)
        .allSatisfy(number ->
            assertThat(document.substring(document.indexOf("## What cannot be said")))
                .contains("(" + number + ").**"));
  }

  @Test
  void the_kinds_and_keys_it_names_are_those_of_a_definition() throws IOException {
    Set<String> kinds = new LinkedHashSet<>();
    ItemKind.all().forEach(kind -> kinds.add(kind.word()));
    Set<String> keys = new LinkedHashSet<>();
    collect(InstrumentShape.INSTRUMENT, keys, new LinkedHashSet<>());
    List<String> unknown = new ArrayList<>();
    for (Feature feature : features()) {
      KIND.matcher(feature.how())
          .results()
          .map(kind -> kind.group(1))
          .filter(kind -> !kinds.contains(kind) && !kind.equals("floor"))
          .forEach(unknown::add);
      KEY.matcher(feature.how())
          .results()
          .map(key -> key.group(1))
          .filter(key -> !keys.contains(key) && !kinds.contains(key) && !OTHER.contains(key))
          .forEach(unknown::add);
    }

    assertThat(unknown).isEmpty();
  }

  private static void collect(Shape<?> shape, Set<String> keys, Set<Shape<?>> seen) {
    switch (Keys.inner(shape)) {
      case RecordShape<?> record when seen.add(record) ->
          record
              .fields()
              .forEach(field -> {
                keys.add(field.word());
                collect(field.shape(), keys, seen);
              });
      case KindsShape<?> kinds when seen.add(kinds) ->
          kinds.kinds().forEach(kind -> collect(kind.shape(), keys, seen));
      case ListShape<?> list -> collect(list.entry(), keys, seen);
      case ByLevelShape byLevel -> collect(byLevel.list(), keys, seen);
      case Shape<?> _ -> {}
    }
  }
}
