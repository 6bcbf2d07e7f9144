package org.plumbline.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Picture.MediaType;
import org.plumbline.instrument.PictureContent;

/** Pictures in a definition file: kept to the byte, and refused where they are none. */
class A10PicturesTest {
  private static final String SECTION = "sections: [{id: a, title: A}]\n";
  private static final byte[] PNG = Drawn.bytes(MediaType.PNG, 20, 10, new Random(1));
  private static final byte[] JPEG = Drawn.bytes(MediaType.JPEG, 20, 10, new Random(1));

  @ParameterizedTest
  @EnumSource
  void a_picture_is_read_as_the_bytes_it_is(MediaType type) {
    byte[] bytes = type == MediaType.PNG ? PNG : JPEG;

    Instrument instrument = instrument(file(type.words(), bytes));

    assertThat(instrument.pictures())
        .singleElement()
        .satisfies(picture -> {
          assertThat(picture.content().bytes()).isEqualTo(bytes);
          assertThat(picture.mediaType()).isEqualTo(type);
          assertThat(picture.words()).isEqualTo("A room that is tidy");
        });
  }

  @Test
  void it_stands_last_in_the_file_in_lines_of_76() {
    String written = Definition.of(instrument(file("image/png", PNG))).text();

    String content = written.substring(written.indexOf("    content: |-\n"));
    List<String> lines = content.lines().skip(1).map(String::strip).toList();
    assertThat(lines).hasSizeGreaterThan(2);
    assertThat(lines.subList(0, lines.size() - 1)).allMatch(line -> line.length() == 76);
    assertThat(lines.getLast()).hasSizeBetween(1, 76);
    assertThat(DefinitionReader.read("again.yaml", written))
        .isInstanceOfSatisfying(
            Reading.Read.class,
            read -> assertThat(Definition.of(read.instrument()).text()).isEqualTo(written));
  }

  @Test
  void however_it_is_broken_into_lines_it_is_the_same() {
    String once = file("image/png", PNG);
    String wide = once.replace("\n      ", " ").replace("content: |-", "content:");

    assertThat(instrument(wide)).isEqualTo(instrument(once));
  }

  @Test
  void what_is_no_Base64_is_told_at_its_line() {
    String file = file("image/png", PNG).replaceFirst("content: \\|-\n", "content: |-\n      *\n");

    assertThat(problems(file))
        .singleElement()
        .asString()
        .startsWith("line 5, column 14: 'content' in picture “A room that is tidy” is '* iVBOR")
        .endsWith(
            "not a picture in Base64. Write its bytes in Base64, as the program 'base64' does.");
  }

  @Test
  void what_is_no_picture_is_told() {
    byte[] page = "GIF89a<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);

    assertThat(problems(file("image/png", page)))
        .containsExactly(
            "line 5, column 14: 'content' in picture “A room that is tidy” is neither a PNG"
                + " nor a JPEG, whatever its name says. Open it in a picture program, and save it"
                + " as one of the two.");
  }

  @Test
  void one_that_says_it_is_another_kind_is_told() {
    assertThat(problems(file("image/png", JPEG)))
        .containsExactly(
            "line 4, column 17: 'media_type' in picture “A room that is tidy” is image/png,"
                + " but the content is image/jpeg. Write image/jpeg.");
  }

  @Test
  void SVG_is_not_taken() {
    assertThat(problems(file("image/svg+xml", PNG)))
        .containsExactly(
            "line 4, column 17: 'media_type' in picture “A room that is tidy” is"
                + " 'image/svg+xml', not one of image/png, image/jpeg. Write one of image/png,"
                + " image/jpeg.");
  }

