/** How fast and how large it is, measured over HTTP on the application as it is delivered. */
@org.jspecify.annotations.NullMarked
package org.plumbline.bench;
