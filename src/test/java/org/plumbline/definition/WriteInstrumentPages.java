package org.plumbline.definition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.plumbline.schema.KeyTable;

/** Writes what is published beside the definition files; to be run when their shape has changed. */
final class WriteInstrumentPages {
  private WriteInstrumentPages() {}

  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of("instruments"));
    Files.writeString(folder.resolve("instrument.schema.json"), DefinitionSchema.json());
    Files.writeString(folder.resolve("README.md"), KeyTable.markdown());
  }
}
