package org.plumbline.lint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.instrument.Fingerprint;
import org.plumbline.instrument.Place;

/** What was found so far. */
final class Report {
  private final List<Finding> findings = new ArrayList<>();

  List<Finding> findings() {
    return List.copyOf(findings);
  }

  /** What is said about something. */
  record Remark(LintRule rule, Severity severity, String what, String remedy) {}

  /** About words of a text. */
  void tell(Remark remark, Text at, List<Highlight> words, Optional<Fix> fix) {
    List<String> basis = new ArrayList<>();
    basis.add(at.key());
    basis.add(at.text());
    words.forEach(each -> basis.add(each.in(at.text())));
    add(remark, at.place(), at.element(), at.text(), words, fix, basis);
  }

  /** About one stretch of words of a text. */
  void tell(Remark remark, Text at, Highlight words) {
    tell(remark, at, List.of(words), Optional.empty());
  }

  /**
   * About an element.
   *
   * @param basis the words that the finding rests on: when they change, it is another
   */
  void tell(Remark remark, Place place, String element, Collection<String> basis) {
    add(remark, place, element, "", List.of(), Optional.empty(), basis);
  }

  private void add(
      Remark remark,
      Place place,
      String element,
      String text,
      List<Highlight> words,
      Optional<Fix> fix,
      Collection<String> basis) {
    String identity =
        Stream.concat(Stream.of(remark.rule().name(), element), basis.stream())
            .map(part -> Fingerprint.of(part).hex())
            .collect(Collectors.joining(" "));
    findings.add(
        new Finding(
            remark.rule(),
            remark.severity(),
            place,
            element,
            text,
            remark.what(),
            remark.remedy(),
            words,
            fix,
            Fingerprint.of(identity)));
  }
}
