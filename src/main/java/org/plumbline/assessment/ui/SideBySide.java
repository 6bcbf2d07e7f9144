package org.plumbline.assessment.ui;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import java.util.Collection;
import org.plumbline.form.ItemField;

/** Short fields stand side by side, as on the printed front page; all others one below another. */
final class SideBySide {
  private SideBySide() {}

  static void place(Collection<ItemField> fields, HasComponents page) {
    Div together = new Div();
    for (ItemField field : fields) {
      if (field.isShort()) {
        if (together.getComponentCount() == 0) {
          together.addClassNames("fields", "section__block");
          page.add(together);
        }
        together.add(field);
      } else {
        together = new Div();
        page.add(field);
      }
    }
  }
}
