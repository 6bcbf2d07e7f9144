package org.plumbline.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.id.OptionId;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.Level;
import org.plumbline.instrument.Scale;
import org.plumbline.instrument.Section;
import org.plumbline.schema.Document;
import org.plumbline.schema.KeyName;
import org.plumbline.schema.TreePath;

/**
 * A table that was copied out of a text or a spreadsheet: its first row names levels, and the first
 * cell of every other row a section of the draft.
 */
public final class PastedTable {
  private final List<List<String>> rows;

  private PastedTable(List<List<String>> rows) {
    this.rows = rows;
  }

  /**
   * A wording and where it goes.
   *
   * @param before what stands there now
   */
  public record Placed(
      Section section, TreePath item, Level level, Optional<String> before, String words) {}

  /**
   * What goes where.
   *
   * @param unplaced what found no place, in words
   */
  public record Plan(List<Placed> placed, List<String> unplaced) {
    public Plan {
      placed = List.copyOf(placed);
      unplaced = List.copyOf(unplaced);
    }
  }

  /** Reads cells divided by tabs; a cell in quotation marks may hold line breaks. */
  public static PastedTable read(String text) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (quoted) {
        if (sign == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
          cell.append('"');
          i++;
        } else if (sign == '"') {
          quoted = false;
        } else if (sign != '\r') {
          cell.append(sign);
        }
      } else if (sign == '"' && cell.isEmpty() && isEnclosed(text, i)) {
        quoted = true;
      } else if (sign == '\t') {
        row.add(cell.toString().strip());
        cell.setLength(0);
      } else if (sign == '\n') {
        row.add(cell.toString().strip());
        cell.setLength(0);
        rows.add(row);
        row = new ArrayList<>();
      } else if (sign != '\r') {
        cell.append(sign);
      }
    }
    row.add(cell.toString().strip());
    rows.add(row);
    rows.removeIf(each -> each.stream().allMatch(String::isEmpty));
    return new PastedTable(List.copyOf(rows));
  }

  /**
   * Whether the quotation mark that stands here encloses a cell. Programs enclose a cell that would
   * not be one line otherwise, or has such marks within; others are words as printed.
   */
  private static boolean isEnclosed(String text, int from) {
    boolean isNeeded = false;
    for (int i = from + 1; i < text.length(); i++) {
      char sign = text.charAt(i);
      boolean isLast = i + 1 == text.length();
      if (sign != '"') {
        isNeeded |= sign == '\n' || sign == '\t';
      } else if (!isLast && text.charAt(i + 1) == '"') {
        isNeeded = true;
        i++;
      } else {
        return isNeeded && (isLast || "\t\r\n".indexOf(text.charAt(i + 1)) >= 0);
      }
    }
    return false;
  }

  /** Finds the place of each cell in a draft. */
  public Plan plan(Instrument instrument, Document document) {
    List<Placed> placed = new ArrayList<>();
    List<String> unplaced = new ArrayList<>();
    if (rows.size() < 2) {
      return new Plan(
          placed, List.of("It has no row below its head: the first row names the levels."));
    }
    List<String> head = rows.getFirst();
    head.stream()
        .skip(1)
        .filter(name -> !name.isEmpty())
        .filter(
            name -> instrument.scales().stream().allMatch(scale -> level(scale, name).isEmpty()))
        .forEach(name -> unplaced.add("No level is called “%s”.".formatted(name)));
    for (List<String> row : rows.subList(1, rows.size())) {
      Optional<Section> section =
          instrument.sections().stream().filter(each -> isNamed(each, row.getFirst())).findFirst();
      Optional<Item.LevelItem> item = section.flatMap(PastedTable::levelItem);
      if (item.isEmpty()) {
        unplaced.add("No section that asks for a level is called “%s”.".formatted(row.getFirst()));
        continue;
      }
      TreePath path =
          TreePath.of(KeyName.SECTIONS)
              .entry(section.get().id().value())
              .then(KeyName.ITEMS)
              .entry(item.get().id().value());
      for (int column = 1; column < row.size(); column++) {
        String words = row.get(column);
        String name = column < head.size() ? head.get(column) : "";
        Optional<Level> level =
            instrument.findScale(item.get().scale()).flatMap(scale -> level(scale, name));
        if (!words.isEmpty() && level.isPresent()) {
          placed.add(
              new Placed(
                  section.get(),
                  path,
                  level.get(),
                  document.text(
                      path.then(KeyName.DESCRIPTORS)
                          .entry(level.get().id().value())
                          .then(KeyName.TEXT)),
                  words));
        } else if (!words.isEmpty()) {
          unplaced.add("“%s” has no level in “%s”.".formatted(Names.brief(words), row.getFirst()));
        }
      }
    }
    return new Plan(placed, unplaced);
  }

  private static Optional<Level> level(Scale scale, String name) {
    return scale.levels().stream()
        .filter(each -> plain(each.label()).equals(plain(name)))
        .findFirst();
  }

  private static boolean isNamed(Section section, String name) {
    return !plain(name).isEmpty() && plain(section.title()).equals(plain(name));
  }

  /** Without its number and signs, so that "1.Running away" is "Running Away". */
  private static String plain(String title) {
    return title
        .toLowerCase(Locale.ROOT)
        .replaceAll("^[0-9.\\s]+", "")
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }

  private static Optional<Item.LevelItem> levelItem(Section section) {
    return section.itemsOf(Item.LevelItem.class).findFirst();
  }

  /** The edit that puts everything in its place. */
  public static Edit put(Draft draft, List<Placed> placed) {
    List<Change> changes = new ArrayList<>();
    Draft with = draft;
    for (Placed each : placed) {
      Edit one =
          Descriptors.write(
              with,
              each.item(),
              new OptionId(each.level().id().value()),
              each.before(),
              each.words());
      changes.addAll(one.changes());
      if (one.to(with.document()) instanceof Applied.Done(Document now)) {
        with = with.showing(now);
      }
    }
    return new Edit("pasted a table: %d descriptors".formatted(placed.size()), changes);
  }
}
