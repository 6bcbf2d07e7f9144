/**
 * Assessments of a child on one version of an instrument: start, answer, submit. Never sees a draft
 * of an instrument.
 */
@NullMarked
package org.plumbline.assessment;

import org.jspecify.annotations.NullMarked;
