/**
 * What happens to an assessment after it was submitted: sign-off, return, work lists, the timeline
 * of a child, and which levels of different forms count as the same on it.
 */
@NullMarked
package org.plumbline.review;

import org.jspecify.annotations.NullMarked;
