package org.plumbline.schema;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.instrument.OutcomeRules;
import org.plumbline.instrument.OutcomeRules.Band;

/** Checks what an instrument makes of its answers, beyond what its rules refer to. */
final class SoundOutcome {
  private final Inspection inspection;
  private final Node node;

  SoundOutcome(Inspection inspection, Node node) {
    this.inspection = inspection;
    this.node = node;
  }

  void check(OutcomeRules rules) {
    List<Node> before = new ArrayList<>();
    for (Node each : inspection.nodes().in(node)) {
      if (each.kind() == ElementKind.BAND) {
        range(each, each.as(Band.class), before);
        before.add(each);
      }
    }
    rules
        .judgement()
        .filter(judgement -> judgement.reason().isEmpty() && indicates())
        .ifPresent(_ ->
            inspection.tell(
                node.place().key(KeyName.JUDGEMENT.written()).element("judgement"),
                "asks for no reason, although rules of this outcome indicate a level",
                "Name the text item in which a reason is given as reason."));
  }

  private void range(Node node, Band band, List<Node> before) {
    if (isAbove(band.from(), band.to())) {
      inspection.tell(
          node.place().key(KeyName.FROM.written()),
          "is more than 'to', so that no score is in the band",
          "Swap the two, or correct one of them.");
      return;
    }
    for (Node each : before) {
      Band other = each.as(Band.class);
      if (other.score().equals(band.score())
          && !isAbove(other.from(), other.to())
          && !isAbove(band.from(), other.to())
          && !isAbove(other.from(), band.to())) {
        inspection.tell(
            node.place(),
            "overlaps with %s: a score could be in both".formatted(each.place().words()),
            "Let one end before the other begins.");
      }
    }
  }

  private static boolean isAbove(Optional<BigDecimal> one, Optional<BigDecimal> other) {
    return one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) > 0;
  }

  /** Whether a judgement can differ from what the instrument itself says: it names a level. */
  private boolean indicates() {
    return inspection.nodes().in(node).stream()
        .flatMap(each -> each.says().stream())
        .anyMatch(saying -> saying.key().target().equals(Optional.of(Target.LEVEL)));
  }
}
