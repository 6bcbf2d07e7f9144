/** Tests of reading and writing; {@code Definitions} makes instruments for other tests too. */
@NullMarked
package org.plumbline.definition;

import org.jspecify.annotations.NullMarked;
