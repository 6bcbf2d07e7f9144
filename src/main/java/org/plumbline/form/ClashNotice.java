package org.plumbline.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.shell.Notice;

/**
 * Two people wrote in one place: both texts, and three ways to go on. Nothing is chosen for them.
 */
public final class ClashNotice extends Div {
  /**
   * What can be done.
   *
   * @param keepMine puts mine in place of theirs, which stays in the history
   * @param takeTheirs leaves theirs, and shows it in the field
   * @param keepBoth puts one below the other, where that makes sense
   */
  public record Ways(Runnable keepMine, Runnable takeTheirs, Optional<Runnable> keepBoth) {}

  /** Who wrote the other text, as the sentences about it need it. */
  private record Other(String wrote, String text, String keep) {}

  /** Another person's words against one's own. */
  public static ClashNotice with(String who, String when, String mine, String theirs, Ways ways) {
    return new ClashNotice(
        new Other(
            who + " wrote here while you did",
            "What " + who + " wrote, saved",
            "Keep what " + who + " wrote"),
        when,
        mine,
        theirs,
        ways);
  }

  /** One's own words in two windows. */
  public static ClashNotice withOneself(String when, String mine, String theirs, Ways ways) {
    return new ClashNotice(
        new Other(
            "You wrote here in another window as well",
            "What you wrote in the other window, saved",
            "Keep what I wrote in the other window"),
        when,
        mine,
        theirs,
        ways);
  }

  private ClashNotice(Other other, String when, String mine, String theirs, Ways ways) {
    addClassName("conflict");
    getElement().setAttribute("role", "alert");
    List<Component> parts = new ArrayList<>();
    parts.add(
        new Paragraph(
            other.wrote()
                + (when.isEmpty() ? "" : ", at " + when)
                + ". Neither text is lost. Choose what shall stand here."));
    Div texts =
        new Div(text(other.text(), theirs), text("What you wrote here, not saved yet", mine));
    texts.addClassName("conflict__texts");
    parts.add(texts);
    Div buttons = new Div();
    buttons.addClassName("row");
    buttons.add(button(other.keep(), ways.takeTheirs()));
    ways.keepBoth().ifPresent(both -> buttons.add(button("Keep both, one below the other", both)));
    buttons.add(button("Put mine in its place", ways.keepMine()));
    parts.add(buttons);
    add(new Notice(Notice.Kind.WARN, parts.toArray(Component[]::new)));
  }

  private static Div text(String heading, String words) {
    Paragraph quoted = new Paragraph(words.isEmpty() ? "Nothing" : words);
    quoted.addClassName("as-written");
    return new Div(new H3(heading), quoted);
  }

  private static NativeButton button(String words, Runnable act) {
    NativeButton button = new NativeButton(words, click -> act.run());
    button.addClassNames("button", "button--small");
    return button;
  }
}
