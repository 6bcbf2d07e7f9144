package org.plumbline.drafting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.html.Anchor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.definition.DefinitionReader;
import org.plumbline.definition.Reading;
import org.plumbline.drafting.Draft;
import org.plumbline.drafting.History;
import org.plumbline.drafting.LintResult;
import org.plumbline.id.DraftId;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Place;
import org.plumbline.instrument.Problem;
import org.plumbline.schema.Document;

/** What the page of publication says is left to do, in words of the form. */
class TaskListTest {
  @BeforeEach
  void open() {
    MockVaadin.setup();
  }

  @AfterEach
  void close() {
    MockVaadin.tearDown();
  }

  private static Instrument cambridgeshire() throws IOException {
    Path file = Path.of("instruments", "cambridgeshire-peterborough-cse", "1.yaml");
    if (DefinitionReader.read(file.toString(), Files.readString(file))
        instanceof Reading.Read(Instrument instrument)) {
      return instrument;
    }
    throw new AssertionError(file);
  }

  private static TaskList list(Instrument instrument, Place place) {
    Document document = Document.of(instrument);
    return new TaskList(
        new Draft(
            new DraftId(1),
            instrument.code(),
            Optional.empty(),
            1,
            Instant.EPOCH,
            document,
            instrument,
            History.NONE),
        List.of(new Problem(place, "is empty", "Write it.")),
        new LintResult(1, Instant.EPOCH, List.of(), 0));
  }

  @Test
  void a_place_is_called_by_what_stands_there_and_not_by_where_in_the_file() throws IOException {
    Instrument instrument = cambridgeshire();
    List<String> routes = instrument.routing().stream().map(route -> route.id().value()).toList();
    String path =
        "/routing/%d/steps/1/recipient/printed".formatted(routes.indexOf("cambridgeshire_mild"));

    TaskList list =
        list(
            instrument,
            new Place(
                path,
                "route cambridgeshire_mild, step cambridgeshire_mild_referral, recipient",
                "'printed'",
                Optional.empty()));

    assertThat(LocatorJ._get(list, Anchor.class).getText())
        .isEqualTo(
            "Printed of step “If child not open to Children’s Services, referral to be mad…”");
    assertThat(list.getElement().getTextRecursively())
        .contains("Stops publication: 1, put it right first")
        .doesNotContain("'printed'", "cambridgeshire_mild");
  }
}
