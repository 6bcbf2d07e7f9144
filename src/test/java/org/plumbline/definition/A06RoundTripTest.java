package org.plumbline.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.plumbline.instrument.Instrument;

/** Whatever an instrument holds, writing and reading it changes nothing. */
class A06RoundTripTest {
  @Property(tries = 100)
  void what_was_written_is_read_as_an_equal_instrument(@ForAll long seed) {
    Instrument instrument = new RandomInstruments(new Random(seed)).next();

    assertThat(DefinitionReader.read("random", DefinitionWriter.write(instrument)))
        .isEqualTo(new Reading.Read(instrument));
  }

  @Property(tries = 100)
  void what_was_read_is_written_with_the_same_bytes(@ForAll long seed) {
    String text = DefinitionWriter.write(new RandomInstruments(new Random(seed)).next());

    assertThat(DefinitionWriter.write(Definitions.instrument(text))).isEqualTo(text);
  }

  @Property(tries = 50)
  void json_says_the_same_as_yaml(@ForAll long seed) {
    Instrument instrument = new RandomInstruments(new Random(seed)).next();

    assertThat(DefinitionReader.read("random", DefinitionWriter.json(instrument)))
        .isEqualTo(new Reading.Read(instrument));
  }
}
