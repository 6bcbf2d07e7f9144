/** What whoever runs Plumbline can set. */
@NullMarked
package org.plumbline.settings;

import org.jspecify.annotations.NullMarked;
