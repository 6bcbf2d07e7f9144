@NullMarked
package org.plumbline.log;

import org.jspecify.annotations.NullMarked;
