/** The fields of a form, worked by their words. */
@NullMarked
package org.plumbline.form;

import org.jspecify.annotations.NullMarked;
