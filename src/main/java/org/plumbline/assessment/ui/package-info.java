/** The pages on which an assessment is started, written, checked, read and printed. */
@NullMarked
package org.plumbline.assessment.ui;

import org.jspecify.annotations.NullMarked;
