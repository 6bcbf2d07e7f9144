package org.plumbline.drafting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.plumbline.drafting.Splitting;
import org.plumbline.instrument.Level;
import org.plumbline.instrument.Scale;
import org.plumbline.schema.Document;
import org.plumbline.schema.KeyName;
import org.plumbline.schema.Keys;
import org.plumbline.schema.TreePath;
import org.plumbline.shell.LevelChip;

/** The descriptors of one level item, a cell for each level of its scale. */
final class DescriptorCells extends Div {
  private final EditorContext context;
  private final TreePath item;

  DescriptorCells(EditorContext context, TreePath item) {
    this.context = context;
    this.item = item;
    addClassName("cells");
    context.session().draft().instrument().scales().stream()
        .filter(
            scale -> scale.id().value().equals(context.session().text(item.then(KeyName.SCALE))))
        .findFirst()
        .ifPresent(scale -> scale.levels().forEach(level -> add(new Cell(scale, level))));
  }

  /** The wording of one level, and under it the lines it is divided into. */
  private final class Cell extends Div {
    private final DescriptorField words;
    private final IndicatorsField lines;
    private final Paragraph count = new Paragraph();
    private final Div division = new Div();
    private final Div picture = new Div();

    Cell(Scale scale, Level level) {
      words = new DescriptorField(context, item, level.id());
      lines = new IndicatorsField(context, item, level);
      addClassName("cell");
      NativeLabel label = new NativeLabel();
      Span hidden = new Span(" descriptor");
      hidden.addClassName("visually-hidden");
      label.add(new LevelChip(scale, level), hidden);
      label.setFor(Pages.id(words.at()));
      count.addClassNames("cell__count", "small", "soft");
      NativeButton slashes =
          new NativeButton(
              "Divide at slashes", _ -> lines.divide(Splitting.parts(words.seen().orElse(""))));
      slashes.addClassNames("button", "button--small", "button--quiet");
      Paragraph help = new Paragraph("One indicator on each line: Enter divides, Backspace joins.");
      help.addClassNames("small", "soft");
      division.add(help, lines, slashes);
      drawPicture();
      add(label, words, count, picture, division);
      words.onSeen(this::follow);
      lines.onSeen(this::follow);
      follow();
    }

    /** To be chosen once there are wording and pictures. */
    private void drawPicture() {
      Document document = context.session().document();
      TreePath key = words.at().then(KeyName.PICTURE);
      if (!References.pictures(document).isEmpty()) {
        Keys.find(document, key).ifPresent(each -> picture.add(new KeyField(context, key, each)));
      }
    }

    /** There are indicators only of what is worded, and some of them follow its wording. */
    private void follow() {
      Optional<String> worded = words.seen();
      division.setVisible(worded.isPresent());
      picture.setVisible(worded.isPresent());
      lines.refresh();
      int indicators = lines.stored().size();
      count.setText(
          worded.isEmpty()
              ? "No wording at this level."
              : indicators == 0
                  ? "One text, not divided."
                  : indicators == 1 ? "1 indicator" : indicators + " indicators");
    }
  }
}
