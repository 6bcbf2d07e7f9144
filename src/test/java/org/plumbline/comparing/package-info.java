/**
 * Which versions can be compared by whom, and what people say corresponds, on the real database.
 */
@NullMarked
package org.plumbline.comparing;

import org.jspecify.annotations.NullMarked;
