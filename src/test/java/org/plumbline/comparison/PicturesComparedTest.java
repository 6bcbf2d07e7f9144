package org.plumbline.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.plumbline.definition.Definitions;
import org.plumbline.definition.Drawn;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Picture.MediaType;
import org.plumbline.schema.ChangeClass;
import org.plumbline.schema.ElementKind;
import org.plumbline.schema.KeyName;
import org.plumbline.wording.WrittenTemplate;

/** How two versions differ in what they show. */
class PicturesComparedTest {
  private static final Instrument BEFORE = rooms("tidy", "A room that is tidy", 1);

  @Test
  void the_words_of_a_picture_are_compared_word_by_word() {
    assertThat(Comparison.between(BEFORE, rooms("tidy", "A room that is bare", 1)).changes())
        .singleElement()
        .isInstanceOfSatisfying(
            Change.Reworded.class,
            reworded -> {
              assertThat(reworded.element().kind()).isEqualTo(ElementKind.PICTURE);
              assertThat(reworded.words().runs()).contains(new Run.Replaced(" tidy", " bare"));
              assertThat(reworded.changeClass()).isEqualTo(ChangeClass.WORDING);
            });
  }

  @Test
  void another_picture_under_the_same_words_is_a_change() {
    assertThat(Comparison.between(BEFORE, rooms("tidy", "A room that is tidy", 2)).changes())
        .singleElement()
        .isInstanceOfSatisfying(
            Change.Changed.class,
            changed -> {
              assertThat(changed.aspect().key()).isEqualTo(KeyName.CONTENT);
              assertThat(changed.from()).singleElement().asString().startsWith("PNG of 4 by 4");
              assertThat(changed.from()).isNotEqualTo(changed.to());
            });
  }

  @Test
  void another_picture_at_a_level_is_a_change_of_its_descriptor() {
    assertThat(Comparison.between(BEFORE, rooms("bare", "A room that is tidy", 1)).changes())
        .singleElement()
        .isInstanceOfSatisfying(
            Change.Changed.class,
            changed -> {
              assertThat(changed.element().key()).isEqualTo("descriptor:clutter.one");
              assertThat(changed.aspect().key()).isEqualTo(KeyName.PICTURE);
              assertThat(changed.changeClass()).isEqualTo(ChangeClass.WORDING);
            });
  }

  @Test
  void a_new_id_of_a_picture_goes_to_whatever_shows_it() {
    Instrument renamed =
        NewNames.give(
            BEFORE, Map.of("picture:tidy", "room_1"), Ids.none(), WrittenTemplate::renamed);

    assertThat(renamed.pictures().getFirst().id()).hasToString("room_1");
    assertThat(renamed.pictures().getFirst().content())
        .isEqualTo(BEFORE.pictures().getFirst().content());
    assertThat(Comparison.between(BEFORE, renamed).changes())
        .anyMatch(change ->
            change instanceof Change.Changed changed
                && changed.aspect().is(KeyName.PICTURE)
                && changed.to().contains("room_1"));
  }

  /** A scale of clutter with a picture at one of its levels. */
  private static Instrument rooms(String shown, String words, long seed) {
    return Definitions.instrument(
        """
        scales:
          - id: clutter_scale
            levels:
              - {id: none, label: NONE, concern: none}
              - {id: one, label: ONE, concern: 1}
        sections:
          - id: home
            title: Home
            items:
              - id: clutter
                kind: level
                label: Clutter
                scale: clutter_scale
                descriptors:
                  - level: one
                    text: As in the picture
                    picture: %s
        pictures:
          - {id: tidy, words: %s, media_type: image/png, content: "%s"}
          - {id: bare, words: Another room, media_type: image/png, content: "%s"}
        """
            .formatted(shown, words, png(seed), png(9)));
  }

  private static String png(long seed) {
    return Base64.getEncoder().encodeToString(Drawn.bytes(MediaType.PNG, 4, 4, new Random(seed)));
  }
}
