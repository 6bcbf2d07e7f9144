package org.plumbline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.Element;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.id.AuthorityCode;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.schema.ElementKind;
import org.plumbline.schema.Everything;
import org.plumbline.schema.Key;
import org.plumbline.schema.KeyName;
import org.plumbline.schema.Node;

/** The page on which people read an instrument shows all of it. */
class WholeInstrumentTest {
  private static final Set<Key.Type> PRINTED =
      EnumSet.of(Key.Type.NAME, Key.Type.WORDING, Key.Type.TEMPLATE, Key.Type.PARTY);

  private static final Pattern WORDS = Pattern.compile("words \\d+");

  @Test
  void every_kind_of_words_that_an_instrument_can_print_is_shown() {
    Instrument instrument = Everything.instrument();
    String page = page(instrument);

    assertThat(Node.listAll(instrument).stream().flatMap(WholeInstrumentTest::printed))
        .isNotEmpty()
        .filteredOn(said -> !page.contains(said.words()))
        .isEmpty();
  }

  /** Some words, and where they stand. */
  private record Said(String where, String words) {}

  /** Title and purpose stand in the head of each page; a note is not called what is not printed. */
  private static Stream<Said> printed(Node node) {
    boolean isInHead = node.kind() == ElementKind.INSTRUMENT;
    boolean isUncalled = node.it() instanceof Item.NoteItem note && !note.prompt().labelPrinted();
    return node.says().stream()
        .filter(saying -> PRINTED.contains(saying.key().type()))
        .filter(saying -> !isInHead && !(isUncalled && saying.key().is(KeyName.LABEL)))
        .flatMap(saying ->
            WORDS
                .matcher(saying.text())
                .results()
                .map(found -> new Said(saying.place().words(), found.group())));
  }

  private static String page(Instrument instrument) {
    Element page =
        new WholeInstrument(instrument, AuthorityCode::value, picture -> picture.id().value())
            .getElement();
    return texts(page).collect(Collectors.joining("\n"));
  }

  private static Stream<String> texts(Element element) {
    if (element.isTextNode()) {
      return Stream.of(element.getText());
    }
    return Stream.of(
            element.getAttributeNames().map(element::getAttribute),
            Stream.of(element.getProperty("innerHTML", "")),
            element.getChildren().flatMap(WholeInstrumentTest::texts))
        .flatMap(each -> each);
  }
}
