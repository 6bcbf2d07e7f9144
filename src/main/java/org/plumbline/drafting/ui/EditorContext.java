package org.plumbline.drafting.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.plumbline.authority.Authority;
import org.plumbline.drafting.Draft;
import org.plumbline.drafting.Edit;
import org.plumbline.drafting.EditResult;
import org.plumbline.schema.TreePath;

/** What the parts of the workbench know of the page around them. */
interface EditorContext {
  DraftSession session();

  /**
   * Makes an edit and says at the head whether it is saved. What cannot be reached is tried again.
   *
   * @param place what the edit is about; a later edit of the same place takes the place of one that
   *     waits
   * @param came told what came of it, once something has
   */
  void edit(Object place, Function<Draft, Edit> make, Consumer<EditResult> came);

  /** Makes an edit after which the page is drawn anew, with focus where the function says. */
  void rebuild(Function<Draft, Edit> make, Function<Draft, Optional<TreePath>> focus);

  /** Removes an element, and says so with a way to take that back. */
  void remove(TreePath entry);

  /** What looks over the draft, tries its texts, and knows the mailboxes. */
  EditorServices services();

  /** The address of a part of the draft. */
  String address(TreePath at);

  /** All authorities that work here, by name. */
  List<Authority> authorities();

  /** What an authority is called. */
  String authorityName(String code);

  /** Says that nothing waits any more, after somebody took another's words for theirs. */
  void settled();

  /** Draws again what shows the draft and is not being written in. */
  void redraw();
}
