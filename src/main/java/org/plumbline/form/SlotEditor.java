package org.plumbline.form;

import java.util.Optional;
import org.plumbline.id.ItemId;
import org.plumbline.response.Answer;

/** What a field knows of the form around it: what stands in its slots, and how to change that. */
public interface SlotEditor {
  /** What stands in the slot now. */
  Optional<Answer> current(ItemId slot);

  /** Puts an answer into the slot and has it saved; empty clears it. */
  void give(ItemId slot, Optional<Answer> answer);
}
