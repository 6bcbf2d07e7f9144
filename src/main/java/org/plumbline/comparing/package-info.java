/**
 * Comparing what is published: which two versions an account may lay side by side, and what people
 * said corresponds where two instruments have no ids in common.
 */
@NullMarked
package org.plumbline.comparing;

import org.jspecify.annotations.NullMarked;
