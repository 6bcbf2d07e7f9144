package org.plumbline.drafting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.plumbline.expression.Terms;
import org.plumbline.expression.Terms.Comparison;
import org.plumbline.expression.Terms.Term;
import org.plumbline.form.Choices;
import org.plumbline.instrument.Instrument;
import org.plumbline.schema.Key;
import org.plumbline.schema.Tree;
import org.plumbline.schema.TreePath;
import org.plumbline.shell.Field;
import org.plumbline.shell.FocusWithin;
import org.plumbline.shell.SelectControl;
import org.plumbline.shell.TextControl;

/**
 * When something holds: always, never, or on answers that are chosen from lists. The expression
 * stands behind a button, and is checked as it is typed.
 */
final class ConditionField extends TreeField {
  private static final String ALWAYS = "always";
  private static final String NEVER = "never";
  private static final String WHEN = "when";
  private static final Term NOTHING_CHOSEN = new Term("", Comparison.IS, "");

  private final boolean isUsuallyNever;
  private final SelectControl mode;
  private final Div comparisons = new Div();
  private final TextControl text = TextControl.lines();
  private final NativeDetails expression;
  private List<Term> terms = new ArrayList<>();
  private boolean isAll = true;
  private boolean isOpen;

  ConditionField(EditorContext context, TreePath at, Key key) {
    super(context, at);
    isUsuallyNever = !key.isUsuallyTrue();
    addClassName("condition");
    mode = list(modes(), "Choose", key.label(), this::choose);
    mode.setId(Pages.id(at));
    text.onTyped(this::write);
    expression =
        new NativeDetails(
            "As an expression", new Field(Pages.id(at) + "-expression", "Expression", text));
    Div body = new Div(mode, comparisons, expression);
    add(Choices.group(key.label(), body, trouble()));
    onSeen(this::check);
    begin();
  }

  /** What is never asked could be left out, so that is offered only where it is so already. */
  private Map<String, String> modes() {
    Map<String, String> modes = new LinkedHashMap<>();
    modes.put(ALWAYS, "Always");
    if (isUsuallyNever || mode(seen()).equals(NEVER)) {
      modes.put(NEVER, "Never");
    }
    modes.put(WHEN, "When answers say so");
    return modes;
  }

  private String mode(Optional<Tree> value) {
    return switch (value.orElse(null)) {
      case Tree.Flag(boolean flag) -> flag ? ALWAYS : NEVER;
      case null -> isUsuallyNever ? NEVER : ALWAYS;
      default -> WHEN;
    };
  }

  @Override
  void show(Optional<Tree> value) {
    String words = text(value).orElse("");
    text.show(words);
    isOpen = mode(value).equals(WHEN);
    mode.show(mode(value));
    drawComparisons(words);
    expression.setOpen(terms.isEmpty());
  }

  @Override
  void showUnlessWriting(Optional<Tree> value, Runnable shown) {
    FocusWithin.unless(this, () -> super.showUnlessWriting(value, shown));
  }

  @Override
  boolean showUnstored(String words) {
    boolean isExpression = !words.equals(ALWAYS) && !words.equals(NEVER);
    if (isExpression) {
      show(tree(words));
    }
    return isExpression;
  }

  @Override
  String words(Optional<Tree> value) {
    return text(value).orElseGet(() -> mode(value));
  }

  /** Half a comparison stands on this page only, and is not taken away. */
  @Override
  boolean isHalfWritten() {
    return isOpen && !isWhole();
  }

  private void choose(String chosen) {
    if (chosen.equals(ALWAYS) || chosen.equals(NEVER)) {
      boolean isUsual = chosen.equals(NEVER) == isUsuallyNever;
      Optional<Tree> now =
          isUsual ? Optional.empty() : Optional.of(new Tree.Flag(chosen.equals(ALWAYS)));
      show(now);
      put(now);
    } else {
      isOpen = true;
      drawComparisons(text.value());
    }
  }

