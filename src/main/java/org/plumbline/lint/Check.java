package org.plumbline.lint;

/** One thing that is looked for; a function without state. */
@FunctionalInterface
interface Check {
  void check(Subject subject, Report report);
}
