package org.plumbline.drafting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.plumbline.definition.Definition;
import org.plumbline.instrument.Instrument;

/** A link that gives the definition file of a draft as it stands when the link is followed. */
final class DraftFile {
  private DraftFile() {}

  static Anchor link(Supplier<Instrument> draft, String words) {
    return new Anchor(
        DownloadHandler.fromInputStream(_ -> {
          Instrument instrument = draft.get();
          byte[] file = Definition.of(instrument).text().getBytes(StandardCharsets.UTF_8);
          return new DownloadResponse(
              new ByteArrayInputStream(file),
              "%s-%s.yaml".formatted(instrument.code(), instrument.version()),
              "application/yaml",
              file.length);
        }),
        AttachmentType.DOWNLOAD,
        words);
  }
}
