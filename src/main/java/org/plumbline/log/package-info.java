/** How events are written to the log, so that nobody can write one who only sends a request. */
@NullMarked
package org.plumbline.log;

import org.jspecify.annotations.NullMarked;
