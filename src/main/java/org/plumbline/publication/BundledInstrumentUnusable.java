package org.plumbline.publication;

import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.id.AuthorityCode;
import org.plumbline.id.VersionRef;
import org.plumbline.instrument.Problem;

/** A definition file that comes along cannot be published; the application does not start. */
public final class BundledInstrumentUnusable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BundledInstrumentUnusable(String file, List<Problem> problems) {
    super(
        "%s cannot be published:%n%s"
            .formatted(
                file,
                problems.stream()
                    .map(problem -> "  " + problem)
                    .collect(Collectors.joining(System.lineSeparator()))));
  }

  BundledInstrumentUnusable(String file, VersionRef version, String published, String now) {
    super(
        """
        %s is not what was published as version %s of %s.
          published: %s
          the file:  %s
        A published version never changes: give the changed file the next number, and put the \
        published one back as it was.\
        """
            .formatted(file, version.number(), version.code(), published, now));
  }

  BundledInstrumentUnusable(String file, AuthorityCode owner) {
    super(
        "%s belongs to %s, which is no authority here. Add the authority, or name another owner."
            .formatted(file, owner));
  }
}
