package org.plumbline.outcome;

import java.util.List;
import java.util.Set;
import org.plumbline.expression.Decision;
import org.plumbline.expression.Reading;
import org.plumbline.id.ItemId;
import org.plumbline.id.SectionId;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.Section;

/** The form as it stands over the answers: which items are asked. In the printed order. */
public record Form(List<FormSection> sections) {
  public Form {
    sections = List.copyOf(sections);
  }

  /** A section and all its items, the hidden ones included. */
  public record FormSection(Section section, List<FormItem> items) {
    public FormSection {
      items = List.copyOf(items);
    }
  }

  /**
   * An item and whether it is shown.
   *
   * @param because the items that would decide it, while it is undecided
   */
  public record FormItem(Item item, Visibility visibility, Set<ItemId> because) {
    public FormItem {
      because = Set.copyOf(because);
    }
  }

  public static Form of(Reading reading) {
    return new Form(
        reading.instrument().sections().stream()
            .map(section ->
                new FormSection(
                    section,
                    section.items().stream().map(item -> formItem(reading, item)).toList()))
            .toList());
  }

  private static FormItem formItem(Reading reading, Item item) {
    Decision decision = reading.visibility(item);
    return new FormItem(
        item,
        Visibility.of(decision),
        decision instanceof Decision.Open(Set<ItemId> because) ? because : Set.of());
  }

  /** The items of the section that are shown; none for an unknown section. */
  public List<FormItem> visibleItems(SectionId section) {
    return sections.stream()
        .filter(candidate -> candidate.section().id().equals(section))
        .flatMap(candidate -> candidate.items().stream())
        .filter(item -> item.visibility().isShown())
        .toList();
  }

  /** Whether the section has a page now: not while all that it has is hidden. */
  public boolean isShown(SectionId section) {
    return sections.stream()
        .filter(candidate -> candidate.section().id().equals(section))
        .noneMatch(candidate ->
            !candidate.items().isEmpty()
                && candidate.items().stream().noneMatch(item -> item.visibility().isShown()));
  }

  /** Whether the item is shown. Throws when the form has no such item. */
  public Visibility visibility(ItemId id) {
    return sections.stream()
        .flatMap(section -> section.items().stream())
        .filter(item -> item.item().id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no item " + id))
        .visibility();
  }
}
