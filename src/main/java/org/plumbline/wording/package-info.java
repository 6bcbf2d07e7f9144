/**
 * Fills routing text and letters from templates. The only place that knows Velocity.
 *
 * <p>A template is wording as printed, with conditions between its sentences. What an author may
 * write is small on purpose: names of the instrument, {@code #if}, {@code #elseif}, {@code #else},
 * {@code #foreach} over rows, {@code #end}, {@code ==}, {@code !=}, and, or, not. Everything else
 * is refused with a sentence when the template is read, and everything that is not one of these is
 * printed as it stands.
 */
@NullMarked
package org.plumbline.wording;

import org.jspecify.annotations.NullMarked;