  private void write(String words) {
    put(tree(words.strip()));
    drawComparisons(words);
  }

  /** Stores the comparisons once each of them is whole. */
  private void store() {
    if (isWhole()) {
      String words = new Terms(isAll, terms).expression();
      text.show(words);
      put(tree(words));
    }
    drawComparisons();
  }

  private boolean isWhole() {
    return terms.stream()
        .allMatch(term ->
            !term.name().isEmpty() && (!term.comparison().takesValue() || !term.value().isEmpty()));
  }

  private void drawComparisons(String words) {
    Optional<Terms> read = words.isBlank() ? Optional.empty() : Terms.read(words);
    terms = new ArrayList<>(read.map(Terms::terms).orElse(List.of()));
    isAll = read.map(Terms::isAll).orElse(true);
    if (words.isBlank() && isOpen) {
      terms.add(NOTHING_CHOSEN);
    }
    drawComparisons();
  }

  /** What no list can say stands in the expression alone. */
  private void drawComparisons() {
    comparisons.removeAll();
    expression.setVisible(isOpen);
    if (!isOpen || terms.isEmpty()) {
      return;
    }
    for (int i = 0; i < terms.size(); i++) {
      comparisons.add(line(i));
    }
    comparisons.add(
        button(
            "Add a comparison",
            "Add a comparison",
            () -> {
              terms.add(NOTHING_CHOSEN);
              drawComparisons();
            }));
    if (terms.size() > 1) {
      Map<String, String> ways = new LinkedHashMap<>();
      ways.put("all", "All of them hold");
      ways.put("any", "Any of them holds");
      SelectControl way =
          list(
              ways,
              "Choose",
              "How the comparisons are joined",
              value -> {
                isAll = !value.equals("any");
                store();
              });
      way.show(isAll ? "all" : "any");
      comparisons.add(way);
    }
  }

  private Div line(int index) {
    Instrument instrument = session().draft().instrument();
    Term term = terms.get(index);
    SelectControl name =
        list(
            Askable.of(instrument),
            "Choose a question",
            "Question " + (index + 1),
            value -> set(index, new Term(value, Askable.first(instrument, value), "")));
    name.show(term.name());
    Map<String, String> ways = new LinkedHashMap<>();
    Askable.comparisons(instrument, term.name())
        .forEach(each -> ways.put(each.name(), each.words()));
    SelectControl way =
        list(
            ways,
            "Choose",
            "Comparison " + (index + 1),
            value -> {
              if (!value.isEmpty()) {
                set(index, new Term(term.name(), Comparison.valueOf(value), term.value()));
              }
            });
    way.show(term.comparison().name());
    Div line = new Div(name, way);
    line.addClassNames("row", "condition__line");
    if (term.comparison().takesValue()) {
      SelectControl value =
          list(
              Askable.values(instrument, term.name()),
              "Choose an answer",
              "Answer " + (index + 1),
              chosen -> set(index, new Term(term.name(), term.comparison(), chosen)));
      value.show(term.value());
      line.add(value);
    }
    if (terms.size() > 1) {
      line.add(
          button(
              "Remove",
              "Remove comparison " + (index + 1),
              () -> {
                terms.remove(index);
                store();
              }));
    }
    return line;
  }

  private void set(int index, Term term) {
    terms.set(index, term);
    store();
  }

  private static SelectControl list(
      Map<String, String> options, String nothing, String name, Consumer<String> chosen) {
    SelectControl list = new SelectControl(options, nothing);
    list.getElement().setAttribute("aria-label", name);
    list.onChosen(chosen);
    return list;
  }

  private static NativeButton button(String words, String name, Runnable act) {
    NativeButton button = new NativeButton(words, _ -> act.run());
    button.addClassNames("button", "button--small", "button--quiet");
    button.getElement().setAttribute("aria-label", name);
    return button;
  }

  /** Says what is amiss with the expression, in its own words. */
  private void check() {
    remark(Faults.find(session().draft(), text(seen()).orElse("")));
  }
}
