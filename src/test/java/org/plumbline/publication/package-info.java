/** Versions published into the real database, and what is refused. */
@NullMarked
package org.plumbline.publication;

import org.jspecify.annotations.NullMarked;
