/** Holds the instruments that come with the project against the documents they were taken from. */
@NullMarked
package org.plumbline.instruments;

import org.jspecify.annotations.NullMarked;
