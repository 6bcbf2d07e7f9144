package org.plumbline.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.plumbline.instrument.Instrument;
import org.plumbline.schema.Everything;
import org.plumbline.schema.Node;
import org.plumbline.schema.Target;
import org.plumbline.wording.WrittenTemplate;

/** A new id goes to whatever bears or mentions the id, whichever key it stands under. */
class NewNamesTest {
  private static final String NEW = "_new";

  private final Instrument before = Everything.instrument();
  private final Instrument after = renamed(before);

  @Test
  void everything_is_said_that_the_schema_knows() {
    Set<String> said = new LinkedHashSet<>();
    Node.listAll(before)
        .forEach(node ->
            node.says().forEach(saying -> said.add(node.kind().words() + " " + saying.as())));

    assertThat(said).containsExactlyInAnyOrderElementsOf(Everything.keys());
  }

  @Test
  void every_element_has_the_id_that_it_is_given() {
    List<Node> renamed = Node.listAll(after);

    assertThat(renamed)
        .extracting(Node::id)
        .containsExactlyElementsOf(
            Node.listAll(before).stream()
                .map(node -> node.id().isEmpty() ? "" : node.id() + NEW)
                .toList());
  }

  @Test
  void every_key_that_bears_or_mentions_an_id_has_the_new_one() {
    List<Node> renamed = Node.listAll(after);
    List<Node> original = Node.listAll(before);

    for (int i = 0; i < original.size(); i++) {
      List<Node.Saying> were = original.get(i).says();
      List<Node.Saying> are = renamed.get(i).says();
      for (int j = 0; j < were.size(); j++) {
        assertThat(are.get(j).words())
            .as("%s of %s", were.get(j).as(), original.get(i).path())
            .isEqualTo(were.get(j).words().stream().map(now(were.get(j))).toList());
      }
    }
  }

  private static UnaryOperator<String> now(Node.Saying saying) {
    return words ->
        switch (saying.key().type()) {
          case REFERENCE, WORDS -> isElsewhere(saying) ? words : words + NEW;
          case EXPRESSION, CONDITION, TEMPLATE ->
              words.replace(Everything.ASKED, Everything.ASKED + NEW);
          default -> words;
        };
  }

  /** Tags are no ids; mailboxes and authorities are no elements. */
  private static boolean isElsewhere(Node.Saying saying) {
    return saying
        .key()
        .target()
        .map(target -> target == Target.MAILBOX || target == Target.AUTHORITY)
        .orElse(true);
  }

  private static Instrument renamed(Instrument instrument) {
    Map<String, String> given = new HashMap<>();
    Outline.of(instrument).elements().stream()
        .filter(element -> element.kind().hasOwnId())
        .forEach(element -> given.put(element.key(), element.id() + NEW));
    return NewNames.give(instrument, given, Ids.none(), WrittenTemplate::renamed);
  }
}
