package org.plumbline.shell;

import com.vaadin.flow.component.html.Paragraph;

/** Says quietly that an answer is needed before an assessment can be submitted. */
public final class RequiredMark {
  private RequiredMark() {}

  /** The mark of a control or a group, which refers to it by {@link #id}. */
  public static Paragraph of(String control) {
    Paragraph mark = new Paragraph("Must be answered");
    mark.setId(id(control));
    mark.addClassName("field__required");
    return mark;
  }

  /** Under which id the mark stands. */
  public static String id(String control) {
    return control + "-required";
  }
}
