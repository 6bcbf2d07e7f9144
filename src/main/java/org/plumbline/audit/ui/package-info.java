/** What auditors see. */
@NullMarked
package org.plumbline.audit.ui;

import org.jspecify.annotations.NullMarked;
