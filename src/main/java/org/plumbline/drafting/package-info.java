/** Drafts and the designer. Never sees a child. */
@NullMarked
package org.plumbline.drafting;

import org.jspecify.annotations.NullMarked;
