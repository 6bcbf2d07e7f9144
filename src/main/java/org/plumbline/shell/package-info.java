/** The frame around every page: bar, menu, errors, and the small components that pages share. */
@NullMarked
package org.plumbline.shell;

import org.jspecify.annotations.NullMarked;
