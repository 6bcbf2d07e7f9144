package org.plumbline.comparing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.id.SectionId;
import org.plumbline.instrument.Concern;
import org.plumbline.instrument.Descriptor;
import org.plumbline.instrument.Fingerprint;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.Level;
import org.plumbline.instrument.Section;
import org.plumbline.publication.PublishedVersion;

/**
 * The wordings of one level of concern in several instruments, section by section.
 *
 * @param columns the instruments
 * @param rows sections in the order of the first instrument, then those that only others have
 */
public record LevelMatrix(List<PublishedVersion> columns, List<Row> rows) {
  public LevelMatrix {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * A section.
   *
   * @param title in the first instrument that has it
   * @param cells one for each column; empty where the instrument has no such section
   */
  public record Row(String title, List<Optional<Cell>> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * What a section of one instrument says at the level.
   *
   * @param title of the section there
   * @param level its level of that concern, with the scale that it is of; none where it has none
   * @param text the descriptor; empty where there is none
   * @param sameAs the first column to the left with the same words, where there is one
   */
  public record Cell(String title, Optional<Level> level, String text, Optional<Integer> sameAs) {}

  /**
   * Puts them side by side.
   *
   * @param aligned the instruments of the columns under the ids of the first, as far as known
   */
  static LevelMatrix of(List<PublishedVersion> columns, List<Instrument> aligned, Concern concern) {
    Map<SectionId, String> titles = new LinkedHashMap<>();
    for (Instrument instrument : aligned) {
      for (Section section : instrument.sections()) {
        if (isAssessed(instrument, section)) {
          titles.putIfAbsent(section.id(), section.title());
        }
      }
    }
    List<Row> rows = new ArrayList<>();
    titles.forEach((id, title) -> {
      List<Optional<Cell>> cells = new ArrayList<>();
      for (Instrument instrument : aligned) {
        cells.add(
            instrument.sections().stream()
                .filter(section -> section.id().equals(id))
                .findFirst()
                .map(section -> cell(instrument, section, concern, cells)));
      }
      rows.add(new Row(title, cells));
    });
    return new LevelMatrix(columns, rows);
  }

  private static Cell cell(
      Instrument instrument, Section section, Concern concern, List<Optional<Cell>> before) {
    for (Item.LevelItem item : levelItems(instrument, section).toList()) {
      Optional<Level> level =
          instrument.getScale(item.scale()).levels().stream()
              .filter(each -> each.concern() == concern)
              .findFirst();
      if (level.isPresent()) {
        String text =
            Optional.ofNullable(item.descriptors().get(level.get().id()))
                .map(Descriptor::text)
                .orElse("");
        return new Cell(section.title(), level, text, sameAs(text, before));
      }
    }
    return new Cell(section.title(), Optional.empty(), "", Optional.empty());
  }

  private static Optional<Integer> sameAs(String text, List<Optional<Cell>> before) {
    for (int i = 0; i < before.size(); i++) {
      String other = before.get(i).map(Cell::text).orElse("");
      if (!text.isBlank() && Fingerprint.words(other).equals(Fingerprint.words(text))) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private static boolean isAssessed(Instrument instrument, Section section) {
    return levelItems(instrument, section).findAny().isPresent()
        || section.itemsOf(Item.StatementsItem.class).findAny().isPresent();
  }

  /** The professional's own level is of the whole, not of a section. */
  private static Stream<Item.LevelItem> levelItems(Instrument instrument, Section section) {
    return section.itemsOf(Item.LevelItem.class).filter(item -> !instrument.isJudgement(item));
  }
}
