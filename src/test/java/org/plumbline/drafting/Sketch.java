package org.plumbline.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.plumbline.definition.Definitions;
import org.plumbline.id.DraftId;
import org.plumbline.instrument.Instrument;
import org.plumbline.schema.Document;
import org.plumbline.schema.TreePath;

/** A draft that nobody else edits and no database keeps, held to what would be stored. */
final class Sketch {
  private final List<Edit> made = new ArrayList<>();
  private Draft now;

  Sketch(Instrument instrument) {
    now =
        new Draft(
            new DraftId(1),
            instrument.code(),
            Optional.empty(),
            0,
            Instant.EPOCH,
            Document.of(instrument),
            instrument,
            History.NONE);
  }

  /** A draft of the instrument that these lines of a definition say. */
  static Sketch of(String yaml) {
    return new Sketch(Definitions.instrument(yaml));
  }

  Draft edit(Function<Draft, Edit> make) {
    Edit edit = make.apply(now);
    Document changed = Drafts.done(edit, now.document());
    assertThat(changed.read().problems()).as(edit.words()).isEmpty();
    made.add(edit.madeIn(now.document()));
    now = now.showing(changed);
    return now;
  }

  Draft draft() {
    return now;
  }

  Document document() {
    return now.document();
  }

  Instrument instrument() {
    return now.document().read().instrument();
  }

  String text(String... steps) {
    return now.document().text(new TreePath(List.of(steps))).orElse("");
  }

  /** What was done, oldest first. */
  List<Edit> made() {
    return List.copyOf(made);
  }
}
