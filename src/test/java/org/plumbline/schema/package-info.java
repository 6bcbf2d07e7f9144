/** Tests of what an instrument is made of, and the table of all its keys. */
@NullMarked
package org.plumbline.schema;

import org.jspecify.annotations.NullMarked;
