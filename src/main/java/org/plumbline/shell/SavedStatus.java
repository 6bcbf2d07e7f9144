package org.plumbline.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * Says whether what was written is stored: "Saved 14:02" only after the commit. The script {@code
 * saving.js}, which every page loads, adds what the server cannot know: that something is being
 * typed, or that the server does not answer.
 */
public final class SavedStatus extends Span {
  private final Span words = new Span();
  private final Icon done = new Icon(Icon.Symbol.CHECK_CIRCLE);
  private final Icon warn = new Icon(Icon.Symbol.WARN);
  private int told;

  public SavedStatus() {
    setId("saved");
    addClassName("saved");
    getElement().setAttribute("role", "status");
    words.addClassName("saved__told");
    Span local = new Span();
    local.addClassName("saved__local");
    add(done, warn, words, local);
    say("Nothing written yet", "idle");
  }

  /** The one on a page, if it says whether what was written is stored. */
  static Stream<SavedStatus> on(Component page) {
    return page instanceof SavedStatus status
        ? Stream.of(status)
        : page.getChildren().flatMap(SavedStatus::on);
  }

  /** Stored at that moment. */
  public void saved(Instant at) {
    say("Saved " + Dates.time(at), "saved");
  }

  /** Not stored; the reason, and what happens next. */
  public void notSaved(String why) {
    say("Not saved, " + why, "unsaved");
  }

  private void say(String sentence, String state) {
    boolean bad = state.equals("unsaved");
    words.setText(sentence);
    done.setVisible(state.equals("saved"));
    warn.setVisible(bad);
    setClassName("saved--reconnecting", bad);
    setClassName("saved--saving", state.equals("idle"));
    getElement().setAttribute("data-state", state);
    getElement().setAttribute("data-told", Integer.toString(++told));
  }
}
