/** What pages share, without a browser. */
@NullMarked
package org.plumbline.shell;

import org.jspecify.annotations.NullMarked;
