/** The pages on which instruments are composed. */
@NullMarked
package org.plumbline.drafting.ui;

import org.jspecify.annotations.NullMarked;
