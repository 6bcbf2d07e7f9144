package org.plumbline.export;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A paper as PDF that a screen reader can read (PDF/UA) and an archive can keep (PDF/A-2a). Nothing
 * is fetched for it, neither from the network nor from a disk.
 */
final class PdfFile {
  static final String LEGEND =
      "Words that are new are underlined and stand in [inserted: …]; words that are gone are struck"
          + " through and stand in [deleted: …].";

  private final PaperFont font = new PaperFont();
  private final String style = new String(PaperFont.read("paper.css"), StandardCharsets.UTF_8);
  private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  byte[] of(Paper paper) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PdfRendererBuilder builder = new PdfRendererBuilder();
      builder.usePDDocument(document);
      builder.usePdfUaAccessibility(true);
      builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
      builder.useColorProfile(colours);
      builder.withProducer("Plumbline");
      for (int weight : font.weights()) {
        builder.useFont(
            new PDFontSupplier(font.load(document, weight)),
            PaperFont.FAMILY,
            weight,
            FontStyle.NORMAL,
            true);
      }
      useNothingFromOutside(builder);
      builder.withW3cDocument(XhtmlPaper.of(paper, style, font), "");
      builder.toStream(file);
      builder.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  private static void useNothingFromOutside(PdfRendererBuilder builder) {
    builder.useUriResolver((base, address) -> null);
    builder.useExternalResourceAccessControl(
        (address, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    builder.useExternalResourceAccessControl(
        (address, kind) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
    builder.useHttpStreamImplementation(PdfFile::refuse);
    builder.useProtocolsStreamImplementation(PdfFile::refuse, "file", "jar", "ftp", "data");
  }

  private static FSStream refuse(String address) {
    throw new IllegalStateException(
        "a copy is made of nothing from outside, yet asks for " + address);
  }
}
