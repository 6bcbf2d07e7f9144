@NullMarked
package org.plumbline.api;

import org.jspecify.annotations.NullMarked;
