package org.plumbline.instruments;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.definition.DefinitionWriter;

/** The files lie in the repository in the form whose bytes identify a version. */
class CanonicalFileTest {

  @ParameterizedTest
  @EnumSource
  void reading_and_writing_a_file_gives_the_same_bytes(Transcription transcription) {
    String written = DefinitionWriter.write(transcription.instrument());

    assertThat(written).isEqualTo(new String(transcription.bytes(), StandardCharsets.UTF_8));
  }
}
