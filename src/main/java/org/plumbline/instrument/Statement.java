package org.plumbline.instrument;

import java.util.Optional;
import org.plumbline.id.OptionId;

/**
 * A sentence to tick.
 *
 * @param text as printed
 * @param level the level it stands for, where the instrument says so
 * @param points what it adds to a sum, where the instrument scores
 */
public record Statement(
    OptionId id, String text, Optional<OptionId> level, Optional<Integer> points) {}
