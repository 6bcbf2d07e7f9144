package org.plumbline.drafting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.drafting.Descriptors;
import org.plumbline.drafting.EditResult;
import org.plumbline.drafting.Splitting;
import org.plumbline.id.OptionId;
import org.plumbline.instrument.Indicator;
import org.plumbline.instrument.Level;
import org.plumbline.instrument.Scale;
import org.plumbline.schema.Document;
import org.plumbline.schema.Keys;
import org.plumbline.schema.Tree;
import org.plumbline.schema.TreePath;
import org.plumbline.shell.LevelChip;
import org.plumbline.shell.Notice;
import org.plumbline.shell.TextControl;

/** The descriptors of one level item, a cell for each level of its scale. */
final class DescriptorCells extends Div {
  private final EditorContext context;
  private final TreePath item;

  DescriptorCells(EditorContext context, TreePath item) {
    this.context = context;
    this.item = item;
    addClassName("cells");
    context.session().draft().instrument().scales().stream()
        .filter(scale -> scale.id().value().equals(context.session().text(item.then("scale"))))
        .findFirst()
        .ifPresent(scale -> scale.levels().forEach(level -> add(new Cell(scale, level))));
  }

  /** The wording of one level, and under it the lines it is divided into. */
  private final class Cell extends Div implements ShowsDraft {
    private final OptionId level;
    private final TreePath at;
    private final TextControl words = TextControl.lines();
    private final TextControl lines = TextControl.lines();
    private final Paragraph count = new Paragraph();
    private final Div trouble = new Div();
    private final Div division = new Div();
    private final Div picture = new Div();
    private Optional<String> seen;
    private List<Indicator> divided;

    Cell(Scale scale, Level of) {
      level = of.id();
      at = item.then("descriptors", level.value());
      seen = context.session().document().text(at.then("text"));
      divided = Descriptors.indicators(context.session().document(), at);
      addClassName("cell");
      trouble.addClassName(Undecided.TROUBLE);
      words.setId(Pages.id(at));
      NativeLabel label = new NativeLabel();
      Span hidden = new Span(" descriptor");
      hidden.addClassName("visually-hidden");
      label.add(new LevelChip(scale, of), hidden);
      label.setFor(Pages.id(at));
      words.show(seen.orElse(""));
      words.onTyped(this::write);
      count.addClassNames("cell__count", "small", "soft");
      lines.setId(Pages.id(at) + "-lines");
      lines.setAttribute("aria-label", of.label() + ", one indicator on each line");
      lines.onTyped(typed -> divide(typed.lines().toList()));
      NativeButton slashes = new NativeButton("Divide at slashes");
      slashes.addClassNames("button", "button--small", "button--quiet");
      slashes.addClickListener(_ -> divide(Splitting.parts(seen.orElse(""))));
      Paragraph help = new Paragraph("One indicator on each line: Enter divides, Backspace joins.");
      help.addClassNames("small", "soft");
      division.add(help, lines, slashes);
      add(label, words, trouble, count, picture(), division);
      lines.show(text(divided));
      showDivision();
    }

    /** To be chosen once there are wording and pictures. */
    private Div picture() {
      Document document = context.session().document();
      if (!References.pictures(document).isEmpty()) {
        TreePath key = at.then("picture");
        Keys.find(document, key)
            .map(each -> new KeyField(context, key, each))
            .ifPresent(picture::add);
      }
      return picture;
    }

    private void write(String typed) {
      Optional<String> before = seen;
      if (typed.equals(before.orElse(""))) {
        return;
      }
      context.edit(
          at,
          draft -> Descriptors.write(draft, item, level, before, typed),
          came -> {
            trouble.removeAll();
            switch (came) {
              case EditResult.Saved _ -> {
                seen = Optional.of(typed).filter(text -> !text.isBlank());
                showDivision();
              }
              case EditResult.Clash(var _, var _, Optional<Tree> theirs) -> clash(typed, theirs);
              case EditResult.Refused(var _, var problems) ->
                  trouble.add(new Notice(Notice.Kind.ERROR, problems.getFirst().remedy()));
              case EditResult.Gone _ ->
                  trouble.add(
                      new Notice(
                          Notice.Kind.ERROR,
                          "Somebody deleted this descriptor or its section. Your words stay here"
                              + " until you leave: copy them."));
              case EditResult.NoLongerOpen _ -> {}
            }
          });
    }

