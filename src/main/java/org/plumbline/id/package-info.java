/**
 * Names and numbers that identify things. A leaf: every other package may use it, it uses none, and
 * jOOQ's forced types need these without knowing any feature.
 */
@NullMarked
package org.plumbline.id;

import org.jspecify.annotations.NullMarked;
