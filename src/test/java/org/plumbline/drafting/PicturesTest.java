package org.plumbline.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.plumbline.db.schema.Tables;
import org.plumbline.definition.Drawn;
import org.plumbline.drafting.Pictures.Taken;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.Picture;
import org.plumbline.instrument.Picture.MediaType;
import org.plumbline.schema.Tree;
import org.plumbline.schema.TreePath;

/** Pictures of a draft. */
class PicturesTest {
  private static final String NOTE =
      """
      sections:
        - id: rooms
          title: Rooms
          items:
            - id: how
              kind: note
              label: How to read the pictures
              text: Look at each of them.
      """;
  private static final TreePath SHOWN = TreePath.parse("sections/rooms/items/how/picture");

  private final Sketch sketch = Sketch.of(NOTE);

  @Test
  void a_picture_is_added_with_its_words_and_an_id_made_of_them() {
    Edit edit = Pictures.add(sketch.draft(), file(1), "A tidy room");
    sketch.edit(_ -> edit);

    assertThat(edit.words()).isEqualTo("added the picture “A tidy room”");
    assertThat(sketch.instrument().pictures())
        .singleElement()
        .satisfies(picture -> {
          assertThat(picture.id()).hasToString("a_tidy_room");
          assertThat(picture.content()).isEqualTo(file(1).content());
          assertThat(picture.mediaType()).isEqualTo(MediaType.PNG);
        });
  }

  @Test
  void it_is_chosen_by_what_it_shows() {
    sketch.edit(draft -> Pictures.add(draft, file(1), "A tidy room"));
    Optional<Tree> room = Optional.of(new Tree.Text("a_tidy_room"));

    Edit chosen = Edits.put(sketch.draft(), SHOWN, Optional.empty(), room);
    sketch.edit(_ -> chosen);
    Edit taken = Edits.put(sketch.draft(), SHOWN, room, Optional.empty());

    assertThat(chosen.words())
        .isEqualTo(
            "chose the picture “A tidy room” for item “How to read the pictures” in “Rooms”");
    assertThat(taken.words())
        .isEqualTo("took the picture off item “How to read the pictures” in “Rooms”");
    assertThat(sketch.instrument().findPicture(note(sketch.instrument()).picture().orElseThrow()))
        .isPresent();
  }

  @Test
  void removing_it_takes_it_from_what_shows_it_and_undoing_brings_both_back() {
    sketch.edit(draft -> Pictures.add(draft, file(1), "A tidy room"));
    sketch.edit(draft ->
        Edits.put(draft, SHOWN, Optional.empty(), Optional.of(new Tree.Text("a_tidy_room"))));
    Instrument before = sketch.instrument();
    TreePath room = Pictures.LIST.entry("a_tidy_room");

    Edit removed = Pictures.remove(sketch.draft(), room);
    sketch.edit(_ -> removed);

    assertThat(removed.words()).isEqualTo("removed the picture “A tidy room”");
    assertThat(sketch.instrument().pictures()).isEmpty();
    assertThat(note(sketch.instrument()).picture()).isEmpty();
    sketch.edit(_ -> removed.inverse());
    assertThat(sketch.instrument()).isEqualTo(before);
  }

  @Test
  void another_file_takes_its_place_under_the_same_words() {
    sketch.edit(draft -> Pictures.add(draft, file(1), "A tidy room"));
    Taken.Fit other =
        (Taken.Fit) taken("room.jpg", Drawn.bytes(MediaType.JPEG, 5, 5, new Random(2)));

    sketch.edit(draft -> Pictures.replace(draft, Pictures.LIST.entry("a_tidy_room"), other));

    assertThat(sketch.instrument().pictures())
        .singleElement()
        .satisfies(picture -> {
          assertThat(picture.words()).isEqualTo("A tidy room");
          assertThat(picture.mediaType()).isEqualTo(MediaType.JPEG);
          assertThat(picture.content()).isEqualTo(other.content());
        });
  }

  @Test
  void a_file_that_is_no_picture_is_refused_with_what_became_of_it() {
    byte[] page = "<html>".getBytes(StandardCharsets.US_ASCII);

    assertThat(taken("room.png", page))
        .isEqualTo(
            new Taken.Refused(
                "“room.png” is neither a PNG nor a JPEG, whatever its name says. It was not taken,"
                    + " and the draft is as it was. Open it in a picture program, save it as PNG or"
                    + " JPEG, and choose that file."));
  }

