package org.plumbline.publication;

import java.util.List;
import org.plumbline.id.InstrumentCode;

/**
 * An instrument as one authority finds it in the library.
 *
 * @param own whether the authority owns it
 * @param adopted whether its practitioners use it
 * @param versions newest first, at least one
 */
public record LibraryEntry(
    InstrumentCode code, boolean own, boolean adopted, List<PublishedVersion> versions) {
  public LibraryEntry {
    versions = List.copyOf(versions);
  }

  public PublishedVersion newest() {
    return versions.getFirst();
  }

  /** The title of the newest version. */
  public String title() {
    return newest().instrument().title();
  }
}
