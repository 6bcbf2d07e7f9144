/** Filling in and submitting, on the real database. */
@NullMarked
package org.plumbline.assessment;

import org.jspecify.annotations.NullMarked;
