package org.plumbline.drafting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.plumbline.drafting.Names;
import org.plumbline.drafting.Pictures;
import org.plumbline.drafting.Pictures.Taken;
import org.plumbline.instrument.Picture;
import org.plumbline.instrument.PictureHeader;
import org.plumbline.instrument.SoundPicture;
import org.plumbline.schema.Document;
import org.plumbline.schema.KeyName;
import org.plumbline.schema.Keys;
import org.plumbline.schema.TreePath;
import org.plumbline.shell.Field;
import org.plumbline.shell.FileControl;
import org.plumbline.shell.Notice;
import org.plumbline.shell.PictureImage;
import org.plumbline.shell.TextControl;

/** The pictures of a draft: each with what it shows and where it stands, and room for another. */
final class PicturesPart extends Div {
  private static final String TYPES = "image/png,image/jpeg";

  private final EditorContext context;

  PicturesPart(EditorContext context) {
    this.context = context;
    addClassName("pictures");
    List<Picture> all = context.session().draft().instrument().pictures();
    if (all.isEmpty()) {
      Paragraph none = new Paragraph("None yet.");
      none.addClassName("soft");
      add(none);
    } else {
      UnorderedList list = new UnorderedList();
      list.addClassName("pictures__list");
      all.forEach(picture -> list.add(row(picture)));
      add(list, amount(all));
    }
    add(adding());
  }

  private ListItem row(Picture picture) {
    TreePath at = Pictures.LIST.entry(picture.id().value());
    Document document = context.session().document();
    PictureImage image =
        new PictureImage(picture, DraftAddresses.pictures(context.session().draft().code()));
    Div fields = new Div();
    fields.addClassName("pictures__fields");
    Keys.find(document, at.then(KeyName.WORDS))
        .ifPresent(key -> fields.add(new KeyField(context, at.then(KeyName.WORDS), key)));
    fields.add(soft(facts(picture)), soft(places(document, picture)), other(at), remove(at));
    ListItem row = new ListItem(image, fields);
    row.addClassName("pictures__row");
    row.setId("entry-" + Pages.id(at));
    return row;
  }

  private static Paragraph soft(String words) {
    Paragraph soft = new Paragraph(words);
    soft.addClassNames("small", "soft");
    return soft;
  }

  private static String facts(Picture picture) {
    String size = "%,d KB".formatted((picture.content().size() + 1023) / 1024);
    return picture.content().header() instanceof PictureHeader.Known known
        ? "%s, %,d by %,d pixels, %s. Id: %s"
            .formatted(known.mediaType(), known.width(), known.height(), size, picture.id().value())
        : size;
  }

  private static String places(Document document, Picture picture) {
    List<String> places =
        Pictures.shownBy(document, picture.id().value()).stream()
            .map(at -> Names.of(document, at))
            .toList();
    return places.isEmpty()
        ? "Shown nowhere yet: choose it at a level’s wording, or at an item of words to read."
        : "Shown at " + String.join("; ", places) + ".";
  }

  private Component other(TreePath at) {
    Div said = new Div();
    FileControl file =
        control(
            said,
            chosen ->
                chosen.ifPresent(fit -> {
                  var seen = context.session().draft();
                  context.rebuild(_ -> Pictures.replace(seen, at, fit), _ -> Optional.of(at));
                }));
    Div inside = new Div(new Field("other-" + Pages.id(at), "File in its place", file), said);
    NativeDetails other = new NativeDetails("Another file", inside);
    other.addClassName("element__more");
    return other;
  }

  private NativeButton remove(TreePath at) {
    NativeButton remove = new NativeButton("Remove the picture");
    Span which = new Span(" “" + context.session().text(at.then(KeyName.WORDS)) + "”");
    which.addClassName("visually-hidden");
    remove.add(which);
    remove.addClassNames("button", "button--small", "button--quiet");
    remove.setId("remove-" + Pages.id(at));
    remove.addClickListener(_ -> {
      var seen = context.session().draft();
      context.rebuild(_ -> Pictures.remove(seen, at), _ -> Optional.empty());
    });
    return remove;
  }

  private static Paragraph amount(List<Picture> all) {
    long size = all.stream().mapToLong(picture -> picture.content().size()).sum();
    return soft(
        "%,d KB of %,d KB are taken."
            .formatted((size + 1023) / 1024, SoundPicture.MOST_BYTES_IN_ALL / 1024));
  }

  /** A file that was taken waits for its words. */
  private Component adding() {
    TextControl words = TextControl.lines();
    Field place =
        new Field("picture-words", "What it shows", words)
            .help(
                "In words, for people who do not see it: a screen reader says them in its place.");
    Div said = new Div();
    said.getElement().setAttribute("role", "status");
    Adding adding = new Adding(words, place);
    FileControl file =
        control(
            said,
            fit -> {
              adding.file = fit;
              fit.ifPresent(_ ->
                  said.add(new Notice(Notice.Kind.DONE, "The file can be taken. Add it below.")));
            });
    Field chosen =
        new Field("picture-file", "Picture", file)
            .help(
                "PNG or JPEG, at most %,d KB. SVG is not taken, since it can hold scripts."
                    .formatted(SoundPicture.MOST_BYTES / 1024));
    NativeButton add = new NativeButton("Add the picture");
    add.addClassNames("button", "button--primary");
    add.setId("picture-add");
    add.addClickListener(_ -> adding.add(chosen));
    Div card = new Div(new H3("Add a picture"), chosen, said, place, add);
    card.addClassNames("card", "stack");
    return card;
  }

  /**
   * A control to choose a picture with.
   *
   * @param taken gets what was chosen; nothing where that is refused, for which {@code said} says
   *     why
   */
  private FileControl control(Div said, Consumer<Optional<Taken.Fit>> taken) {
    return new FileControl(
        TYPES,
        SoundPicture.MOST_BYTES,
        (name, bytes) -> {
          said.removeAll();
          switch (Pictures.take(context.session().draft(), name, bytes)) {
            case Taken.Fit fit -> taken.accept(Optional.of(fit));
            case Taken.Refused(String why) -> {
              taken.accept(Optional.empty());
              said.add(new Notice(Notice.Kind.ERROR, why));
            }
          }
        },
        () -> {
          said.removeAll();
          taken.accept(Optional.empty());
          said.add(new Notice(Notice.Kind.ERROR, Pictures.tooLarge()));
        });
  }

  /** What is filled in of a new picture. */
  private final class Adding {
    private final TextControl words;
    private final Field place;
    private Optional<Taken.Fit> file = Optional.empty();

    Adding(TextControl words, Field place) {
      this.words = words;
      this.place = place;
    }

    void add(Field chosen) {
      String written = words.value().strip();
      chosen.problem(file.isEmpty() ? "Choose a file that can be taken" : "");
      place.problem(
          written.isEmpty()
              ? "Write what the picture shows. The file that you chose waits until then."
              : "");
      if (!written.isEmpty()) {
        file.ifPresent(fit ->
            context.rebuild(draft -> Pictures.add(draft, fit, written), _ -> Optional.empty()));
      }
    }
  }
}
