/** What can be answered, and whether it fits its item. */
@NullMarked
package org.plumbline.response;

import org.jspecify.annotations.NullMarked;
