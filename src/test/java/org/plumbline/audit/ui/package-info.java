/** The auditors' pages, without a browser. */
@NullMarked
package org.plumbline.audit.ui;

import org.jspecify.annotations.NullMarked;
