/** Tests of the files that people take away. */
@NullMarked
package org.plumbline.export;

import org.jspecify.annotations.NullMarked;
