package org.plumbline.drafting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.drafting.EditResult;
import org.plumbline.drafting.Edits;
import org.plumbline.expression.Terms;
import org.plumbline.expression.Terms.Comparison;
import org.plumbline.expression.Terms.Term;
import org.plumbline.form.Choices;
import org.plumbline.schema.Key;
import org.plumbline.schema.Tree;
import org.plumbline.schema.TreePath;
import org.plumbline.shell.Field;
import org.plumbline.shell.FocusWithin;
import org.plumbline.shell.Notice;
import org.plumbline.shell.SelectControl;
import org.plumbline.shell.TextControl;

/**
 * When something holds: always, never, or on answers that are chosen from lists. The expression
 * stands behind a button, and is checked as it is typed.
 */
final class ConditionField extends Div implements ShowsDraft {
  private static final String ALWAYS = "always";
  private static final String NEVER = "never";
  private static final String WHEN = "when";

  private final EditorContext context;
  private final TreePath at;
  private final Key key;
  private final Div body = new Div();
  private final Div trouble = new Div();
  private Optional<Tree> seen;
  private List<Term> terms = new ArrayList<>();
  private boolean isAll = true;
  private boolean isOpen;
  private boolean holdsOwn;

  ConditionField(EditorContext context, TreePath at, Key key) {
    this.context = context;
    this.at = at;
    this.key = key;
    this.seen = context.session().tree(at);
    addClassName("condition");
    FieldSet group = Choices.group(KeyWords.label(key.name()), body, trouble);
    add(group);
    read();
    draw();
  }

  private void read() {
    String expression = expression();
    Optional<Terms> read = expression.isEmpty() ? Optional.empty() : Terms.read(expression);
    terms = new ArrayList<>(read.map(Terms::terms).orElse(List.of()));
    isAll = read.map(Terms::isAll).orElse(true);
    isOpen = !expression.isEmpty();
  }

  private String expression() {
    return seen.orElse(null) instanceof Tree.Text(String text) ? text : "";
  }

  private String mode() {
    if (isOpen) {
      return WHEN;
    }
    return switch (seen.orElse(null)) {
      case Tree.Flag(boolean value) -> value ? ALWAYS : NEVER;
      case null -> key.name().equals("required") ? NEVER : ALWAYS;
      default -> WHEN;
    };
  }

  private void draw() {
    body.removeAll();
    Map<String, String> modes = new LinkedHashMap<>();
    modes.put(ALWAYS, "Always");
    modes.put(NEVER, "Never");
    modes.put(WHEN, "When answers say so");
    if (!key.name().equals("required")) {
      modes.remove(NEVER);
    }
    SelectControl mode = new SelectControl(modes, "Choose");
    mode.setId(Pages.id(at));
    mode.getElement().setAttribute("aria-label", KeyWords.label(key.name()));
    mode.show(mode());
    mode.onChosen(this::chosen);
    body.add(mode);
    if (mode().equals(WHEN)) {
      drawTerms();
    }
  }

  private void chosen(String mode) {
    switch (mode) {
      case ALWAYS -> {
        isOpen = false;
        put(key.name().equals("required") ? Optional.of(new Tree.Flag(true)) : Optional.empty());
      }
      case NEVER -> {
        isOpen = false;
        put(key.name().equals("required") ? Optional.empty() : Optional.of(new Tree.Flag(false)));
      }
      default -> {
        isOpen = true;
        terms = new ArrayList<>();
        terms.add(new Term("", Comparison.IS, ""));
      }
    }
    draw();
  }

  private void drawTerms() {
    if (!terms.isEmpty() || expression().isEmpty()) {
      if (terms.isEmpty()) {
        terms.add(new Term("", Comparison.IS, ""));
      }
      for (int i = 0; i < terms.size(); i++) {
        body.add(line(i));
      }
      NativeButton more = new NativeButton("Add a comparison");
      more.addClassNames("button", "button--small", "button--quiet");
      more.addClickListener(_ -> {
        terms.add(new Term("", Comparison.IS, ""));
        draw();
      });
      body.add(more);
      if (terms.size() > 1) {
        Map<String, String> ways = new LinkedHashMap<>();
        ways.put("all", "All of them hold");
        ways.put("any", "Any of them holds");
        SelectControl way = new SelectControl(ways, "Choose");
        way.getElement().setAttribute("aria-label", "How the comparisons are joined");
        way.show(isAll ? "all" : "any");
        way.onChosen(value -> {
          isAll = !value.equals("any");
          store();
        });
        body.add(way);
      }
    }
    body.add(expressionPart());
  }

