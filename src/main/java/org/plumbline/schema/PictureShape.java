package org.plumbline.schema;

import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.instrument.Picture;
import org.plumbline.instrument.Picture.MediaType;
import org.plumbline.instrument.PictureContent;

/** Pictures, which stand last in the file: most of its lines are theirs. */
final class PictureShape {
  static final RecordShape<Picture> PICTURE = picture();

  private PictureShape() {}

  private static RecordShape<Picture> picture() {
    Fields<Picture> fields = new Fields<>();
    var id = fields.required(KeyName.ID, Shapes.ELEMENT_ID, Picture::id, "Its lasting id.");
    var words =
        fields.required(
            KeyName.WORDS,
            Shapes.WORDING,
            Picture::words,
            "What it shows, for whoever does not see it.");
    var mediaType =
        fields.required(
            KeyName.MEDIA_TYPE,
            mediaTypes(),
            Picture::mediaType,
            "What its bytes are. SVG is none of them, since it can hold scripts.");
    var content =
        fields.required(
            KeyName.CONTENT,
            content(),
            Picture::content,
            "Its bytes in Base64, in lines of 76; at most 1 MB, of all pictures 4 MB.");
    return fields
        .record(
            "picture",
            "A picture that notes or descriptors show.",
            values ->
                new Picture(
                    values.get(id), values.get(words), values.get(mediaType), values.get(content)))
        .as(ElementKind.PICTURE);
  }

  private static Shape<MediaType> mediaTypes() {
    String all = String.join(", ", Stream.of(MediaType.values()).map(MediaType::words).toList());
    return new OneValue<>(
            Key.Type.CHOICE,
            "one of " + all,
            "Write one of " + all + ".",
            text ->
                Stream.of(MediaType.values()).filter(each -> each.words().equals(text)).findFirst(),
            type -> new Tree.Text(type.words()),
            Schemas.oneOf(Stream.of(MediaType.values()).map(MediaType::words)),
            _ -> MediaType.PNG)
        .among(Stream.of(MediaType.values()).map(each -> Choice.of(each.words())).toList());
  }

  private static Shape<PictureContent> content() {
    return new OneValue<>(
        Key.Type.CONTENT,
        "picture in Base64",
        "Write its bytes in Base64, as the program 'base64' does.",
        PictureShape::decoded,
        content -> new Tree.Text(content.base64()),
        Schemas.of("type", "string", "contentEncoding", "base64"),
        _ -> PictureContent.of(new byte[0]));
  }

  private static Optional<PictureContent> decoded(String text) {
    try {
      return Optional.of(PictureContent.ofBase64(text));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }
}
