/**
 * The fields of a form: one for each kind of item. The same are drawn for a practitioner who fills
 * the form in and for an admin who composes it, so that the one sees what the other will.
 */
@NullMarked
package org.plumbline.form;

import org.jspecify.annotations.NullMarked;
