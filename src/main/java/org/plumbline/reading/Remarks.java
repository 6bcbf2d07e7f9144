package org.plumbline.reading;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.plumbline.instrument.Condition;
import org.plumbline.instrument.Prompt;

/** What holds for an item besides its words: when it is asked, and when it must be answered. */
final class Remarks extends UnorderedList {
  Remarks(Prompt prompt) {
    addClassName("remarks");
    when("Asked", prompt.visible());
    if (prompt.visible() instanceof Condition.Never) {
      add(new ListItem("Not asked"));
    }
    if (prompt.required() instanceof Condition.Always) {
      add(new ListItem("Must be answered"));
    }
    when("Must be answered", prompt.required());
    if (prompt.mayBeNotKnown()) {
      add(new ListItem("“Not known” is an answer"));
    }
    if (prompt.sensitive()) {
      add(new ListItem("Left out of copies unless asked for"));
    }
  }

  boolean isEmpty() {
    return getComponentCount() == 0;
  }

  private void when(String what, Condition condition) {
    if (condition instanceof Condition.When(String expression)) {
      add(new ListItem(new Text(what + " when "), new Code(expression)));
    }
  }
}
