package org.plumbline.drafting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.plumbline.authority.Authority;
import org.plumbline.drafting.TemplatePreview;
import org.plumbline.drafting.TemplatePreview.Trial;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.schema.Key;
import org.plumbline.schema.TreePath;
import org.plumbline.shell.SelectControl;
import org.plumbline.wording.TemplateFault;
import org.plumbline.wording.Vocabulary;

/**
 * A routing text: its words, a list of what can be filled in, and how it reads. What publication
 * would refuse is said at the field as soon as it is saved.
 */
final class TemplateField extends Div {
  private final EditorContext context;
  private final TreePath at;
  private final KeyField words;
  private final Div preview = new Div();
  private final Map<String, String> chosen = new HashMap<>();

  TemplateField(EditorContext context, TreePath at, Key key) {
    this.context = context;
    this.at = at;
    this.words = new KeyField(context, at, key);
    addClassName("template");
    words.onSeen(this::tryOut);
    words.textControl().ifPresent(text -> text.remembersCaret());
    preview.addClassName("template__preview");
    preview.setId(Pages.id(at) + "-preview");
    add(words, insert(), preview);
    takeFirstOfRoute();
    tryOut();
  }

  private Div insert() {
    SelectControl fields = new SelectControl(fields(), "Insert a field");
    fields.setId(Pages.id(at) + "-insert");
    NativeLabel label = new NativeLabel("Insert a field into the wording");
    label.setFor(Pages.id(at) + "-insert");
    label.addClassName("visually-hidden");
    fields.onChosen(name -> {
      if (!name.isEmpty()) {
        fields.show("");
        words.textControl().ifPresent(text -> text.insert("$" + name));
      }
    });
    Div place = new Div(label, fields);
    place.addClassName("template__insert");
    return place;
  }

  private Map<String, String> fields() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("child_name", "The child's name");
    fields.put("authority_name", "The authority's name");
    fields.put("level_label", "The judged level");
    instrument()
        .sections()
        .forEach(section ->
            section.items().stream()
                .filter(TemplateField::hasWords)
                .forEach(item ->
                    fields.put(
                        item.id().value(),
                        "%s (%s)".formatted(item.prompt().label(), section.title()))));
    return fields;
  }

  /** Of what is chosen only the id would be printed; that is for conditions. */
  private static boolean hasWords(Item item) {
    return switch (item) {
      case Item.Written _ -> true;
      case Item.Choosable _, Item.TableItem _, Item.Shown _ -> false;
    };
  }

  private Instrument instrument() {
    return context.session().draft().instrument();
  }

  /** The example is of a case that the route is for. */
  private void takeFirstOfRoute() {
    TreePath route = at.first(2);
    instrument().routing().stream()
        .filter(each -> each.id().value().equals(route.last()))
        .findFirst()
        .ifPresent(each -> {
          each.levels().stream().findFirst().ifPresent(level -> chosen.put("level", level.value()));
          each.authorities().stream()
              .findFirst()
              .ifPresent(authority -> chosen.put("authority", authority.value()));
        });
  }

  private void tryOut() {
    String text = context.session().text(at);
    preview.removeAll();
    preview.setVisible(false);
    words.fault("");
    if (!text.contains("$") && !text.contains("#")) {
      return;
    }
    Map<String, String> names = new HashMap<>();
    for (Authority each : context.services().authorities().listAll()) {
      names.put(each.code().value(), each.name());
    }
    switch (context.services().templatePreview().tryOut(instrument(), text, chosen, names)) {
      case Trial.Faulty(TemplateFault first, int others) ->
          words.fault(
              "Line %d, column %d: %s %s%s"
                  .formatted(
                      first.line(),
                      first.column(),
                      first.what(),
                      first.remedy(),
                      others == 0 ? "" : " There is more to mend behind it."));
      case Trial.NotNow(String why) -> show(soft(why));
      case Trial.Filled(String html, Map<String, TemplatePreview.Choice> hangsOn) -> {
        Div reads = new Div(new Html("<div class=\"measure stack\">" + html + "</div>"));
        reads.addClassName("template__words");
        Div body = new Div();
        hangsOn.forEach((name, choice) -> body.add(choice(name, choice)));
        body.add(reads);
        NativeDetails details = new NativeDetails("As practitioners read it", body);
        details.setOpen(true);
        show(details);
      }
    }
  }

  private void show(Component part) {
    preview.add(part);
    preview.setVisible(true);
  }

  /** What the words hang on can be tried with each answer. */
  private Div choice(String name, TemplatePreview.Choice choice) {
    Map<String, String> known = Askable.values(instrument(), name);
    Map<String, String> values = new LinkedHashMap<>();
    choice.values().stream()
        .filter(value -> !value.isEmpty())
        .forEach(value -> values.put(value, label(known, name, value)));
    boolean mayBeOpen = choice.values().contains(Vocabulary.UNANSWERED);
    SelectControl answers = new SelectControl(values, mayBeOpen ? "Not answered" : "Choose");
    String id = Pages.id(at) + "-with-" + name;
    answers.setId(id);
    answers.show(choice.value());
    answers.onChosen(value -> {
      chosen.put(name, value);
      tryOut();
      Below.all(preview)
          .filter(part -> part.getId().filter(id::equals).isPresent())
          .findFirst()
          .ifPresent(part -> part.getElement().callJsFunction("focus"));
    });
    NativeLabel label = new NativeLabel("With " + ConditionWords.name(instrument(), name));
    label.setFor(id);
    Div place = new Div(label, answers);
    place.addClassNames("row", "template__with");
    return place;
  }

  private String label(Map<String, String> known, String name, String value) {
    if (value.equals(Vocabulary.NOT_KNOWN)) {
      return "Not known";
    }
    return name.equals("authority")
        ? context.services().authorityName(value)
        : known.getOrDefault(value, value);
  }

  private static Paragraph soft(String sentence) {
    Paragraph words = new Paragraph(sentence);
    words.addClassNames("small", "soft");
    return words;
  }
}
