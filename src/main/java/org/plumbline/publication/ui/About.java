package org.plumbline.publication.ui;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.instrument.Instrument;
import org.plumbline.publication.LibraryEntry;
import org.plumbline.reading.Words;

/** An instrument in one line: whose it is, who uses it, how large it is. */
final class About {
  private About() {}

  static String of(LibraryEntry entry, AuthorityNames names) {
    Instrument instrument = entry.newest().instrument();
    List<String> words = new ArrayList<>();
    words.add("Owned by " + names.name(instrument.owner()));
    words.add("for " + Words.listed(instrument.authorities().stream().map(names::name).toList()));
    words.add(Words.count(instrument.sections().size(), "section"));
    if (!instrument.routing().isEmpty()) {
      words.add(Words.count(instrument.routing().size(), "routing text"));
    }
    if (!entry.adopted()) {
      words.add("not adopted by your authority");
    }
    return String.join(" · ", words);
  }
}
