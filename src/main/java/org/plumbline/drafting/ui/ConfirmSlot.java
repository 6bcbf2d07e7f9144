package org.plumbline.drafting.ui;

import com.vaadin.flow.component.html.Div;
import org.plumbline.shell.Question;

/** The place on a page where a question is put, one at a time. */
final class ConfirmSlot extends Div {
  void ask(String question, String consequence, String verb, Runnable answer) {
    removeAll();
    Question dialog = new Question(question, consequence, verb, answer);
    add(dialog);
    dialog.ask();
  }
}
