package org.plumbline.reading;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.plumbline.comparison.Chapter;
import org.plumbline.comparison.Report;
import org.plumbline.schema.ChangeClass;
import org.plumbline.shell.Markup;

/** Which changes are shown, and how. */
public final class ReportFilters extends Div {
  /** In the order of how often people ask for them. */
  private static final List<ChangeClass> ORDER =
      List.of(
          ChangeClass.WORDING,
          ChangeClass.SCALE,
          ChangeClass.SCORING,
          ChangeClass.ROUTING,
          ChangeClass.STRUCTURE,
          ChangeClass.COSMETIC);

  private final ReportState state;
  private final Consumer<ReportState> go;
  private final List<NativeButton> pressed = new ArrayList<>();

  /**
   * Buttons that lead to another state of the page.
   *
   * @param go shows the page in that state
   */
  public ReportFilters(Report report, ReportState state, Consumer<ReportState> go) {
    this.state = state;
    this.go = go;
    addClassName("filters");
    Map<ChangeClass, Integer> counts = report.counts();
    Div classes = group("Show changes of class");
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    classes.add(chip("All", all, Optional.empty()));
    for (ChangeClass each : ORDER) {
      String words = each.words();
      classes.add(
          chip(
              words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1),
              counts.getOrDefault(each, 0),
              Optional.of(each)));
    }
    Div views = group("Show texts");
    views.add(view("Side by side", false), view("Unified", true));
    Paragraph legend = new Paragraph();
    legend.addClassName("legend");
    Markup.row(
            Markup.words("Marks: "),
            Markup.inserted("words inserted"),
            Markup.words(" "),
            Markup.deleted("words deleted"))
        .into(legend);
    add(classes, views, legend, shown(report, state));
  }

  /** Where the focus stays after a button was pressed: on the one that is pressed now. */
  public void focus(boolean view) {
    pressed.get(view ? 1 : 0).focus();
  }

  private static Div shown(Report report, ReportState state) {
    long notes =
        report.chapters().stream()
            .filter(chapter -> chapter.kind() == Chapter.Kind.NOTES)
            .mapToLong(chapter -> chapter.entries().size())
            .sum();
    int all = report.counts().values().stream().mapToInt(Integer::intValue).sum();
    String sentence =
        state
            .only()
            .map(only ->
                "%d of %s shown: those of %s."
                    .formatted(
                        report.counts().getOrDefault(only, 0),
                        Words.count(all, "change"),
                        only.words()))
            .orElse(
                notes == 0
                    ? Words.count(all, "change") + "."
                    : "%s, and %d in what the editors noted."
                        .formatted(Words.count(all, "change"), notes));
    Paragraph shown = new Paragraph(sentence);
    shown.addClassNames("soft", "small");
    Div status = new Div(shown);
    status.addClassName("filters__shown");
    status.getElement().setAttribute("role", "status");
    return status;
  }

  private static Div group(String label) {
    Div group = new Div();
    group.addClassNames("chips", "only-screen");
    group.getElement().setAttribute("role", "group").setAttribute("aria-label", label);
    return group;
  }

  private NativeButton chip(String words, int count, Optional<ChangeClass> only) {
    HtmlContainer number = new HtmlContainer("b");
    number.setText(Integer.toString(count));
    NativeButton chip = button(state.only().equals(only));
    chip.add(new Span(words), number);
    chip.addClickListener(_ -> go.accept(state.showing(only)));
    if (count == 0 && only.isPresent()) {
      chip.setEnabled(false);
    }
    return chip;
  }

  private NativeButton view(String words, boolean unified) {
    NativeButton chip = button(state.unified() == unified);
    chip.add(new Span(words));
    chip.addClickListener(_ -> go.accept(state.unified(unified)));
    return chip;
  }

  private NativeButton button(boolean isPressed) {
    NativeButton chip = new NativeButton();
    chip.addClassName("chip");
    chip.getElement().setAttribute("aria-pressed", Boolean.toString(isPressed));
    if (isPressed) {
      pressed.add(chip);
    }
    return chip;
  }
}
