package org.plumbline.assessment;

import java.util.HashMap;
import java.util.Map;
import org.plumbline.id.ItemId;
import org.plumbline.publication.VersionState;
import org.plumbline.response.Answer;
import org.plumbline.response.Answers;

/** An assessment as it was read; its state is its type, so that only an open one can be written. */
public sealed interface Assessment {
  Particulars particulars();

  /** By slot; a slot that was never answered is absent. */
  Map<ItemId, Given> given();

  /** What stands in a slot. */
  default Given in(ItemId slot) {
    return given().getOrDefault(slot, Given.NEVER);
  }

  /** The answers alone, as the rules of the instrument see them. */
  default Answers answers() {
    Map<ItemId, Answer> answers = new HashMap<>();
    given().forEach((slot, given) -> given.answer().ifPresent(a -> answers.put(slot, a)));
    return new Answers(answers);
  }

  /**
   * Being written.
   *
   * @param returned whether a manager sent it back
   */
  record Open(Particulars particulars, Map<ItemId, Given> given, boolean returned)
      implements Assessment {
    public Open {
      given = Map.copyOf(given);
    }

    /**
     * Whether nobody may write in it any more, since its version was retired before it was done.
     */
    public boolean isRetired() {
      return particulars.version().state() == VersionState.RETIRED;
    }

    /** Whether the work goes on in another assessment, on a newer version. */
    public boolean isMoved() {
      return particulars.movedTo().isPresent();
    }

    /** Whether it can be written in at all. */
    public boolean isWritable() {
      return !isRetired() && !isMoved();
    }

    /** The same with another content of one slot. */
    public Open with(ItemId slot, Given now) {
      Map<ItemId, Given> changed = new HashMap<>(given);
      changed.put(slot, now);
      return new Open(particulars, changed, returned);
    }
  }

  /** With a manager. */
  record Submitted(Particulars particulars, Map<ItemId, Given> given) implements Assessment {
    public Submitted {
      given = Map.copyOf(given);
    }
  }

  /** Finished; never changes again. */
  record SignedOff(Particulars particulars, Map<ItemId, Given> given) implements Assessment {
    public SignedOff {
      given = Map.copyOf(given);
    }
  }
}
