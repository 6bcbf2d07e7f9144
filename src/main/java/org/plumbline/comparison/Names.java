package org.plumbline.comparison;

import java.util.Locale;
import java.util.Optional;
import org.plumbline.schema.ElementKind;
import org.plumbline.schema.KeyName;

/** What the elements of one instrument are called in a report. */
final class Names {
  private final Outline outline;

  Names(Outline outline) {
    this.outline = outline;
  }

  /** What one element is called; a sentence is no name, so it is called by its number. */
  String of(Element element) {
    return switch (element.kind()) {
      case STATEMENT, INDICATOR, STEP, INDICATED, LIMIT -> numbered(element);
      case NOTE -> note(element);
      case ROUTE -> element.said(KeyName.TITLE).isEmpty() ? numbered(element) : element.name();
      case INSTRUMENT -> "The instrument";
      case SCALE, OPTION_SET -> capitalised(element.kind()) + " " + element.name();
      default -> element.name().isBlank() ? element.id() : element.name();
    };
  }

  /** What it stands in, where people would ask. */
  Optional<String> within(Element element) {
    return switch (element.kind()) {
      case DESCRIPTOR -> outline.find(element.parent()).filter(this::hasLikeBesideIt).map(this::of);
      case INDICATOR ->
          outline
              .find(element.parent())
              .map(descriptor ->
                  within(descriptor).map(of -> of + ", ").orElse("") + of(descriptor));
      case STATEMENT, PART, STEP, OPTION -> outline.find(element.parent()).map(this::of);
      case ITEM ->
          outline
              .find(element.parent())
              .filter(parent -> parent.kind() == ElementKind.ITEM)
              .map(this::of);
      default -> Optional.empty();
    };
  }

  /** Whether the section has another item with descriptors. */
  private boolean hasLikeBesideIt(Element item) {
    return outline.in(item.parent(), ElementKind.ITEM).stream()
            .filter(each -> !outline.in(each.key(), ElementKind.DESCRIPTOR).isEmpty())
            .count()
        > 1;
  }

  private String note(Element note) {
    return note.id().isEmpty()
        ? "Note on the whole"
        : "Note on "
            + outline.elements().stream()
                .filter(each -> each.kind() != ElementKind.NOTE && each.id().equals(note.id()))
                .findFirst()
                .map(each -> within(each).map(in -> in + ", ").orElse("") + of(each))
                .orElse(note.id());
  }

  private static String numbered(Element element) {
    return capitalised(element.kind()) + " " + (element.position() + 1);
  }

  private static String capitalised(ElementKind kind) {
    String words = kind.words();
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
