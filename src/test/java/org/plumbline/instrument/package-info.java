/** Tests of what an instrument is, and of what makes one sound. */
@NullMarked
package org.plumbline.instrument;

import org.jspecify.annotations.NullMarked;
