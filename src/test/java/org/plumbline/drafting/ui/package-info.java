/** The pages around a draft, part by part, without a browser and without a database. */
@NullMarked
package org.plumbline.drafting.ui;

import org.jspecify.annotations.NullMarked;
