package org.plumbline.export;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.plumbline.comparison.Detail;
import org.plumbline.comparison.Entry;
import org.plumbline.id.AuthorityCode;
import org.plumbline.instrument.Instrument;
import org.plumbline.schema.KeyName;

/** How a copy says what differs. */
final class CopyWords {
  private final ComparisonCopy copy;

  CopyWords(ComparisonCopy copy) {
    this.copy = copy;
  }

  /** Which version, so that it can be told from every other. */
  String reference(Instrument instrument, Edition edition) {
    return "%s, version %s (%s, fingerprint %s)"
        .formatted(instrument.title(), instrument.version(), edition.owner(), edition.shortHash());
  }

  /** Of what class a change is, and what happened. */
  String told(Entry entry) {
    String happened =
        switch (entry.detail()) {
          case Detail.Wording wording ->
              (wording.aspect().is(KeyName.TEXT) ? "" : wording.aspect().words() + ", ")
                  + wording.told();
          case Detail.Values _ -> "";
          case Detail.Place _ -> "moved";
          case Detail.Whole _ -> entry.told();
        };
    String indicators =
        entry
            .indicators()
            .map(count -> " Indicators: %d, now %d.".formatted(count.from(), count.to()))
            .orElse("");
    String changeClass = capital(entry.changeClass().words());
    return (happened.isEmpty() ? changeClass : changeClass + ": " + happened) + "." + indicators;
  }

  /** What is set, with authorities by name. */
  String values(Detail.Values values, List<String> said) {
    boolean isCode = values.aspect().is(KeyName.OWNER) || values.aspect().is(KeyName.AUTHORITIES);
    return listed(
        isCode
            ? said.stream()
                .map(code ->
                    code.equals("none") ? code : copy.names().apply(new AuthorityCode(code)))
                .toList()
            : said);
  }

  /** Everything that is set of an element that came or went. */
  String set(Detail.Line line) {
    return line.values().stream()
        .map(values -> values.label() + ": " + values(values, values.to()))
        .collect(Collectors.joining(" · "));
  }

  static String renamed(String was, String now) {
    return was.equals(now) ? now : "%s (now %s)".formatted(was, now);
  }

  static String count(int count, String what) {
    return "%d %s".formatted(count, count == 1 ? what : what + "s");
  }

  static String listed(List<String> words) {
    return words.size() < 2
        ? String.join("", words)
        : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
  }

  static String sentence(String words) {
    return capital(words) + ".";
  }

  static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
  }
}
