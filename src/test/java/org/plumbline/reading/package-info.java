/** What people read of an instrument. */
@NullMarked
package org.plumbline.reading;

import org.jspecify.annotations.NullMarked;
