package org.plumbline.lint;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.plumbline.id.AuthorityCode;

/**
 * What an instrument cannot know of itself.
 *
 * @param directories of the authorities whose directory is known; about the others nothing is said
 */
public record Context(LocalDate today, Map<AuthorityCode, Directory> directories) {
  public Context {
    directories = Map.copyOf(directories);
  }

  /** With no directory known. */
  public static Context on(LocalDate today) {
    return new Context(today, Map.of());
  }

  Optional<Directory> directory(AuthorityCode authority) {
    return Optional.ofNullable(directories.get(authority));
  }
}
