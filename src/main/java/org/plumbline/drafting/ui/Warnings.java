package org.plumbline.drafting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.plumbline.shell.Notice;
import org.plumbline.shell.Said;

/** What is said above the part of the draft that is open, one thing at a time. */
final class Warnings extends Div {
  Warnings() {
    addClassName("warnings");
  }

  void warn(String sentence) {
    show(new Notice(Notice.Kind.WARN, sentence));
  }

  /** What was pressed is gone, so this takes the focus. */
  void tell(Notice notice) {
    Said told = new Said();
    show(told);
    told.say(notice);
  }

  private void show(Component what) {
    removeAll();
    add(what);
  }
}
