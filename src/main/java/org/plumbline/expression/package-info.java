/**
 * Conditions and computed values in CEL, checked against an instrument and worked out over the
 * answers. The only package that knows {@code dev.cel}.
 */
@NullMarked
package org.plumbline.expression;

import org.jspecify.annotations.NullMarked;
