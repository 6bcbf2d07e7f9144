package org.plumbline.definition;

import java.util.List;
import java.util.Optional;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Place;
import org.plumbline.instrument.Problem;
import org.plumbline.schema.Findings;
import org.plumbline.schema.InstrumentSchema;
import org.plumbline.schema.Soundness;
import org.plumbline.schema.Written;

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
        .map(text -> read(name, text, findings, Whose.ANYBODYS))
        .orElseGet(() -> new Reading.Refused(findings.inOrder()));
  }

  /**
   * Reads a file for somebody who goes on working on it: sound or not, as long as it can be read
   * and its pictures can be kept and drawn.
   *
   * @param name what sentences call the file
   */
  public static Reading readDraft(String name, byte[] utf8) {
    Findings findings = new Findings();
    return SourceText.of(name, utf8, findings)
        .map(text -> read(name, text, findings, Whose.A_DRAFTS))
        .orElseGet(() -> new Reading.Refused(findings.inOrder()));
  }

  /**
   * Reads a text of our own, whose pictures were drawn before it was kept.
   *
   * @param name what sentences call the file
   */
  public static Reading read(String name, String text) {
    Findings findings = new Findings();
    return SourceText.checked(name, text, findings)
        .map(checked -> read(name, checked, findings, Whose.OURS))
        .orElseGet(() -> new Reading.Refused(findings.inOrder()));
  }

  /** Where a text comes from decides what is looked at besides whether it can be read. */
  private enum Whose {
    /** Sound; its pictures were drawn before it was kept. */
    OURS,
    /** Sound or not, but for its pictures. */
    A_DRAFTS,
    ANYBODYS
  }

  private static Reading read(String name, String text, Findings findings, Whose whose) {
    Optional<Written> written = new Composer(name, findings).compose(text);
    if (written.isEmpty()) {
      return new Reading.Refused(findings.inOrder());
    }
    findings.stands(Place.WHOLE, written.get());
    Instrument instrument = InstrumentSchema.read(written.get(), findings);
    List<Problem> unsound =
        Soundness.check(instrument).stream()
            .filter(problem -> whose != Whose.A_DRAFTS || isOfPictures(problem))
            .toList();
    unsound.forEach(findings::addFound);
    if (whose != Whose.OURS && unsound.isEmpty()) {
      Drawing.problems(instrument).forEach(findings::addFound);
    }
    return findings.inOrder().isEmpty()
        ? new Reading.Read(instrument)
        : new Reading.Refused(findings.inOrder());
  }

  private static boolean isOfPictures(Problem problem) {
    return problem.place().path().startsWith("/pictures");
  }
}