  private Div line(int index) {
    Term term = terms.get(index);
    SelectControl name =
        new SelectControl(Askable.of(context.session().draft().instrument()), "Choose a question");
    name.getElement().setAttribute("aria-label", "Question " + (index + 1));
    name.show(term.name());
    name.onChosen(value -> {
      terms.set(
          index, new Term(value, Askable.first(context.session().draft().instrument(), value), ""));
      store();
      draw();
    });
    Map<String, String> comparisons = new LinkedHashMap<>();
    Askable.comparisons(context.session().draft().instrument(), term.name())
        .forEach(each -> comparisons.put(each.name(), each.words()));
    SelectControl comparison = new SelectControl(comparisons, "Choose");
    comparison.getElement().setAttribute("aria-label", "Comparison " + (index + 1));
    comparison.show(term.comparison().name());
    comparison.onChosen(value -> {
      if (!value.isEmpty()) {
        terms.set(index, new Term(term.name(), Comparison.valueOf(value), term.value()));
        store();
        draw();
      }
    });
    Div line = new Div(name, comparison);
    line.addClassNames("row", "condition__line");
    if (term.comparison().takesValue()) {
      SelectControl value =
          new SelectControl(
              Askable.values(context.session().draft().instrument(), term.name()),
              "Choose an answer");
      value.getElement().setAttribute("aria-label", "Answer " + (index + 1));
      value.show(term.value());
      value.onChosen(chosen -> {
        terms.set(index, new Term(term.name(), terms.get(index).comparison(), chosen));
        store();
      });
      line.add(value);
    }
    if (terms.size() > 1) {
      NativeButton remove = new NativeButton("Remove");
      remove.addClassNames("button", "button--small", "button--quiet");
      remove.getElement().setAttribute("aria-label", "Remove comparison " + (index + 1));
      remove.addClickListener(_ -> {
        terms.remove(index);
        store();
        draw();
      });
      line.add(remove);
    }
    return line;
  }

  /** Stores the comparisons once each of them is whole. */
  private void store() {
    if (isWhole()) {
      put(Optional.of(new Tree.Text(new Terms(isAll, terms).expression())));
    }
  }

  private boolean isWhole() {
    return terms.stream()
        .allMatch(term ->
            !term.name().isEmpty() && (!term.comparison().takesValue() || !term.value().isEmpty()));
  }

  private NativeDetails expressionPart() {
    TextControl text = TextControl.lines();
    text.show(expression());
    text.onTyped(words -> {
      put(words.isBlank() ? Optional.empty() : Optional.of(new Tree.Text(words.strip())));
      read();
      check();
    });
    Field field = new Field(Pages.id(at) + "-expression", "Expression", text);
    NativeDetails details = new NativeDetails("As an expression", field);
    details.setOpen(terms.isEmpty() && !expression().isEmpty());
    return details;
  }

  private void put(Optional<Tree> now) {
    Optional<Tree> before = seen;
    if (now.equals(before)) {
      return;
    }
    context.edit(
        at,
        draft -> Edits.put(draft, at, before, now),
        came -> {
          holdsOwn = came instanceof EditResult.Refused || came instanceof EditResult.Gone;
          switch (came) {
            case EditResult.Saved _ -> {
              seen = now;
              check();
            }
            case EditResult.Clash(var _, var _, Optional<Tree> theirs) -> {
              seen = theirs;
              read();
              draw();
              tell(
                  "Somebody else changed this condition while you did. It shows theirs now; yours"
                      + " was: "
                      + words(now)
                      + ".");
            }
            case EditResult.Refused(var _, var problems) -> tell(problems.getFirst().remedy());
            case EditResult.Gone _ -> tell("Somebody deleted what this belongs to.");
            case EditResult.NoLongerOpen _ -> {}
          }
        });
  }

  /** Half a comparison stands on this page only, and is not taken away. */
  @Override
  public void refresh() {
    Optional<Tree> now = context.session().tree(at);
    if (now.equals(seen) || holdsOwn || (isOpen && !isWhole())) {
      return;
    }
    FocusWithin.unless(
        body,
        () -> {
          seen = now;
          read();
          draw();
          check();
        });
  }

  private static String words(Optional<Tree> tree) {
    return tree.orElse(null) instanceof Tree.Text(String text) ? text : "always or never";
  }

  /** Says what is amiss with the expression, in its own words. */
  private void check() {
    trouble.removeAll();
    Faults.find(context.session().draft(), expression()).ifPresent(this::tell);
  }

  private void tell(String sentence) {
    trouble.removeAll();
    trouble.add(new Notice(Notice.Kind.WARN, sentence));
  }
}
