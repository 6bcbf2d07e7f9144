package org.plumbline.assessment;

import java.util.Optional;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.Section;
import org.plumbline.instrument.Slot;
import org.plumbline.response.Answer;

/**
 * What stood in a slot at one submission, and what stands there now.
 *
 * @param item whose slot it is
 */
public record Changed(
    Section section, Item item, Slot slot, Optional<Answer> before, Optional<Answer> now) {}
