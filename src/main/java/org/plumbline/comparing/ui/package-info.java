/** The pages on which two versions are compared. */
@NullMarked
package org.plumbline.comparing.ui;

import org.jspecify.annotations.NullMarked;
