@NullMarked
package org.plumbline.authority;

import org.jspecify.annotations.NullMarked;
