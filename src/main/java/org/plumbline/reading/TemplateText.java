package org.plumbline.reading;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A template as its author wrote it: the wording in ink, conditions and names set apart. Nothing is
 * left out, whatever it says.
 */
final class TemplateText extends Div {
  private static final Pattern DIRECTIVE =
      Pattern.compile(
          "#(?:if|elseif|foreach)\\s*\\((?:[^()]|\\([^()]*\\))*\\)"
              + "|#\\{?(?:else|end)\\b}?"
              + "|\\$!?\\{?[a-z_][a-z0-9_.]*}?");

  TemplateText(String text) {
    addClassNames("as-written", "template");
    Matcher directives = DIRECTIVE.matcher(text);
    int end = 0;
    while (directives.find()) {
      words(text.substring(end, directives.start()));
      add(new Code(directives.group()));
      end = directives.end();
    }
    words(text.substring(end));
  }

  private void words(String words) {
    if (!words.isEmpty()) {
      add(new Span(words));
    }
  }
}
