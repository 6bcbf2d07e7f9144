/**
 * How two instruments differ, element by element and word by word: a pure function of the two, told
 * as changes that lead from one to the other.
 */
@NullMarked
package org.plumbline.comparison;

import org.jspecify.annotations.NullMarked;
