/** Plumbline: assessment instruments defined, published, completed and compared. */
@NullMarked
package org.plumbline;

import org.jspecify.annotations.NullMarked;
