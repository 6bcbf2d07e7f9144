package org.plumbline.expression;

import dev.cel.runtime.CelRuntime;
import java.util.Set;

/**
 * An expression that can be worked out; immutable and safe for threads.
 *
 * @param names what it mentions
 */
record Compiled(CelRuntime.Program program, Set<String> names) {}
