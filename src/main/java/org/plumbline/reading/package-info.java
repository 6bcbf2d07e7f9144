/**
 * How an instrument reads: every wording in it, its rules, its routing and the editors' doubts. A
 * published version and a draft that waits for approval are drawn by the same code, so that what is
 * approved is what will be read; and how two of them differ.
 */
@NullMarked
package org.plumbline.reading;

import org.jspecify.annotations.NullMarked;
