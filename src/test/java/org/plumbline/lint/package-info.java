/**
 * What lint finds, one test for each rule, and exactly what it finds in the bundled instruments.
 */
@NullMarked
package org.plumbline.lint;

import org.jspecify.annotations.NullMarked;
