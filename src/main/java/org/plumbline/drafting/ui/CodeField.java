package org.plumbline.drafting.ui;

import com.vaadin.flow.component.html.Div;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.id.InstrumentCode;
import org.plumbline.shell.Field;
import org.plumbline.shell.TextControl;

/** The code of a new instrument: proposed from its title until somebody writes another. */
final class CodeField extends Div {
  private static final int LONGEST = 64;

  private final TextControl code = TextControl.line("text");
  private final Field field;
  private boolean written;

  CodeField(String id) {
    code.addClassName("input--name");
    code.setAttribute("autocomplete", "off");
    code.setAttribute("spellcheck", "false");
    code.onTyped(words -> written = !words.isBlank());
    field =
        new Field(id, "Code", code)
            .help(
                "Stands in addresses, and is the instrument’s for ever: small letters, figures and"
                    + " hyphens.");
    add(field);
  }

  void propose(String title) {
    if (!written) {
      code.show(slug(title));
    }
  }

  /** The code as it stands there; says what is wrong with it otherwise. */
  Optional<InstrumentCode> check() {
    Optional<InstrumentCode> parsed = DraftAddresses.parse(code.value());
    field.problem(
        parsed.isPresent()
            ? ""
            : "Write a code of small letters, figures and hyphens, such as northshire-cse");
    if (parsed.isEmpty()) {
      code.focus();
    }
    return parsed;
  }

  static String slug(String title) {
    String plain =
        Normalizer.normalize(title, Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}|['’]", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^[-0-9]+|-+$", "");
    return plain.length() <= LONGEST
        ? plain
        : plain.substring(0, LONGEST).replaceAll("-[^-]*$", "");
  }
}
