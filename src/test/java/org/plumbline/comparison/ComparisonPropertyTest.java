package org.plumbline.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.plumbline.definition.Drawn;
import org.plumbline.definition.RandomInstruments;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Picture.MediaType;
import org.plumbline.schema.Document;
import org.plumbline.schema.Tree;
import org.plumbline.schema.TreePath;

/** What holds for any two instruments. */
class ComparisonPropertyTest {
  private static final Set<String> NOT_COMPARED = Set.of("instrument", "version");

  @Property(tries = 200)
  void an_instrument_does_not_differ_from_itself(@ForAll long seed) {
    Instrument instrument = new RandomInstruments(new Random(seed)).next();
    Instrument again = new RandomInstruments(new Random(seed)).next();

    assertThat(Comparison.between(instrument, again).changes()).isEmpty();
  }

  @Property(tries = 200)
  void the_changes_made_to_the_first_give_the_second(@ForAll long seed) {
    Random random = new Random(seed);
    Instrument from = new RandomInstruments(random).next();
    Instrument to =
        random.nextInt(4) == 0
            ? new RandomInstruments(random).next()
            : edited(random, from, 1 + random.nextInt(12));

    List<Change> changes = Comparison.between(from, to).changes();

    assertThat(Replay.of(Outline.of(from)).with(changes).all())
        .isEqualTo(Replay.of(Outline.of(to)).all());
  }

  @Property(tries = 200)
  void reversing_swaps_added_and_removed(@ForAll long seed) {
    Random random = new Random(seed);
    Instrument from = new RandomInstruments(random).next();
    Instrument to = edited(random, from, 8);
    Comparison there = Comparison.between(from, to);
    Comparison back = Comparison.between(to, from);

    assertThat(keys(there, Change.Added.class)).isEqualTo(keys(back, Change.Removed.class));
    assertThat(keys(there, Change.Removed.class)).isEqualTo(keys(back, Change.Added.class));
    assertThat(keys(there, Change.Renamed.class)).isEqualTo(keys(back, Change.Renamed.class));
    assertThat(keys(there, Change.Reworded.class)).isEqualTo(keys(back, Change.Reworded.class));
    assertThat(keys(there, Change.Changed.class)).isEqualTo(keys(back, Change.Changed.class));
  }

  @Property(tries = 300)
  void nothing_that_an_instrument_says_is_overlooked(@ForAll long seed) {
    Random random = new Random(seed);
    Instrument from = new RandomInstruments(random).next();
    Instrument to = edited(random, from, 1);

    assertThat(Comparison.between(from, to).isEmpty()).isEqualTo(from.equals(to));
  }

  @Property(tries = 200)
  void a_report_tells_every_change_once_and_each_can_be_linked_to(@ForAll long seed) {
    Random random = new Random(seed);
    Instrument from = new RandomInstruments(random).next();
    Instrument to =
        random.nextInt(4) == 0
            ? new RandomInstruments(random).next()
            : edited(random, from, 1 + random.nextInt(12));
    Comparison comparison = Comparison.between(from, to);

    List<Entry> entries = Report.of(comparison).entries();

    assertThat(
            entries.stream()
                .flatMap(
                    entry -> Stream.concat(Stream.of(entry.change()), entry.repeated().stream())))
        .containsExactlyInAnyOrderElementsOf(comparison.changes());
    assertThat(entries.stream().map(Entry::anchor)).doesNotHaveDuplicates();
  }

  private static Set<String> keys(Comparison comparison, Class<? extends Change> kind) {
    return comparison.changes().stream()
        .filter(kind::isInstance)
        .flatMap(change ->
            switch (change) {
              case Change.Added added ->
                  Stream.concat(Stream.of(added.element()), added.within().stream());
              case Change.Removed removed ->
                  Stream.concat(Stream.of(removed.element()), removed.within().stream());
              case Change.Moved _, Change.Renamed _, Change.Reworded _, Change.Changed _ ->
                  Stream.of(change.element());
            })
        .map(Element::key)
        .collect(Collectors.toSet());
  }

  /** As many edits of any kind as can be made of a definition. */
  static Instrument edited(Random random, Instrument instrument, int edits) {
    Document document = Document.of(instrument);
    for (int i = 0; i < edits; i++) {
      Document next = edited(random, document);
      if (next.read().problems().isEmpty()) {
        document = next;
      }
    }
    return document.read().instrument();
  }

  private static Document edited(Random random, Document document) {
    List<TreePath> values = new ArrayList<>();
    List<TreePath> entries = new ArrayList<>();
    collect(document.root(), TreePath.ROOT, values, entries);
    if (entries.isEmpty() || random.nextInt(2) == 0) {
      TreePath at = values.get(random.nextInt(values.size()));
      boolean takenAway = random.nextInt(3) == 0;
      Tree value = document.find(at).orElseThrow();
      Tree other = at.last().equals("content") ? content(random) : other(random, value);
      return document.put(at, takenAway ? Optional.empty() : Optional.of(other));
    }
    TreePath entry = entries.get(random.nextInt(entries.size()));
    Tree was = document.find(entry).orElseThrow();
    List<String> others = new ArrayList<>(document.entries(entry.parent()));
    others.remove(entry.last());
    Optional<String> after =
        others.isEmpty() || random.nextBoolean()
            ? Optional.empty()
            : Optional.of(others.get(random.nextInt(others.size())));
    Document without = document.remove(entry);
    return random.nextBoolean() ? without : without.insert(entry.parent(), after, was);
  }

  private static Tree content(Random random) {
    MediaType type = random.nextBoolean() ? MediaType.PNG : MediaType.JPEG;
    return new Tree.Text(Drawn.content(type, random).base64());
  }

  private static Tree other(Random random, Tree value) {
    return switch (value) {
      case Tree.Text(String text) ->
          new Tree.Text(random.nextBoolean() ? text + " more " + random.nextInt(9) : "other");
      case Tree.Figure(var number) -> new Tree.Figure(number.add(BigDecimal.ONE));
      case Tree.Flag(boolean flag) -> new Tree.Flag(!flag);
      case Tree.Day _, Tree.Words _, Tree.Entries _, Tree.Keys _ -> value;
    };
  }

  private static void collect(
      Tree tree, TreePath at, List<TreePath> values, List<TreePath> entries) {
    switch (tree) {
      case Tree.Keys(Map<String, Tree> keys) ->
          keys.forEach((key, value) -> {
            if (!key.equals("id") && !NOT_COMPARED.contains(key)) {
              collect(value, at.step(key), values, entries);
            }
          });
      case Tree.Entries(List<Tree> list) ->
          list.stream()
              .filter(Tree.Keys.class::isInstance)
              .forEach(entry -> {
                TreePath path = at.entry(Document.nameOf(entry));
                entries.add(path);
                collect(entry, path, values, entries);
              });
      case Tree.Text _, Tree.Figure _, Tree.Flag _ -> values.add(at);
      case Tree.Day _, Tree.Words _ -> {}
    }
  }
}
