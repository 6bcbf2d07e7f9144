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
import org.plumbline.definition.Keys;
import org.plumbline.definition.Tree;
import org.plumbline.definition.TreePath;
import org.plumbline.drafting.Draft;
import org.plumbline.drafting.Edit;
import org.plumbline.drafting.Editing;
import org.plumbline.drafting.Edits;
import org.plumbline.id.AuthorityCode;
import org.plumbline.instrument.Route;
import org.plumbline.shell.Field;
import org.plumbline.shell.Icon;
import org.plumbline.shell.Links;
import org.plumbline.shell.Notice;
import org.plumbline.shell.SelectControl;

/** Whom a step is sent to: a mailbox of the directory, and the words that are printed for it. */
final class RecipientField extends Div {
  private static final String MAILBOX = "mailbox";

  private final Bench bench;
  private final TreePath at;
  private final Map<String, Mailbox> directory = new LinkedHashMap<>();
  private final Div rest = new Div();

  RecipientField(Bench bench, TreePath at) {
    this.bench = bench;
    this.at = at;
    addClassNames("element__group", "recipient");
    bench
        .tools()
        .mailboxes()
        .list(bench.work().account())
        .forEach(each -> directory.put(each.id().value(), each));
    Map<String, String> options = new LinkedHashMap<>();
    directory.forEach((id, mailbox) -> options.put(id, words(mailbox)));
    if (!named().isEmpty()) {
      options.putIfAbsent(named(), named() + " (not in your directory)");
    }
    SelectControl list = new SelectControl(options, "Nobody is named");
    list.show(named());
    list.onChosen(this::choose);
    add(new Field(KeyField.id(at), KeyWords.label(at.last()), list), rest);
    draw();
  }

  private static String words(Mailbox mailbox) {
    return mailbox.name() + (mailbox.isConfirmed() ? ", confirmed" : ", not confirmed");
  }

  private String named() {
    return bench.work().text(at.then(MAILBOX));
  }

  private void draw() {
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
    Keys.find(bench.work().document(), at.then("printed"))
        .ifPresent(key -> rest.add(new KeyField(bench, at.then("printed"), key)));
    Keys.find(bench.work().document(), at.then(MAILBOX))
        .ifPresent(key ->
            rest.add(
                new NativeDetails(
                    "Name another mailbox by its id", new KeyField(bench, at.then(MAILBOX), key))));
  }

  /** Only the directory of the own authority can be seen; others have theirs. */
  private void state(String mailbox) {
    AuthorityCode own = bench.work().account().authority().code();
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
                        .formatted(bench.authorityName(own.value()))),
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
                      .formatted(bench.authorityName(other.value()), mailbox));
          words.addClassNames("small", "soft");
          rest.add(words);
        });
  }

  private List<AuthorityCode> concerned() {
    return bench.work().draft().instrument().routing().stream()
        .filter(route -> Optional.of(route.id().value()).equals(at.behind("routing")))
        .map(Route::authorities)
        .filter(authorities -> !authorities.isEmpty())
        .findFirst()
        .orElse(bench.work().draft().instrument().authorities());
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
    Optional<Tree> seen = bench.work().tree(at);
    Optional<Tree> before = bench.work().tree(at.then(MAILBOX));
    if (seen.isEmpty() && mailbox.isEmpty()) {
      return;
    }
    bench.edit(at, draft -> edit(draft, seen, before, mailbox), this::came);
  }

  private Edit edit(Draft draft, Optional<Tree> seen, Optional<Tree> before, String mailbox) {
    if (mailbox.isEmpty()) {
      return Edits.put(draft, at, seen, Optional.empty());
    }
    if (seen.isPresent()) {
      return Edits.put(draft, at.then(MAILBOX), before, Optional.of(new Tree.Text(mailbox)));
    }
    Mailbox chosen = directory.get(mailbox);
    String printed = chosen == null ? mailbox : chosen.printed().orElse(chosen.name());
    return Edits.put(
        draft,
        at,
        seen,
        Optional.of(
            new Tree.Keys(
                Map.of(MAILBOX, new Tree.Text(mailbox), "printed", new Tree.Text(printed)))));
  }

  private void came(Editing came) {
    draw();
    switch (came) {
      case Editing.Clash _ ->
          rest.add(
              new Notice(
                  Notice.Kind.WARN,
                  "Somebody else named another recipient meanwhile. Theirs counts now: “%s”. Choose"
                          .formatted(named())
                      + " again if yours is meant."));
      case Editing.Refused(Draft _, var problems) ->
          rest.add(new Notice(Notice.Kind.ERROR, problems.getFirst().remedy()));
      case Editing.Saved _, Editing.Gone _, Editing.NoLongerOpen _ -> {
        // The head of the page says so.
      }
    }
  }
}
