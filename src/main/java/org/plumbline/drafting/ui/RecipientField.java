package org.plumbline.drafting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.authority.Mailbox;
import org.plumbline.drafting.Draft;
import org.plumbline.drafting.Edit;
import org.plumbline.drafting.EditResult;
import org.plumbline.drafting.Edits;
import org.plumbline.id.AuthorityCode;
import org.plumbline.instrument.Route;
import org.plumbline.schema.Key;
import org.plumbline.schema.Keys;
import org.plumbline.schema.Tree;
import org.plumbline.schema.TreePath;
import org.plumbline.shell.Field;
import org.plumbline.shell.FocusWithin;
import org.plumbline.shell.Icon;
import org.plumbline.shell.Links;
import org.plumbline.shell.Notice;
import org.plumbline.shell.SelectControl;

/** Whom a step is sent to: a mailbox of the directory, and the words that are printed for it. */
final class RecipientField extends Div implements ShowsDraft {
  private static final String MAILBOX = "mailbox";

  private final EditorContext context;
  private final TreePath at;
  private final Map<String, Mailbox> directory = new LinkedHashMap<>();
  private final Map<String, String> choices = new LinkedHashMap<>();
  private final Div choice = new Div();
  private final Div rest = new Div();
  private SelectControl list = new SelectControl(Map.of(), "Nobody is named");
  private Optional<Tree> seen = Optional.empty();

  RecipientField(EditorContext context, TreePath at) {
    this.context = context;
    this.at = at;
    addClassNames("element__group", "recipient");
    context
        .services()
        .mailboxes()
        .list(context.session().account())
        .forEach(each -> directory.put(each.id().value(), each));
    add(choice, rest);
    draw();
  }

  /** Focus stays in the list, unless it lacks what is named now. */
  private void drawChoice() {
    if (!choices.containsKey(named())) {
      choices.clear();
      choices.put("", "");
      directory.forEach((id, mailbox) -> choices.put(id, words(mailbox)));
      choices.putIfAbsent(named(), named() + " (not in your directory)");
      Map<String, String> options = new LinkedHashMap<>(choices);
      options.remove("");
      list = new SelectControl(options, "Nobody is named");
      list.onChosen(this::choose);
      choice.removeAll();
      choice.add(new Field(Pages.id(at), KeyWords.label(at.last()), list));
    }
    list.show(named());
  }

  private static String words(Mailbox mailbox) {
    return mailbox.name() + (mailbox.isConfirmed() ? ", confirmed" : ", not confirmed");
  }

  private String named() {
    return context.session().text(at.then(MAILBOX));
  }

  private void draw() {
    seen = context.session().tree(at);
    drawChoice();
    rest.removeAll();
    String mailbox = named();
    if (mailbox.isEmpty()) {
      if (directory.isEmpty()) {
        rest.add(
            new Paragraph(
                Links.to("admin/mailboxes", "Add mailboxes to the directory"),
                new Span(" to choose from them.")));
      }
      return;
    }
    state(mailbox);
    Keys.find(context.session().document(), at.then("printed"))
        .ifPresent(key -> rest.add(field("printed", key)));
    Keys.find(context.session().document(), at.then(MAILBOX))
        .ifPresent(key ->
            rest.add(new NativeDetails("Name another mailbox by its id", field(MAILBOX, key))));
  }

  private KeyField field(String name, Key key) {
    KeyField field = new KeyField(context, at.then(name), key);
    field.onSaved(this::refresh);
    return field;
  }

  /** Only the directory of the own authority can be seen; others have theirs. */
  private void state(String mailbox) {
    AuthorityCode own = context.session().account().authority().code();
    List<AuthorityCode> concerned = concerned();
    if (concerned.contains(own)) {
      Mailbox known = directory.get(mailbox);
      if (known == null) {
        rest.add(
            row(
                sign(
                    Icon.Symbol.WARN,
                    "state--warn",
                    "Not in the directory of %s: sending is off"
                        .formatted(context.services().authorityName(own.value()))),
                Links.to(
                    "admin/mailboxes/new?id=" + mailbox, "Add " + mailbox + " to the directory")));
      } else if (known.isConfirmed()) {
        rest.add(sign(Icon.Symbol.CHECK, "state--done", "Confirmed"));
      } else {
        rest.add(
            row(
                sign(Icon.Symbol.WARN, "state--warn", "Mailbox not confirmed: sending is off"),
                Links.to("admin/mailboxes/" + mailbox, "Confirm " + known.name())));
      }
    }
    concerned.stream()
        .filter(each -> !each.equals(own))
        .forEach(other -> {
          Paragraph words =
              new Paragraph(
                  "Whether %s has a mailbox %s is known to its own board admins."
                      .formatted(context.services().authorityName(other.value()), mailbox));
          words.addClassNames("small", "soft");
          rest.add(words);
        });
  }

  private List<AuthorityCode> concerned() {
    return context.session().draft().instrument().routing().stream()
        .filter(route -> Optional.of(route.id().value()).equals(at.behind("routing")))
        .map(Route::authorities)
        .filter(authorities -> !authorities.isEmpty())
        .findFirst()
        .orElse(context.session().draft().instrument().authorities());
  }

  private static Div row(Component... parts) {
    Div row = new Div(parts);
    row.addClassName("row");
    return row;
  }

  private static Span sign(Icon.Symbol symbol, String kind, String words) {
    Span sign = new Span(new Icon(symbol), new Span(words));
    sign.addClassNames("state", kind);
    return sign;
  }

  private void choose(String mailbox) {
    Optional<Tree> before = seen;
    if (before.isEmpty() && mailbox.isEmpty()) {
      return;
    }
    context.edit(at, draft -> edit(draft, before, mailbox), this::came);
  }

  private Edit edit(Draft draft, Optional<Tree> before, String mailbox) {
    if (mailbox.isEmpty()) {
      return Edits.put(draft, at, before, Optional.empty());
    }
    if (before.isPresent()) {
      return Edits.put(
          draft, at.then(MAILBOX), mailbox(before), Optional.of(new Tree.Text(mailbox)));
    }
    Mailbox chosen = directory.get(mailbox);
    String printed = chosen == null ? mailbox : chosen.printed().orElse(chosen.name());
    return Edits.put(
        draft,
        at,
        before,
        Optional.of(
            new Tree.Keys(
                Map.of(MAILBOX, new Tree.Text(mailbox), "printed", new Tree.Text(printed)))));
  }

  private static Optional<Tree> mailbox(Optional<Tree> recipient) {
    return recipient.orElse(null) instanceof Tree.Keys(Map<String, Tree> values)
        ? Optional.ofNullable(values.get(MAILBOX))
        : Optional.empty();
  }

  /** The printed words have a field of their own. */
  @Override
  public void refresh() {
    Optional<Tree> now = context.session().tree(at);
    if (now.isPresent() && mailbox(now).equals(mailbox(seen))) {
      seen = now;
    } else if (!now.equals(seen)) {
      FocusWithin.unless(this, this::draw);
    }
  }

  private void came(EditResult came) {
    draw();
    switch (came) {
      case EditResult.Clash _ ->
          rest.add(
              new Notice(
                  Notice.Kind.WARN,
                  "Somebody else named another recipient meanwhile. Theirs counts now: “%s”. Choose"
                          .formatted(named())
                      + " again if yours is meant."));
      case EditResult.Refused(Draft _, var problems) ->
          rest.add(new Notice(Notice.Kind.ERROR, problems.getFirst().remedy()));
      case EditResult.Saved _, EditResult.Gone _, EditResult.NoLongerOpen _ -> {
        // The head of the page says so.
      }
    }
  }
}
