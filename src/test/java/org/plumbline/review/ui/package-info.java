@NullMarked
package org.plumbline.review.ui;

import org.jspecify.annotations.NullMarked;
