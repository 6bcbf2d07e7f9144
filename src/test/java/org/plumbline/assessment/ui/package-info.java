/** The fields of the form, one by one, without a browser and without a database. */
@NullMarked
package org.plumbline.assessment.ui;

import org.jspecify.annotations.NullMarked;
