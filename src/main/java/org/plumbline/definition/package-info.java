/**
 * Reads and writes definition files. The only place that knows YAML. Which keys a file has is said
 * in {@code schema}; this package knows its characters.
 */
@NullMarked
package org.plumbline.definition;

import org.jspecify.annotations.NullMarked;
