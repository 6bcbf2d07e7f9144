package org.plumbline.drafting.ui;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.schema.TreePath;
import org.plumbline.shell.SelectControl;
import org.plumbline.shell.TextControl;
import org.plumbline.shell.Tick;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The controls of a page as a person acts on them, and what the browser is asked meanwhile. */
final class Screen {
  private Screen() {}

  static TextControl text(TreePath at) {
    return text(Pages.id(at));
  }

  static TextControl text(String id) {
    return LocatorJ._get(TextControl.class, spec -> spec.withId(id));
  }

  static SelectControl list(TreePath at) {
    return LocatorJ._get(SelectControl.class, spec -> spec.withId(Pages.id(at)));
  }

  static Tick box(TreePath at) {
    return LocatorJ._get(Tick.class, spec -> spec.withId(Pages.id(at)));
  }

  /** Types as a browser tells of it. */
  static void type(TextControl control, String words) {
    fire(control, JsonNodeFactory.instance.objectNode().put(TextControl.VALUE, words));
  }

  static void choose(SelectControl list, String value) {
    list.show(value);
    fire(list, JsonNodeFactory.instance.objectNode());
  }

  static void tick(Tick box, boolean ticked) {
    box.show(ticked);
    fire(box, JsonNodeFactory.instance.objectNode());
  }

  static void press(Component part, String words) {
    LocatorJ._click(LocatorJ._get(part, NativeButton.class, spec -> spec.withText(words)));
  }

  private static void fire(Component control, ObjectNode data) {
    Element element = control.getElement();
    element
        .getNode()
        .getFeature(ElementListenerMap.class)
        .fireEvent(new DomEvent(element, "change", data));
  }

  /**
   * Answers what the browser is asked about where somebody is.
   *
   * @param isElsewhere whether nobody is in a control that is to show something else
   * @return what is shown then
   */
  static List<String> answer(boolean isElsewhere) {
    List<String> shown = new ArrayList<>();
    for (PendingJavaScriptInvocation script : sent()) {
      String expression = script.getInvocation().getExpression();
      if (expression.contains("this.contains(document.activeElement)")) {
        script.complete(BooleanNode.valueOf(!isElsewhere));
      } else if (expression.contains("document.activeElement")) {
        shown.add(String.valueOf(script.getInvocation().getParameters().getFirst()));
        script.complete(BooleanNode.valueOf(isElsewhere));
      }
    }
    return shown;
  }

  /** What has been asked of the browser since it was looked at last. */
  static List<PendingJavaScriptInvocation> sent() {
    UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
    return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations();
  }
}
