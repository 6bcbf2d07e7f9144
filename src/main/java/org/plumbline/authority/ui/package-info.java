/** Signing in, and what browsers are told. */
@NullMarked
package org.plumbline.authority.ui;

import org.jspecify.annotations.NullMarked;
