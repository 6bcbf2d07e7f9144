package org.plumbline.drafting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plumbline.drafting.Edits;
import org.plumbline.id.AuthorityCode;
import org.plumbline.schema.Key;
import org.plumbline.schema.KeyName;
import org.plumbline.schema.Keys;
import org.plumbline.schema.Target;
import org.plumbline.schema.Tree;
import org.plumbline.schema.TreePath;

/**
 * The fields of one element of a draft, made of the keys that the definition gives it. Lists of
 * small elements stand below them, each entry with its own fields.
 */
final class ElementEditor extends Div {
  /** Groups that must have all they ask for at once, with what a new one says. */
  private static final Map<KeyName, Map<KeyName, String>> GROUPS =
      Map.of(KeyName.CLOCK, Map.of(KeyName.PRINTED, "within 1 day", KeyName.WITHIN, "P1D"));

  private final EditorContext context;
  private final TreePath element;

  ElementEditor(EditorContext context, TreePath element) {
    this.context = context;
    this.element = element;
    addClassName("element");
    Div seldom = new Div();
    seldom.addClassName("element__seldom");
    for (Key key : Keys.of(context.session().document(), element)) {
      if (isApart(key)) {
        continue;
      }
      (key.key().use() == KeyName.Use.SELDOM ? seldom : (Div) this).add(part(key));
    }
    if (seldom.getComponentCount() > 0) {
      NativeDetails more = new NativeDetails("More settings", seldom);
      more.addClassName("element__more");
      add(more);
    }
  }

  private boolean isApart(Key key) {
    return key.key().use() == KeyName.Use.ELSEWHERE
        || key.type() == Key.Type.FIXED
        || isLevelOfDescriptor(key)
        || isPictureOfNone(key);
  }

  /** Nothing can be chosen before there is a picture. */
  private boolean isPictureOfNone(Key key) {
    return key.is(KeyName.PICTURE)
        && context.session().tree(element.then(KeyName.PICTURE)).isEmpty()
        && References.pictures(context.session().document()).isEmpty();
  }

  private boolean isLevelOfDescriptor(Key key) {
    return key.is(KeyName.LEVEL) && element.isIn(KeyName.DESCRIPTORS);
  }

  private Component part(Key key) {
    TreePath at = element.then(key.key());
    if (isScore(key)) {
      return new SumField(context, at, key);
    }
    return switch (key.type()) {
      case CONDITION -> new ConditionField(context, at, key);
      case WORDS -> new WordsField(context, at, key, words(key));
      case LIST ->
          key.is(KeyName.DESCRIPTORS)
              ? new DescriptorCells(context, element)
              : new ListPart(context, at, key.label());
      case GROUP -> key.is(KeyName.RECIPIENT) ? new RecipientField(context, at) : group(at, key);
      case TEMPLATE -> new TemplateField(context, at, key);
      case NAME,
          WORDING,
          PARTY,
          TEXT,
          EXPRESSION,
          ID,
          REFERENCE,
          FLAG,
          WHOLE,
          NUMBER,
          DATE,
          CHOICE,
          FIXED,
          CONTENT ->
          new KeyField(context, at, key);
    };
  }

  private boolean isScore(Key key) {
    return key.is(KeyName.EXPRESSION) && element.isIn(KeyName.SCORES);
  }

  private Map<String, String> words(Key key) {
    return key.target().stream()
        .map(target ->
            target == Target.AUTHORITY
                ? authorities()
                : References.of(context.session().document(), target))
        .findFirst()
        .orElse(Map.of());
  }

  /** Of the instrument: all that there are; of a route: those of the instrument. */
  private Map<String, String> authorities() {
    Map<String, String> all = new LinkedHashMap<>();
    if (element.equals(TreePath.ROOT)) {
      context
          .services()
          .authorities()
          .listAll()
          .forEach(each -> all.put(each.code().value(), each.name()));
    } else {
      context.session().draft().instrument().authorities().stream()
          .map(AuthorityCode::value)
          .forEach(code -> all.put(code, context.services().authorityName(code)));
    }
    return all;
  }

  private Component group(TreePath at, Key key) {
    Div group = new Div();
    group.addClassName("element__group");
    group.add(new H3(key.label()));
    boolean isThere = context.session().tree(at).isPresent();
    if (isThere && key.is(KeyName.CLOCK)) {
      group.add(new ClockField(context, at));
    } else if (key.is(KeyName.CONTROL) || isThere) {
      group.add(new ElementEditor(context, at));
    }
    if (isThere && !key.is(KeyName.CONTROL)) {
      NativeButton remove = new NativeButton("Remove " + key.label().toLowerCase(Locale.UK));
      remove.addClassNames("button", "button--small", "button--quiet");
      Optional<Tree> seen = context.session().tree(at);
      remove.addClickListener(_ ->
          context.rebuild(
              draft -> Edits.put(draft, at, seen, Optional.empty()), _ -> Optional.of(element)));
      group.add(remove);
    }
    if (!isThere && !key.is(KeyName.CONTROL)) {
      group.add(adding(at, key));
    }
    return group;
  }

  private Component adding(TreePath at, Key key) {
    String words = key.label().toLowerCase(Locale.UK);
    Optional<Tree> made =
        key.is(KeyName.JUDGEMENT)
            ? judgement()
            : Optional.ofNullable(GROUPS.get(key.key())).map(ElementEditor::keys);
    if (made.isEmpty()) {
      return new Paragraph(
          "Add a question of the kind “Level with descriptors” first, in which the level is given.");
    }
    NativeButton add = new NativeButton("Add " + words);
    add.addClassNames("button", "button--small");
    add.setId("add-" + Pages.id(at));
    add.addClickListener(_ ->
        context.rebuild(
            draft -> Edits.put(draft, at, Optional.empty(), made), _ -> Optional.of(at)));
    return add;
  }

  /** In the last level question, which on printed forms is where the judgement stands. */
  private Optional<Tree> judgement() {
    List<String> levels =
        List.copyOf(References.items(context.session().document(), List.of("level")).keySet());
    return levels.isEmpty()
        ? Optional.empty()
        : Optional.of(keys(Map.of(KeyName.ITEM, levels.getLast())));
  }

  private static Tree keys(Map<KeyName, String> values) {
    Map<KeyName, Tree> keys = new EnumMap<>(KeyName.class);
    values.forEach((key, value) -> keys.put(key, new Tree.Text(value)));
    return Tree.Keys.of(keys);
  }
}
