package org.plumbline.reading;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.regex.Pattern;

/** Wording as it is printed: paragraphs where it has blank lines, its line breaks kept. */
public final class PrintedText extends Div {
  private static final Pattern BLANK_LINES = Pattern.compile("\\R(?:[ \\t]*\\R)+");

  public PrintedText(String text) {
    addClassName("prose");
    BLANK_LINES
        .splitAsStream(text.strip())
        .forEach(words -> {
          Paragraph paragraph = new Paragraph(words);
          paragraph.addClassName("as-written");
          add(paragraph);
        });
  }
}
