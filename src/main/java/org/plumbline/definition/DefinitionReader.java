package org.plumbline.definition;

import java.util.Optional;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Place;
import org.plumbline.instrument.Soundness;

/**
 * Reads definition files. Trusts nothing in them: whatever makes YAML powerful (anchors, tags,
 * merging, several documents) is refused, size and depth are limited, and no class is ever loaded.
 */
public final class DefinitionReader {
  private DefinitionReader() {}

  /**
   * Reads a file as it came, which must be UTF-8.
   *
   * @param name what sentences call the file
   */
  public static Reading read(String name, byte[] utf8) {
    Findings findings = new Findings();
    return SourceText.of(name, utf8, findings)
        .map(text -> read(name, text, findings, true))
        .orElseGet(() -> new Reading.Refused(findings.inOrder()));
  }

  /**
   * Reads a file for somebody who goes on working on it: sound or not, as long as it can be read.
   *
   * @param name what sentences call the file
   */
  public static Reading readDraft(String name, byte[] utf8) {
    Findings findings = new Findings();
    return SourceText.of(name, utf8, findings)
        .map(text -> read(name, text, findings, false))
        .orElseGet(() -> new Reading.Refused(findings.inOrder()));
  }

  /**
   * Reads a text.
   *
   * @param name what sentences call the file
   */
  public static Reading read(String name, String text) {
    Findings findings = new Findings();
    return SourceText.checked(name, text, findings)
        .map(checked -> read(name, checked, findings, true))
        .orElseGet(() -> new Reading.Refused(findings.inOrder()));
  }

  private static Reading read(String name, String text, Findings findings, boolean mustBeSound) {
    Optional<Written> written = new Composer(name, findings).compose(text);
    if (written.isEmpty()) {
      return new Reading.Refused(findings.inOrder());
    }
    findings.stands(Place.WHOLE, written.get());
    Instrument instrument = InstrumentShape.INSTRUMENT.read(written.get(), Place.WHOLE, findings);
    if (mustBeSound) {
      Soundness.check(instrument).forEach(findings::addFound);
    }
    return findings.inOrder().isEmpty()
        ? new Reading.Read(instrument)
        : new Reading.Refused(findings.inOrder());
  }
}
