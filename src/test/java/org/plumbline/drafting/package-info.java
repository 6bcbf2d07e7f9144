/** Drafts in the real database: what is kept, merged, taken back and refused. */
@NullMarked
package org.plumbline.drafting;

import org.jspecify.annotations.NullMarked;
