package org.plumbline.instrument;

import java.util.Optional;
import org.plumbline.id.OptionId;

/**
 * One answer of an option set, as the instrument prints it.
 *
 * @param label as printed
 * @param points what it adds to a sum, where the instrument scores
 * @param exclusive whether choosing it excludes all others, as "none of these" does
 * @param asksForDetails whether choosing it asks for words as well, as "other" does
 */
public record SetOption(
    OptionId id,
    String label,
    Optional<Integer> points,
    boolean exclusive,
    boolean asksForDetails) {}