  @Test
  void one_that_breaks_off_is_told_in_a_file_from_outside() {
    byte[] half = Arrays.copyOf(PNG, PNG.length / 2);
    byte[] file =
        Definitions.withHead(file("image/png", half) + SECTION).getBytes(StandardCharsets.UTF_8);

    for (Reading reading :
        List.of(
            DefinitionReader.read("a.yaml", file), DefinitionReader.readDraft("a.yaml", file))) {
      assertThat(((Reading.Refused) reading).problems())
          .singleElement()
          .asString()
          .startsWith(
              "line 5, column 14: 'content' in picture “A room that is tidy” is damaged: it cannot be drawn");
    }
  }

  @Test
  void one_that_would_fill_the_memory_is_told_without_drawing_it() {
    byte[] bomb = PNG.clone();
    ByteBuffer.wrap(bomb).putInt(16, 60_000).putInt(20, 60_000);

    assertThat(problems(file("image/png", bomb)))
        .singleElement()
        .asString()
        .contains("has 60,000 by 60,000 pixels; 16 million can be drawn");
  }

  @Test
  void one_that_is_too_large_is_told_with_its_size() {
    byte[] large = Arrays.copyOf(PNG, 1024 * 1024 + 1);

    assertThat(problems(file("image/png", large)))
        .containsExactly(
            "line 5, column 14: 'content' in picture “A room that is tidy” has 1,025 KB;"
                + " 1,024 KB can be kept. Save it smaller, such as 1,200 pixels wide, photographs"
                + " as JPEG.");
  }

  @Test
  void too_many_are_told_also_of_a_draft() {
    byte[] large = Arrays.copyOf(PNG, 1024 * 1024);
    StringBuilder file = new StringBuilder(SECTION + "pictures:\n");
    for (int number = 1; number <= 5; number++) {
      file.append(entry("room_" + number, "image/png", large));
    }
    byte[] bytes = Definitions.withHead(file.toString()).getBytes(StandardCharsets.UTF_8);

    assertThat(((Reading.Refused) DefinitionReader.readDraft("a.yaml", bytes)).problems())
        .singleElement()
        .asString()
        .contains("'pictures' in the instrument have 5,120 KB together; 4,096 KB can be kept");
  }

  @Test
  void what_names_a_picture_that_is_not_there_is_told() {
    String file =
        file("image/png", PNG)
            + "sections: [{id: a, title: A, items: [{id: b, kind: note, label: B, text: B, picture:"
            + " untidy}]}]\n";

    assertThat(problems(file))
        .singleElement()
        .asString()
        .endsWith(
            "'picture' in section “A”, item “B” is 'untidy', which is no picture of this"
                + " instrument. Write one of tidy, or define it.");
  }

  @Test
  void its_id_is_its_own() {
    String file = file("image/png", PNG) + entry("tidy", "image/png", PNG);

    assertThat(problems(file))
        .singleElement()
        .asString()
        .contains(
            "'id' in picture “A room that is tidy” is 'tidy' again, as in picture “A room that is tidy”");
  }

  @Test
  void two_pictures_are_the_same_when_their_bytes_are() {
    PictureContent one = PictureContent.of(PNG);

    assertThat(PictureContent.ofBase64(one.base64())).isEqualTo(one).hasSameHashCodeAs(one);
    assertThat(PictureContent.of(JPEG)).isNotEqualTo(one);
    assertThat(one.words()).contains("PNG of 20 by 10 pixels");
    assertThat(PictureContent.of(JPEG).words()).contains("JPEG of 20 by 10 pixels");
  }

  private static String file(String mediaType, byte[] bytes) {
    return "pictures:\n" + entry("tidy", mediaType, bytes);
  }

  private static Instrument instrument(String file) {
    return Definitions.instrument(file + SECTION);
  }

  private static List<String> problems(String file) {
    return A02MalformedFileTest.problems(
        Definitions.withHead(file.contains("sections:") ? file : file + SECTION));
  }

  private static String entry(String id, String mediaType, byte[] bytes) {
    String content = PictureContent.of(bytes).base64().replace("\n", "\n      ");
    return """
      - id: %s
        words: A room that is tidy
        media_type: %s
        content: |-
          %s
    """
        .formatted(id, mediaType, content);
  }
}
