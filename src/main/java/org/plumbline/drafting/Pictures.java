package org.plumbline.drafting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.definition.Drawing;
import org.plumbline.id.ElementId;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Picture;
import org.plumbline.instrument.Picture.MediaType;
import org.plumbline.instrument.PictureContent;
import org.plumbline.instrument.PictureHeader;
import org.plumbline.instrument.Place;
import org.plumbline.instrument.SoundPicture;
import org.plumbline.schema.Document;
import org.plumbline.schema.KeyName;
import org.plumbline.schema.Tree;
import org.plumbline.schema.TreePath;

/** What an admin can do with the pictures of a draft, as edits with their words. */
public final class Pictures {
  public static final TreePath LIST = TreePath.of(KeyName.PICTURES);

  private static final KeyName MEDIA_TYPE = KeyName.MEDIA_TYPE;
  private static final KeyName CONTENT = KeyName.CONTENT;

  private Pictures() {}

  /** Whether a file can be taken as a picture. */
  public sealed interface Taken {
    /** It can. */
    record Fit(MediaType mediaType, PictureContent content) implements Taken {}

    /**
     * It cannot.
     *
     * @param why what is wrong, what became of it and what to do, for who chose the file
     */
    record Refused(String why) implements Taken {}
  }

  /**
   * Looks at a file that somebody chose.
   *
   * @param name as the file is called
   */
  public static Taken take(Draft draft, String name, byte[] bytes) {
    PictureContent content = PictureContent.of(bytes);
    MediaType type =
        content.header() instanceof PictureHeader.Known known ? known.mediaType() : MediaType.PNG;
    Picture picture = new Picture(new ElementId("new"), name, type, content);
    Place file = new Place("", "“" + Names.brief(name) + "”", "", Optional.empty());
    return Drawing.problem(picture, file)
        .map(problem -> problem.place().words() + " " + problem.wrong() + ". ")
        .or(() -> tooMany(draft.document().read().instrument(), content))
        .<Taken>map(wrong -> new Taken.Refused(refusal(wrong, bytes.length)))
        .orElseGet(() -> new Taken.Fit(type, content));
  }

  /** What is said of a file that is not even sent, because it is larger than any picture. */
  public static String tooLarge() {
    return refusal(
        "The file has more than %,d KB, which is the most that a picture can have. "
            .formatted(SoundPicture.MOST_BYTES / 1024),
        SoundPicture.MOST_BYTES + 1);
  }

  private static String refusal(String wrong, int size) {
    return wrong
        + "It was not taken, and the draft is as it was. "
        + (size > SoundPicture.MOST_BYTES
            ? "Save it smaller, such as 1,200 pixels wide and as JPEG, and choose that file."
            : "Open it in a picture program, save it as PNG or JPEG, and choose that file.");
  }

  private static Optional<String> tooMany(Instrument instrument, PictureContent more) {
    long size =
        more.size() + instrument.pictures().stream().mapToLong(each -> each.content().size()).sum();
    return size > SoundPicture.MOST_BYTES_IN_ALL
        ? Optional.of(
            "With this picture all pictures would have %,d KB, and %,d KB can be kept. "
                .formatted((size + 1023) / 1024, SoundPicture.MOST_BYTES_IN_ALL / 1024))
        : Optional.empty();
  }

  /** Adds a picture behind those that there are. */
  public static Edit add(Draft draft, Taken.Fit file, String words) {
    Document document = draft.document();
    List<String> all = document.entries(LIST);
    Map<KeyName, Tree> values = new EnumMap<>(KeyName.class);
    values.put(KeyName.ID, new Tree.Text(Ids.of(document).fresh(words)));
    values.put(KeyName.WORDS, new Tree.Text(words));
    values.put(MEDIA_TYPE, mediaType(file));
    values.put(CONTENT, content(file));
    Edit added =
        Edits.add(
            draft,
            LIST,
            Tree.Keys.of(values),
            all.isEmpty() ? Optional.empty() : Optional.of(all.getLast()));
    return new Edit("added the picture “%s”".formatted(Names.brief(words)), added.changes());
  }

  /** Puts another file in the place of the one that was seen; its words stay. */
  public static Edit replace(Draft seen, TreePath picture, Taken.Fit file) {
    Document document = seen.document();
    return Edit.of(
        "put another file in the place of " + Names.of(document, picture),
        new Change.Put(
            picture.then(MEDIA_TYPE),
            document.find(picture.then(MEDIA_TYPE)),
            Optional.of(mediaType(file))),
        new Change.Put(
            picture.then(CONTENT),
            document.find(picture.then(CONTENT)),
            Optional.of(content(file))));
  }

  /** Takes a picture away, and from whatever shows it. */
  public static Edit remove(Draft seen, TreePath picture) {
    Document document = seen.document();
    List<Change> changes = new ArrayList<>();
    for (TreePath at : shownBy(document, picture.last())) {
      changes.add(new Change.Put(at, document.find(at), Optional.empty()));
    }
    changes.addAll(Edits.remove(seen, picture).changes());
    return new Edit(
        "removed the picture “%s”"
            .formatted(Names.brief(document.text(picture.then(KeyName.WORDS)).orElse(""))),
        changes);
  }

  /** The keys that name a picture. */
  public static List<TreePath> shownBy(Document document, String picture) {
    List<TreePath> all = new ArrayList<>();
    TreePath sections = TreePath.of(KeyName.SECTIONS);
    document.find(sections).ifPresent(tree -> collect(tree, sections, picture, all));
    return all;
  }

  private static void collect(Tree tree, TreePath at, String picture, List<TreePath> all) {
    switch (tree) {
      case Tree.Keys(Map<String, Tree> values) ->
          values.forEach((key, value) -> {
            if (key.equals(KeyName.PICTURE.written()) && value.equals(new Tree.Text(picture))) {
              all.add(at.step(key));
            } else {
              collect(value, at.step(key), picture, all);
            }
          });
      case Tree.Entries(List<Tree> entries) ->
          entries.stream()
              .filter(Tree.Keys.class::isInstance)
              .forEach(entry -> collect(entry, at.entry(Document.nameOf(entry)), picture, all));
      case Tree.Text _, Tree.Figure _, Tree.Flag _, Tree.Day _, Tree.Words _ -> {}
    }
  }

  private static Tree mediaType(Taken.Fit file) {
    return new Tree.Text(file.mediaType().words());
  }

  private static Tree content(Taken.Fit file) {
    return new Tree.Text(file.content().base64());
  }
}
