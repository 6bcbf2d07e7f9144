package org.plumbline.comparison;

import org.plumbline.expression.NewIds;

/**
 * Gives the elements that a template names other ids. Whoever knows how templates are written hands
 * it in; a comparison does not.
 */
@FunctionalInterface
public interface TemplateNames {

  /** The same template over elements with other ids. */
  String renamed(String template, NewIds ids);
}
