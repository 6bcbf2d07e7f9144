package org.plumbline.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.plumbline.definition.RandomInstruments;
import org.plumbline.instrument.Instrument;
import org.plumbline.schema.Document;
import org.plumbline.schema.Tree;
import org.plumbline.schema.TreePath;

/** Whatever is edited, it can be kept, taken back and made again. */
class EditsPropertyTest {
  @Property(tries = 100)
  void a_document_says_what_its_instrument_says(@ForAll long seed) {
    Instrument instrument = new RandomInstruments(new Random(seed)).next();

    Document.Said said = Document.of(instrument).read();

    assertThat(said.problems()).isEmpty();
    assertThat(said.instrument()).isEqualTo(instrument);
  }

  @Property(tries = 100)
  void a_document_is_kept_as_json_without_loss(@ForAll long seed) {
    Document document = Document.of(new RandomInstruments(new Random(seed)).next());

    assertThat(ChangeJson.readDocument(ChangeJson.write(document))).isEqualTo(document);
  }

  @Property(tries = 100)
  void every_change_is_taken_back_and_made_again_and_kept_as_json(@ForAll long seed) {
    Random random = new Random(seed);
    Document first = Document.of(new RandomInstruments(random).next());
    Document document = first;
    List<Change> made = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      Change change = any(random, document);
      if (change.to(document) instanceof Applied.Done(Document now)) {
        made.add(change);
        document = now;
      }
    }
    Document last = document;

    assertThat(ChangeJson.readChanges(ChangeJson.write(made))).isEqualTo(made);
    Edit edit = new Edit("all of it", made);
    Document back = Drafts.done(edit.inverse(), last);
    assertThat(back).isEqualTo(first);
    assertThat(Drafts.done(edit, back)).isEqualTo(last);
  }

  private static Change any(Random random, Document document) {
    List<TreePath> values = new ArrayList<>();
    List<TreePath> entries = new ArrayList<>();
    collect(document.root(), TreePath.ROOT, values, entries);
    if (entries.isEmpty() || random.nextInt(3) == 0) {
      TreePath at = values.get(random.nextInt(values.size()));
      return new Change.Put(
          at, document.find(at), Optional.of(new Tree.Text("x" + random.nextInt(9))));
    }
    TreePath entry = entries.get(random.nextInt(entries.size()));
    Tree was = document.find(entry).orElseThrow();
    List<String> others = new ArrayList<>(document.entries(entry.parent()));
    others.remove(entry.last());
    Optional<String> after =
        others.isEmpty() || random.nextBoolean()
            ? Optional.empty()
            : Optional.of(others.get(random.nextInt(others.size())));
    return switch (random.nextInt(3)) {
      case 0 -> new Change.Remove(entry, was, document.before(entry));
      case 1 -> new Change.Move(entry, document.before(entry), entry.parent(), after);
      default ->
          new Change.Insert(
              entry.parent(),
              Trees.keys("id", "new_" + random.nextInt(1000), "label", "New"),
              after);
    };
  }

  private static void collect(
      Tree tree, TreePath at, List<TreePath> values, List<TreePath> entries) {
    switch (tree) {
      case Tree.Keys(Map<String, Tree> keys) ->
          keys.forEach((key, value) -> {
            if (value instanceof Tree.Text && !key.equals("id") && !key.equals("level")) {
              values.add(at.step(key));
            }
            collect(value, at.step(key), values, entries);
          });
      case Tree.Entries(List<Tree> list) ->
          list.stream()
              .filter(Tree.Keys.class::isInstance)
              .filter(entry -> !Document.nameOf(entry).startsWith("@"))
              .forEach(entry -> {
                TreePath path = at.entry(Document.nameOf(entry));
                entries.add(path);
                collect(entry, path, values, entries);
              });
      case Tree.Text _, Tree.Figure _, Tree.Flag _, Tree.Day _, Tree.Words _ -> {}
    }
  }
}
