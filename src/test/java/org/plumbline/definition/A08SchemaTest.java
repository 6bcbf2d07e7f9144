package org.plumbline.definition;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.schema.KeyTable;

/** The JSON Schema and the table of keys that are published beside the definition files. */
class A08SchemaTest {
  private final Schema schema =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(DefinitionSchema.json(), InputFormat.JSON);

  @Test
  void the_published_schema_is_the_one_that_the_reader_uses() throws IOException {
    assertThat(Files.readString(Path.of("instruments/instrument.schema.json")))
        .as("out of date: run the main method of WriteInstrumentPages")
        .isEqualTo(DefinitionSchema.json());
  }

  @Test
  void the_published_table_of_keys_is_the_one_that_the_reader_uses() throws IOException {
    assertThat(Files.readString(Path.of("instruments/README.md")))
        .as("out of date: run the main method of WriteInstrumentPages")
        .isEqualTo(KeyTable.markdown());
  }

  @Test
  void it_accepts_a_file_with_everything_in_it() {
    String json = DefinitionWriter.json(Definitions.instrument(A01CanonicalFormTest.EVERYTHING));

    assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
    assertThat(A02MalformedFileTest.problems(json)).as("JSON is YAML too").isEmpty();
  }

  @Test
  void it_refuses_what_the_reader_refuses() {
    assertThat(refused("title: Test", "tilte: Test")).anyMatch(it -> it.contains("tilte"));
    assertThat(refused("version: 1", "version: one")).anyMatch(it -> it.contains("version"));
    assertThat(refused("id: one\n", "id: One\n")).anyMatch(it -> it.contains("id"));
    assertThat(refused("kind: text", "kind: slider")).anyMatch(it -> it.contains("kind"));
    assertThat(refused("    title: One\n", "")).anyMatch(it -> it.contains("title"));
  }

  private List<String> refused(String line, String instead) {
    String file =
        """
        instrument: test
        version: 1
        owner: northshire
        authorities: [northshire]
        title: Test
        language: en-GB
        sections:
          - id: one
            title: One
            items:
              - id: name
                kind: text
                label: Name
        """;
    assertThat(schema.validate(file, InputFormat.YAML)).isEmpty();
    String changed = file.replace(line, instead);
    assertThat(A02MalformedFileTest.problems(changed)).isNotEmpty();
    return schema.validate(changed, InputFormat.YAML).stream().map(Object::toString).toList();
  }
}
