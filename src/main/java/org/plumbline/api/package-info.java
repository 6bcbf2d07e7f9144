/** The HTTP API: thin, over the same services as the pages. */
@NullMarked
package org.plumbline.api;

import org.jspecify.annotations.NullMarked;