    private void clash(String mine, Optional<Tree> theirs) {
      Optional<String> other =
          theirs.orElse(null) instanceof Tree.Text(String text)
              ? Optional.of(text)
              : context.session().document().text(at.then("text"));
      choose(
          "Somebody else reworded this while you did. Neither is lost. Theirs:",
          other.orElse("(taken away)"),
          () -> {
            seen = other;
            words.show(mine);
            write(mine);
          },
          () -> {
            seen = other;
            words.show(other.orElse(""));
            showDivision();
            context.settled();
          });
    }

    /** Offers both texts; whichever is chosen, the notice goes. */
    private void choose(String sentence, String theirs, Runnable keep, Runnable take) {
      Div ways = new Div(way("Use mine", keep), way("Use theirs", take));
      ways.addClassName("row");
      trouble.removeAll();
      trouble.add(new Notice(Notice.Kind.WARN, new Paragraph(sentence), quoted(theirs), ways));
    }

    private NativeButton way(String name, Runnable act) {
      NativeButton way = new NativeButton(name);
      way.addClassNames("button", "button--small");
      way.addClickListener(_ -> {
        trouble.removeAll();
        act.run();
      });
      return way;
    }

    private static Paragraph quoted(String words) {
      Paragraph quoted = new Paragraph(words);
      quoted.addClassName("as-written");
      return quoted;
    }

    private void divide(List<String> parts) {
      if (seen.isEmpty()) {
        return;
      }
      List<Indicator> before = divided;
      context.edit(
          at.then("indicators"),
          draft -> Descriptors.divide(draft, item, level, before, parts),
          came -> {
            if (came instanceof EditResult.Saved) {
              trouble.removeAll();
              divided = Descriptors.indicators(context.session().document(), at);
              showDivision();
            } else if (came instanceof EditResult.Clash) {
              dividedByBoth(parts);
            }
          });
    }

    private void dividedByBoth(List<String> mine) {
      List<Indicator> theirs = Descriptors.indicators(context.session().document(), at);
      choose(
          "Somebody else divided this while you did. Neither is lost. Theirs:",
          theirs.isEmpty() ? "(one text, not divided)" : text(theirs),
          () -> {
            divided = theirs;
            lines.show(String.join("\n", mine));
            divide(mine);
          },
          () -> {
            divided = theirs;
            lines.show(text(theirs));
            showDivision();
            context.settled();
          });
    }

    private void showDivision() {
      List<Indicator> indicators = Descriptors.indicators(context.session().document(), at);
      division.setVisible(seen.isPresent());
      picture.setVisible(seen.isPresent());
      count.setText(
          seen.isEmpty()
              ? "No wording at this level."
              : indicators.isEmpty()
                  ? "One text, not divided."
                  : indicators.size() == 1 ? "1 indicator" : indicators.size() + " indicators");
      lines.showUnlessFocused(text(indicators), () -> divided = indicators);
    }

    private static String text(List<Indicator> indicators) {
      return indicators.stream().map(Indicator::text).collect(Collectors.joining("\n"));
    }

    @Override
    public void refresh() {
      Below.showing(picture).toList().forEach(ShowsDraft::refresh);
      if (trouble.getComponentCount() > 0) {
        return;
      }
      Optional<String> now = context.session().document().text(at.then("text"));
      if (now.equals(seen)) {
        if (!Descriptors.indicators(context.session().document(), at).equals(divided)) {
          showDivision();
        }
      } else {
        words.showUnlessFocused(
            now.orElse(""),
            () -> {
              seen = now;
              showDivision();
            });
      }
    }
  }
}
