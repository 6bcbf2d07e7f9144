/** What two instruments have to do with each other. */
@NullMarked
package org.plumbline.comparison;

import org.jspecify.annotations.NullMarked;
