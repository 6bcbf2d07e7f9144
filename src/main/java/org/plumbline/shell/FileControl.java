package org.plumbline.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Tag;
import java.util.Base64;
import java.util.function.BiConsumer;

/** A native control to choose one file with; its bytes come when it is chosen. */
@Tag("input")
public final class FileControl extends Component implements Focusable<FileControl> {
  /** As a browser gives it: what kind of file it is, and after a comma its bytes in Base64. */
  private static final String READ =
      "const file = this.files[0]; if (!file) return '';"
          + " if (file.size > $0) return 'too large';"
          + " return new Promise((done, fail) => { const reader = new FileReader();"
          + " reader.onload = () => done(reader.result); reader.onerror = () => fail(reader.error);"
          + " reader.readAsDataURL(file); });";

  /** A file that was put right meanwhile has the same name, and is to be taken again. */
  private static final String FORGET = "this.addEventListener('click', () => { this.value = ''; })";

  private static final String NAME = "element.files.length ? element.files[0].name : ''";

  /**
   * Takes a file.
   *
   * @param types that the browser offers first, such as {@code .yaml}
   * @param mostBytes of a larger file nothing is sent
   * @param taken gets the name and the bytes
   * @param tooLarge is told of a larger file
   */
  public FileControl(
      String types, int mostBytes, BiConsumer<String, byte[]> taken, Runnable tooLarge) {
    addClassName("input");
    getElement().setAttribute("type", "file").setAttribute("accept", types);
    addAttachListener(event -> getElement().executeJs(FORGET));
    getElement()
        .addEventListener(
            "change",
            event -> {
              String name = event.getEventData().get(NAME).asString();
              getElement()
                  .executeJs(READ, mostBytes)
                  .then(
                      String.class,
                      data -> {
                        if (data.equals("too large")) {
                          tooLarge.run();
                        } else if (!data.isEmpty()) {
                          taken.accept(name, bytes(data));
                        }
                      });
            })
        .addEventData(NAME);
  }

  /** What comes after the comma; an empty file has nothing there. */
  private static byte[] bytes(String data) {
    return Base64.getDecoder().decode(data.substring(data.indexOf(',') + 1));
  }
}
