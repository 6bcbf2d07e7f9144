/** Work list, children, and the result of an assessment with what a manager does about it. */
@NullMarked
package org.plumbline.review.ui;

import org.jspecify.annotations.NullMarked;
