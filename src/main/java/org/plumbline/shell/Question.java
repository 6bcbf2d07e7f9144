package org.plumbline.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

/**
 * Asks before what cannot be undone: a question, its consequence in a sentence, and two verbs, the
 * safe one first. The browser's own dialog, which keeps the focus in and gives it back.
 */
@Tag("dialog")
public final class Question extends HtmlContainer {
  /**
   * A dialog that is open once {@link #ask} is called; nothing happens unless the answer is yes.
   *
   * @param question such as "Publish version 4?"
   * @param consequence what cannot be undone
   * @param verb of the button that does it
   */
  public Question(String question, String consequence, String verb, Runnable answer) {
    addClassName("dialog");
    H2 title = new H2(question);
    title.setId("question");
    Paragraph words = new Paragraph(consequence);
    words.setId("question-consequence");
    getElement()
        .setAttribute("aria-labelledby", "question")
        .setAttribute("aria-describedby", "question-consequence");
    NativeButton back = new NativeButton("Go back", click -> close());
    back.addClassName("button");
    NativeButton go =
        new NativeButton(
            verb,
            click -> {
              close();
              answer.run();
            });
    go.addClassNames("button", "button--primary");
    Div verbs = new Div(back, go);
    verbs.addClassName("dialog__do");
    add(title, words, verbs);
  }

  public void ask() {
    getElement().callJsFunction("showModal");
  }

  private void close() {
    getElement().callJsFunction("close");
  }
}
