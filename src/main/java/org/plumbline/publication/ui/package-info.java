/** The library of instruments, a version as it reads, and a blank copy of it on paper. */
@NullMarked
package org.plumbline.publication.ui;

import org.jspecify.annotations.NullMarked;
