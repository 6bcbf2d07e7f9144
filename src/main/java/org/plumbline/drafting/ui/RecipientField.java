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
import org.plumbline.drafting.Edits;
import org.plumbline.id.AuthorityCode;
import org.plumbline.instrument.Route;
import org.plumbline.schema.KeyName;
import org.plumbline.schema.Keys;
import org.plumbline.schema.Tree;
import org.plumbline.schema.TreePath;
import org.plumbline.shell.Field;
import org.plumbline.shell.FocusWithin;
import org.plumbline.shell.Icon;
import org.plumbline.shell.Links;
import org.plumbline.shell.SelectControl;

/** Whom a step is sent to: a mailbox of the directory, and the words that are printed for it. */
final class RecipientField extends TreeField {
  private final Map<String, Mailbox> directory = new LinkedHashMap<>();
  private final Map<String, String> choices = new LinkedHashMap<>();
  private final Div choice = new Div();
  private final Div rest = new Div();
  private SelectControl list = new SelectControl(Map.of(), "Nobody is named");

  RecipientField(EditorContext context, TreePath at) {
    super(context, at);
    addClassNames("element__group", "recipient");
    context
        .services()
        .mailboxes()
        .list(session().account())
        .forEach(each -> directory.put(each.id().value(), each));
    add(choice, trouble(), rest);
    begin();
  }

  private static String named(Optional<Tree> recipient) {
    return mailbox(recipient).flatMap(mailbox -> text(Optional.of(mailbox))).orElse("");
  }

  private static Optional<Tree> mailbox(Optional<Tree> recipient) {
    return recipient.orElse(null) instanceof Tree.Keys keys
        ? keys.find(KeyName.MAILBOX)
        : Optional.empty();
  }

  @Override
  void show(Optional<Tree> value) {
    showChoice(named(value));
    rest.removeAll();
    if (mailbox(seen()).isPresent()) {
      state(named(seen()));
      field(KeyName.PRINTED).ifPresent(rest::add);
      field(KeyName.MAILBOX)
          .ifPresent(field -> rest.add(new NativeDetails("Name another mailbox by its id", field)));
    } else if (directory.isEmpty()) {
      rest.add(
          new Paragraph(
              Links.to("admin/mailboxes", "Add mailboxes to the directory"),
              new Span(" to choose from them.")));
    }
  }

  /** Focus stays in the list, unless it lacks what is named now. */
  private void showChoice(String named) {
    if (!choices.containsKey(named)) {
      choices.clear();
      choices.put("", "");
      directory.forEach((id, mailbox) -> choices.put(id, words(mailbox)));
      choices.putIfAbsent(named, named + " (not in your directory)");
      Map<String, String> options = new LinkedHashMap<>(choices);
      options.remove("");
      list = new SelectControl(options, "Nobody is named");
      list.onChosen(this::choose);
      choice.removeAll();
      choice.add(placed(new Field(Pages.id(at()), KeyName.RECIPIENT.label(), list)));
    }
    list.show(named);
  }

  private static String words(Mailbox mailbox) {
    return mailbox.name() + (mailbox.isConfirmed() ? ", confirmed" : ", not confirmed");
  }

  private Optional<KeyField> field(KeyName name) {
    TreePath path = at().then(name);
    Optional<KeyField> field =
        Keys.find(session().document(), path).map(key -> new KeyField(context(), path, key));
    field.ifPresent(each -> each.onSeen(this::refresh));
    return field;
  }

  /** Only the directory of the own authority can be seen; others have theirs. */
  private void state(String mailbox) {
    AuthorityCode own = session().account().authority().code();
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
                        .formatted(context().services().authorityName(own.value()))),
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
                      .formatted(context().services().authorityName(other.value()), mailbox));
          words.addClassNames("small", "soft");
          rest.add(words);
        });
  }

  private List<AuthorityCode> concerned() {
    return session().draft().instrument().routing().stream()
        .filter(route -> Optional.of(route.id().value()).equals(at().behind(KeyName.ROUTING)))
        .map(Route::authorities)
        .filter(authorities -> !authorities.isEmpty())
        .findFirst()
        .orElse(session().draft().instrument().authorities());
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

  /** What is printed stays as it is when another mailbox is named. */
  private void choose(String mailbox) {
    if (mailbox.isEmpty()) {
      put(Optional.empty());
      return;
    }
    Tree.Keys before =
        seen().orElse(null) instanceof Tree.Keys keys
            ? keys
            : Tree.Keys.of(Map.of(KeyName.PRINTED, new Tree.Text(printed(mailbox))));
    put(Optional.of(before.with(KeyName.MAILBOX, new Tree.Text(mailbox))));
  }

  private String printed(String mailbox) {
    return Optional.ofNullable(directory.get(mailbox))
        .map(each -> each.printed().orElse(each.name()))
        .orElse(mailbox);
  }

  @Override
  Edit edit(Draft draft, Optional<Tree> before, Optional<Tree> now) {
    return before.isPresent() && now.isPresent()
        ? Edits.put(draft, at().then(KeyName.MAILBOX), mailbox(before), mailbox(now))
        : super.edit(draft, before, now);
  }

  @Override
  void saved() {
    show(seen());
  }

  /** The printed words have a field of their own. */
  @Override
  void showUnlessWriting(Optional<Tree> value, Runnable shown) {
    if (value.isPresent() && mailbox(value).equals(mailbox(seen()))) {
      shown.run();
    } else {
      FocusWithin.unless(
          this,
          () -> {
            shown.run();
            show(value);
          });
    }
  }

  @Override
  String words(Optional<Tree> value) {
    String named = named(value);
    return Optional.ofNullable(directory.get(named)).map(Mailbox::name).orElse(named);
  }
}
