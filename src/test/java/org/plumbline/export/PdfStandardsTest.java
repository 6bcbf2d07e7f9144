package org.plumbline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.schema.ChangeClass;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** What a program that knows the standards by heart says of our PDF. */
class PdfStandardsTest {
  private static final PdfFile FILE = new PdfFile();

  @ParameterizedTest
  @EnumSource(names = {"PDFUA_1", "PDFA_2_A"})
  void the_comparison_of_two_boards_keeps_the_standard(PDFAFlavour standard) throws Exception {
    assertThat(broken(Copies.ofTheSeeds(), standard)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"PDFUA_1", "PDFA_2_A"})
  void a_comparison_of_strangers_keeps_the_standard(PDFAFlavour standard) throws Exception {
    assertThat(broken(Copies.of(Copies.NORTHAMPTONSHIRE, Copies.HAMMERSMITH_AND_FULHAM), standard))
        .isEmpty();
  }

  @Test
  void a_copy_without_any_change_keeps_the_standard() throws Exception {
    ComparisonCopy nothing =
        Copies.only(
            Copies.of(Copies.NORTHAMPTONSHIRE, Copies.NORTHAMPTONSHIRE), ChangeClass.ROUTING);

    assertThat(broken(nothing, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  private static List<String> broken(ComparisonCopy copy, PDFAFlavour standard)
      throws IOException, ModelParsingException, EncryptedPdfException, ValidationException {
    VeraGreenfieldFoundryProvider.initialise();
    byte[] file = FILE.of(ComparisonPaper.of(copy, PdfFile.LEGEND));
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), standard);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
      ValidationResult result = validator.validate(parser);
      assertThat(result.getTotalAssertions()).isPositive();
      return Stream.concat(
              result.isCompliant() ? Stream.of() : Stream.of("not compliant"),
              result.getTestAssertions().stream()
                  .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
                  .map(each ->
                      "%s %s at %s"
                          .formatted(
                              each.getRuleId().getClause(),
                              each.getMessage(),
                              each.getLocation().getContext())))
          .distinct()
          .toList();
    }
  }
}
