/**
 * Documents for outside: a comparison as PDF, Word and CSV. The only place that knows how such
 * files are made.
 */
@NullMarked
package org.plumbline.export;

import org.jspecify.annotations.NullMarked;
