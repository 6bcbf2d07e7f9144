package org.plumbline.shell;

import java.util.Optional;
import org.plumbline.id.Reference;

/**
 * Whoever looks at the page at hand, as far as the frame round it has to know. The frame says what
 * it needs and whoever looks after accounts gives it, so that the pages of signing in can be drawn
 * within the same frame.
 */
public interface Visitor {
  /**
   * What they are called.
   *
   * @throws IllegalStateException when nobody is signed in
   */
  String name();

  /**
   * What the authority is called that they work for.
   *
   * @throws IllegalStateException when nobody is signed in
   */
  String authority();

  /** Whether somebody is signed in who has the role, named as in {@code RolesAllowed}. */
  boolean hasRole(String role);

  /** Tells that whoever is signed in asked for a page that they have no role for. */
  void keptOut(String route, Optional<Reference> record);
}
