/** Who must be told what, by when: pure functions of an instrument and its answers. */
@NullMarked
package org.plumbline.routing;

import org.jspecify.annotations.NullMarked;
