package org.plumbline.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Span;

/** Links that look like links, and links that look like buttons. */
public final class Links {
  private Links() {}

  /** A link within the application, followed without loading the page anew. */
  public static Anchor to(String address, String text) {
    Anchor link = new Anchor(address, text);
    link.setRouterIgnore(false);
    return link;
  }

  /** A link that looks like a button. */
  public static Anchor button(String address, String text) {
    Anchor link = to(address, text);
    link.addClassName("button");
    return link;
  }

  /** The one thing that the page is for. */
  public static Anchor primary(String address, String text) {
    Anchor link = button(address, text);
    link.addClassName("button--primary");
    return link;
  }

  /** Opens beside this page, and says so. */
  public static Anchor inNewTab(String address, String text) {
    Anchor link = new Anchor(address, text, AnchorTarget.BLANK);
    link.setRouterIgnore(true);
    Span hint = new Span(" (opens in a new tab)");
    hint.addClassName("visually-hidden");
    link.add(hint);
    return link;
  }
}
