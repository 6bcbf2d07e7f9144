/**
 * Published versions: numbered, immutable, retired but never changed. One function publishes, and
 * runs dry for a preview; what it wrote is read once and kept, since nobody can change it.
 */
@NullMarked
package org.plumbline.publication;

import org.jspecify.annotations.NullMarked;