  @Test
  void a_picture_for_which_there_is_no_room_is_refused() {
    for (int number = 1; number <= 5; number++) {
      Taken.Fit large = large(number);
      sketch.edit(draft -> Pictures.add(draft, large, "A room"));
    }

    assertThat(taken("room.png", large(6).content().bytes()))
        .isInstanceOfSatisfying(
            Taken.Refused.class,
            refused ->
                assertThat(refused.why())
                    .startsWith("With this picture all pictures would have ")
                    .contains("and 4,096 KB can be kept. It was not taken"));
  }

  @Test
  void an_edit_elsewhere_keeps_nothing_of_the_pictures_again() {
    Desk desk = new Desk();
    Draft draft = desk.begun();
    for (int number = 1; number <= 5; number++) {
      Taken.Fit large = large(number);
      draft =
          desk.saved(
              desk.drafts.edit(desk.anna, draft.id(), at -> Pictures.add(at, large, "A room")));
    }
    draft =
        desk.saved(
            desk.drafts.edit(
                desk.anna,
                draft.id(),
                at ->
                    Edits.write(
                        at, TreePath.parse("title"), Optional.of("A small instrument"), "Rooms")));

    List<Integer> sizes =
        desk.db
            .select(Tables.DRAFT_EDIT.CHANGES)
            .from(Tables.DRAFT_EDIT)
            .where(Tables.DRAFT_EDIT.DRAFT_ID.eq(draft.id()))
            .orderBy(Tables.DRAFT_EDIT.REVISION)
            .fetch(row -> String.valueOf(row.value1()).length());
    assertThat(sizes).hasSize(6);
    assertThat(sizes.subList(0, 5)).allMatch(size -> size > 900_000);
    assertThat(sizes.getLast()).isLessThan(200);
  }

  @Test
  void what_is_kept_is_read_again_by_another_program() {
    Desk desk = new Desk();
    Draft begun = desk.begun();
    Draft draft =
        desk.saved(
            desk.drafts.edit(
                desk.anna, begun.id(), at -> Pictures.add(at, file(1), "A tidy room")));

    Draft read = desk.elsewhere().open(desk.sam, desk.code);

    assertThat(read.instrument()).isEqualTo(draft.instrument());
    assertThat(
            desk.saved(desk.drafts.undo(desk.anna, draft.id(), draft.revision()))
                .instrument()
                .pictures())
        .isEmpty();
  }

  @Test
  void whoever_composes_or_decides_sees_a_picture_and_nobody_else() {
    Desk desk = new Desk();
    Draft begun = desk.begun();
    desk.drafts.edit(desk.anna, begun.id(), at -> Pictures.add(at, file(1), "A tidy room"));
    DraftPictures pictures = new DraftPictures(desk.drafts, desk.requests);
    String content = file(1).content().sha256();

    assertThat(pictures.find(desk.sam, desk.code, content))
        .map(Picture::words)
        .hasValue("A tidy room");
    assertThat(pictures.find(desk.sam, desk.code, "0".repeat(64))).isEmpty();
    assertThat(pictures.find(desk.manager, desk.code, content)).isEmpty();
    assertThat(pictures.find(desk.practitioner, desk.code, content)).isEmpty();
    assertThat(pictures.find(desk.stranger, desk.code, content)).isEmpty();
  }

  private static Item.NoteItem note(Instrument instrument) {
    return (Item.NoteItem) instrument.items().findFirst().orElseThrow();
  }

  private Taken taken(String name, byte[] bytes) {
    return Pictures.take(sketch.draft(), name, bytes);
  }

  private static Taken.Fit file(long seed) {
    return (Taken.Fit)
        Pictures.take(
            Sketch.of(NOTE).draft(),
            "room.png",
            Drawn.bytes(MediaType.PNG, 20, 10, new Random(seed)));
  }

  /** Somewhat less than a megabyte. */
  private static Taken.Fit large(long seed) {
    return (Taken.Fit)
        Pictures.take(
            Sketch.of(NOTE).draft(),
            "room.png",
            Drawn.bytes(MediaType.PNG, 500, 500, new Random(seed)));
  }
}
