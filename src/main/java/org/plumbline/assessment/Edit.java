package org.plumbline.assessment;

import java.util.Optional;
import java.util.UUID;
import org.plumbline.id.ItemId;
import org.plumbline.id.SectionId;
import org.plumbline.response.Answer;

/**
 * One change of one answer.
 *
 * @param seen what stood in the slot on the page it was written on
 * @param now what shall stand there; empty clears it
 * @param section where the writer was, for coming back later
 * @param intent the same for every try at the same change, so that it happens once
 */
public record Edit(ItemId slot, Given seen, Optional<Answer> now, SectionId section, UUID intent) {}
