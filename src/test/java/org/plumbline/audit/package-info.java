@NullMarked
package org.plumbline.audit;

import org.jspecify.annotations.NullMarked;
