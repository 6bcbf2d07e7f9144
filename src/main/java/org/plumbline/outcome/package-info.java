/** What the answers amount to: pure functions of an instrument and its answers. */
@NullMarked
package org.plumbline.outcome;

import org.jspecify.annotations.NullMarked;
