/**
 * What an instrument is: the one tree that is read from a definition file, edited as a draft,
 * frozen as a version, drawn as a form, scored, routed and compared.
 */
@NullMarked
package org.plumbline.instrument;

import org.jspecify.annotations.NullMarked;
