/** Managers' decisions, on the real database. */
@NullMarked
package org.plumbline.review;

import org.jspecify.annotations.NullMarked;
