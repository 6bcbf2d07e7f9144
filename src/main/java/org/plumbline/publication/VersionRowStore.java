package org.plumbline.publication;

import static org.plumbline.db.schema.Tables.VERSION_ITEM;
import static org.plumbline.db.schema.Tables.VERSION_OPTION;
import static org.plumbline.db.schema.Tables.VERSION_SECTION;

import java.util.List;
import org.jooq.DSLContext;
import org.plumbline.id.VersionId;
import org.plumbline.instrument.Fingerprint;
import org.plumbline.instrument.Holds;
import org.springframework.stereotype.Component;

/** The rows of a version in the database, some hundreds with each statement. */
@Component
class VersionRowStore {
  private static final int BATCH = 500;

  private final DSLContext db;
  private final PictureStore pictures;

  VersionRowStore(DSLContext db) {
    this.db = db;
    this.pictures = new PictureStore(db);
  }

  /** Everything that answers can point at; a table before its columns. */
  void insert(VersionId id, VersionRows rows) {
    insertSections(id, rows.sections());
    for (int from = 0; from < rows.items().size(); from += BATCH) {
      insertItems(id, rows.items().subList(from, Math.min(from + BATCH, rows.items().size())));
    }
    for (int from = 0; from < rows.options().size(); from += BATCH) {
      insertOptions(
          id, rows.options().subList(from, Math.min(from + BATCH, rows.options().size())));
    }
    pictures.insert(id, rows.pictures());
  }

  private void insertSections(VersionId version, List<VersionRows.SectionRow> rows) {
    var insert =
        db.insertInto(
            VERSION_SECTION,
            VERSION_SECTION.VERSION_ID,
            VERSION_SECTION.ID,
            VERSION_SECTION.POSITION,
            VERSION_SECTION.TITLE,
            VERSION_SECTION.FINGERPRINT);
    for (VersionRows.SectionRow row : rows) {
      insert =
          insert.values(
              version, row.id(), row.position(), row.title(), Fingerprint.of(row.title()).bytes());
    }
    insert.execute();
  }

  private void insertItems(VersionId version, List<VersionRows.ItemRow> rows) {
    var insert =
        db.insertInto(
            VERSION_ITEM,
            VERSION_ITEM.VERSION_ID,
            VERSION_ITEM.ID,
            VERSION_ITEM.SECTION_ID,
            VERSION_ITEM.TABLE_ID,
            VERSION_ITEM.POSITION,
            VERSION_ITEM.HOLDS,
            VERSION_ITEM.LABEL,
            VERSION_ITEM.FINGERPRINT);
    for (VersionRows.ItemRow row : rows) {
      insert =
          insert.values(
              version,
              row.id(),
              row.section().orElse(null),
              row.table().orElse(null),
              row.position(),
              row.holds().map(Holds::name).orElse("NOTHING"),
              row.label(),
              Fingerprint.of(row.label()).bytes());
    }
    insert.execute();
  }

  private void insertOptions(VersionId version, List<VersionRows.OptionRow> rows) {
    var insert =
        db.insertInto(
            VERSION_OPTION,
            VERSION_OPTION.VERSION_ID,
            VERSION_OPTION.ITEM_ID,
            VERSION_OPTION.ID,
            VERSION_OPTION.KIND,
            VERSION_OPTION.POSITION,
            VERSION_OPTION.POINTS,
            VERSION_OPTION.LABEL,
            VERSION_OPTION.FINGERPRINT);
    for (VersionRows.OptionRow row : rows) {
      insert =
          insert.values(
              version,
              row.slot(),
              row.option().id(),
              row.option().kind().name(),
              row.position(),
              row.option().points().orElse(null),
              row.option().label(),
              row.fingerprint().bytes());
    }
    insert.execute();
  }
}
