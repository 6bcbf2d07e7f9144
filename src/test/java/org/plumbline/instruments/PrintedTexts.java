package org.plumbline.instruments;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.Level;
import org.plumbline.instrument.Prompt;
import org.plumbline.instrument.Route;
import org.plumbline.instrument.Section;
import org.plumbline.instrument.Statement;

/**
 * What an instrument claims to have taken from its document. Supplied titles and labels are left
 * out; so are editorial notes, which speak about the document.
 */
final class PrintedTexts {
  private static final Pattern DIRECTIVE = Pattern.compile("#(?:if|elseif)\\([^)]*\\)|#else|#end");

  private PrintedTexts() {}

  /** Every text as often as the document prints it. */
  static List<String> of(Instrument instrument) {
    List<String> texts = new ArrayList<>();
    if (instrument.titlePrinted()) {
      texts.add(instrument.title());
    }
    instrument.purpose().ifPresent(texts::add);
    instrument.sections().forEach(section -> texts.addAll(of(instrument, section)));
    texts.addAll(routing(instrument.routing()));
    return List.copyOf(texts);
  }

  private static List<String> of(Instrument instrument, Section section) {
    List<String> texts = new ArrayList<>();
    if (section.titlePrinted()) {
      texts.add(section.title());
    }
    section.guidance().ifPresent(texts::add);
    section.items().forEach(item -> texts.addAll(of(instrument, item)));
    return texts;
  }

  private static List<String> of(Instrument instrument, Item item) {
    List<String> texts = new ArrayList<>();
    Prompt prompt = item.prompt();
    if (prompt.labelPrinted()) {
      texts.add(prompt.label());
    }
    prompt.help().ifPresent(texts::add);
    switch (item) {
      case Item.LevelItem level -> texts.addAll(levels(instrument, level));
      case Item.StatementsItem statements -> {
        statements.details().ifPresent(texts::add);
        statements.statements().stream().map(Statement::text).forEach(texts::add);
      }
      case Item.TableItem table ->
          table.columns().forEach(column -> texts.addAll(of(instrument, column)));
      case Item.NoteItem note -> texts.add(note.text());
      case Item.TextItem _,
          Item.LongTextItem _,
          Item.NumberItem _,
          Item.DateItem _,
          Item.EmailItem _,
          Item.PhoneItem _,
          Item.AddressItem _,
          Item.IdentifierItem _,
          Item.ChoiceItem _,
          Item.ComputedItem _ -> {}
    }
    return texts;
  }

  /** Where a level item has descriptors, all levels of its scale are printed beside them. */
  private static List<String> levels(Instrument instrument, Item.LevelItem item) {
    List<String> texts = new ArrayList<>();
    if (!item.descriptors().isEmpty()) {
      instrument.getScale(item.scale()).levels().stream().map(Level::label).forEach(texts::add);
      item.descriptors().values().forEach(descriptor -> texts.add(descriptor.text()));
    }
    return texts;
  }

  /** Headings and parts are printed once for each level, though two authorities use them. */
  private static List<String> routing(List<Route> routes) {
    Set<List<Object>> seen = new HashSet<>();
    List<String> texts = new ArrayList<>();
    for (Route route : routes) {
      List<String> shared = new ArrayList<>(route.title().stream().toList());
      route.parts().forEach(part -> shared.add(part.heading() + " " + words(part.text())));
      shared.stream().filter(text -> seen.add(List.of(route.levels(), text))).forEach(texts::add);
      texts.add(words(route.text()));
    }
    return texts;
  }

  /** The words of a template without its conditions. */
  static String words(String template) {
    return DIRECTIVE.matcher(template).replaceAll("");
  }

  /** What the steps to take quote from the document: words, recipients and clocks. */
  static List<String> quoted(Instrument instrument) {
    List<String> texts = new ArrayList<>();
    for (Route route : instrument.routing()) {
      for (Route.Step step : route.steps()) {
        texts.add(step.text());
        step.recipient().map(Route.Recipient::printed).ifPresent(texts::add);
        step.clock().map(Route.Clock::printed).ifPresent(texts::add);
      }
    }
    instrument
        .workflow()
        .forEach(step -> {
          texts.add(step.title());
          step.who().ifPresent(texts::add);
        });
    return List.copyOf(texts);
  }
}
