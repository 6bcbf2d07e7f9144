package org.plumbline.review;

import org.plumbline.instrument.Level;
import org.plumbline.instrument.Scale;

/**
 * Where a section stands in one assessment. That nothing was chosen, that it is not known and that
 * it is not asked are three different things, and none of them is a level.
 */
public sealed interface Standing {
  /** As it is read. */
  String words();

  /** At a level, under the label of the version it was chosen on. */
  record At(ScaleUse use, Level level) implements Standing {
    public LevelRef ref() {
      return new LevelRef(use.ref(), level.id());
    }

    public Scale scale() {
      return use.scale();
    }

    @Override
    public String words() {
      return level.label();
    }
  }

  /** At no level. */
  enum Without implements Standing {
    NOT_ANSWERED("Not answered"),
    NOT_KNOWN("Not known"),
    NOT_ASKED("Not asked");

    private final String words;

    Without(String words) {
      this.words = words;
    }

    @Override
    public String words() {
      return words;
    }
  }
}
