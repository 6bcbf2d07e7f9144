package org.plumbline.drafting.ui;

/** Shows a part of the draft that others may change meanwhile. */
interface ShowsDraft {
  /** Shows what stands in the draft now, where nobody is writing or deciding. */
  void refresh();

  /** Whether two texts stand here of which somebody is to choose one; drawn anew, one were lost. */
  boolean isUndecided();
}
