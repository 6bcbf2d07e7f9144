/**
 * What happens to an assessment after it was submitted: sign-off, return, work lists, and the
 * assessments of a child in a row.
 */
@NullMarked
package org.plumbline.review;

import org.jspecify.annotations.NullMarked;
