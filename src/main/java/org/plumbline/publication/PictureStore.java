package org.plumbline.publication;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;
import static org.plumbline.db.schema.Tables.ADOPTION;
import static org.plumbline.db.schema.Tables.INSTRUMENT;
import static org.plumbline.db.schema.Tables.INSTRUMENT_VERSION;
import static org.plumbline.db.schema.Tables.VERSION_PICTURE;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.plumbline.id.AuthorityId;
import org.plumbline.id.ElementId;
import org.plumbline.id.VersionId;
import org.plumbline.id.VersionRef;
import org.plumbline.instrument.Picture;
import org.plumbline.instrument.Picture.MediaType;
import org.plumbline.instrument.PictureContent;
import org.springframework.stereotype.Component;

/** Pictures of published versions in the database. */
@Component
class PictureStore {
  private final DSLContext db;

  PictureStore(DSLContext db) {
    this.db = db;
  }

  /** One statement for each, which keeps them short of what a server takes at a time. */
  void insert(VersionId version, List<Picture> pictures) {
    int position = 0;
    for (Picture picture : pictures) {
      db.insertInto(
              VERSION_PICTURE,
              VERSION_PICTURE.VERSION_ID,
              VERSION_PICTURE.ID,
              VERSION_PICTURE.POSITION,
              VERSION_PICTURE.WORDS,
              VERSION_PICTURE.MEDIA_TYPE,
              VERSION_PICTURE.CONTENT,
              VERSION_PICTURE.SHA256)
          .values(
              version,
              picture.id(),
              position,
              picture.words(),
              picture.mediaType().words(),
              picture.content().bytes(),
              HexFormat.of().parseHex(picture.content().sha256()))
          .execute();
      position++;
    }
  }

  /**
   * A picture of a version of an instrument that the authority owns, is offered or has adopted;
   * also where it has ended that since, for what was started then can be finished.
   */
  Optional<Picture> find(VersionRef ref, ElementId id, AuthorityId authority) {
    return db.select(
            VERSION_PICTURE.ID,
            VERSION_PICTURE.WORDS,
            VERSION_PICTURE.MEDIA_TYPE.convertFrom(PictureStore::mediaType),
            VERSION_PICTURE.CONTENT.convertFrom(PictureContent::of))
        .from(VERSION_PICTURE)
        .join(INSTRUMENT_VERSION)
        .on(INSTRUMENT_VERSION.ID.eq(VERSION_PICTURE.VERSION_ID))
        .join(INSTRUMENT)
        .on(INSTRUMENT.ID.eq(INSTRUMENT_VERSION.INSTRUMENT_ID))
        .where(
            INSTRUMENT.CODE.eq(ref.code()),
            INSTRUMENT_VERSION.NUMBER.eq(ref.number()),
            INSTRUMENT_VERSION.STATE.ne("DRAFT"),
            VERSION_PICTURE.ID.eq(id),
            INSTRUMENT
                .AUTHORITY_ID
                .eq(authority)
                .or(INSTRUMENT.OFFERED.isTrue())
                .or(
                    exists(
                        selectOne()
                            .from(ADOPTION)
                            .where(
                                ADOPTION.AUTHORITY_ID.eq(authority),
                                ADOPTION.INSTRUMENT_ID.eq(INSTRUMENT.ID)))))
        .fetchOptional(Records.mapping(Picture::new));
  }

  private static MediaType mediaType(String words) {
    return Stream.of(MediaType.values())
        .filter(type -> type.words().equals(words))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no media type " + words));
  }
}
