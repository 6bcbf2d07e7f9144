package org.plumbline.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.authority.Account;
import org.plumbline.authority.Authority;
import org.plumbline.authority.Role;
import org.plumbline.db.schema.Tables;
import org.plumbline.definition.Drawn;
import org.plumbline.id.AccountId;
import org.plumbline.id.ElementId;
import org.plumbline.instrument.Fingerprint;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Picture;
import org.plumbline.instrument.Picture.MediaType;

/** Pictures are published with their version, and are part of what is agreed with. */
class PicturesPublishedTest {
  private static final byte[] ROOM = Drawn.bytes(MediaType.PNG, 8, 8, new Random(1));
  private static final ElementId ID = new ElementId("room");

  private final Press press = new Press();

  @Test
  void a_picture_is_kept_to_the_byte_with_what_it_shows() {
    PublishedVersion version = press.published(withPicture(ROOM, "A room"));

    Picture picture =
        press.pictures.find(version.instrument().ref(), ID, press.admin()).orElseThrow();

    assertThat(picture).isEqualTo(version.instrument().getPicture(ID));
    assertThat(picture.content().bytes()).isEqualTo(ROOM);
    assertThat(press.versions.get(version.id()).instrument()).isEqualTo(version.instrument());
  }

  @Test
  void whoever_may_not_read_the_version_gets_no_picture_of_it() {
    PublishedVersion version = press.published(withPicture(ROOM, "A room"));
    Authority third = press.authority("third-" + press.code, "third-" + press.code);

    assertThat(press.pictures.find(version.instrument().ref(), ID, of(press.other))).isPresent();
    assertThat(press.pictures.find(version.instrument().ref(), ID, of(third))).isEmpty();
    assertThat(
            press.pictures.find(version.instrument().ref(), new ElementId("other"), press.admin()))
        .isEmpty();
  }

  @Test
  void where_the_instrument_is_no_longer_used_what_was_started_still_shows_it() {
    PublishedVersion version = press.published(withPicture(ROOM, "A room"));
    press
        .db
        .update(Tables.ADOPTION)
        .set(Tables.ADOPTION.ENDED_AT, Instant.now())
        .where(Tables.ADOPTION.AUTHORITY_ID.eq(press.other.id()))
        .execute();

    assertThat(press.pictures.find(version.instrument().ref(), ID, of(press.other))).isPresent();
  }

  @Test
  void what_is_agreed_with_changes_with_the_picture_and_with_its_words() {
    byte[] other = Drawn.bytes(MediaType.PNG, 8, 8, new Random(2));

    assertThat(
            List.of(
                mild(withPicture(ROOM, "A room")),
                mild(withPicture(other, "A room")),
                mild(withPicture(ROOM, "Another room")),
                mild(press.instrument())))
        .doesNotHaveDuplicates();
  }

  @Test
  void without_a_picture_it_is_the_fingerprint_of_the_words_as_ever() {
    assertThat(VersionRows.of(withPicture(ROOM, "A room")).options())
        .filteredOn(row -> row.option().shown().isEmpty())
        .hasSizeGreaterThan(5)
        .allMatch(row -> row.fingerprint().equals(Fingerprint.of(row.option().label())));
    assertThat(mild(press.instrument())).isEqualTo(Fingerprint.of("MILD"));
  }

  @Test
  void a_picture_that_cannot_be_drawn_stops_publication() {
    Instrument instrument = withPicture(Arrays.copyOf(ROOM, ROOM.length / 2), "Half a room");

    assertThat(press.publisher.publish(instrument, press.admin(), "", false))
        .isInstanceOfSatisfying(
            Publication.Refused.class,
            refused ->
                assertThat(refused.problems())
                    .singleElement()
                    .asString()
                    .startsWith(
                        "'content' in picture “Half a room” is damaged: it cannot be drawn to its end."));
  }

  private static Fingerprint mild(Instrument instrument) {
    return VersionRows.of(instrument).options().stream()
        .filter(row -> row.slot().value().equals("school_level"))
        .filter(row -> row.option().id().value().equals("mild"))
        .findFirst()
        .orElseThrow()
        .fingerprint();
  }

  private Account of(Authority authority) {
    return new Account(
        new AccountId(1), "somebody", "Somebody", authority, Set.of(Role.PRACTITIONER));
  }

  private Instrument withPicture(byte[] bytes, String words) {
    String definition =
        press
            .definition()
            .replace("text: Late / absent\n", "text: Late / absent\n            picture: room\n");
    return Press.read(
        definition
            + "pictures:\n"
            + "  - {id: room, words: %s, media_type: image/png, content: \"%s\"}\n"
                .formatted(words, Base64.getEncoder().encodeToString(bytes)));
  }
}
