/** What was done and seen, by whom and when. Append only. */
@NullMarked
package org.plumbline.audit;

import org.jspecify.annotations.NullMarked;
