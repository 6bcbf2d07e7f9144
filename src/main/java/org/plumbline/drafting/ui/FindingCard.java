package org.plumbline.drafting.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.plumbline.drafting.Findings;
import org.plumbline.drafting.LintResult.Acceptance;
import org.plumbline.drafting.LintResult.Found;
import org.plumbline.drafting.Names;
import org.plumbline.lint.Finding;
import org.plumbline.lint.Fix;
import org.plumbline.lint.Highlight;
import org.plumbline.lint.Severity;
import org.plumbline.shell.Field;
import org.plumbline.shell.Icon;
import org.plumbline.shell.Links;
import org.plumbline.shell.TextControl;

/** One finding: how much it matters, what it is, the words, and what can be done about it. */
final class FindingCard extends ListItem {
  /** As much of a long text is shown on each side of the words that count. */
  private static final int AROUND = 140;

  private final FindingsPart part;
  private final Found found;
  private final Div acts = new Div();

  FindingCard(FindingsPart part, Found found) {
    this.part = part;
    this.found = found;
    Finding finding = found.finding();
    addClassNames("finding", "finding--" + finding.severity().name().toLowerCase(Locale.ROOT));
    Span sign = new Span(new Icon(icon(finding.severity())), new Span(word(finding.severity())));
    sign.addClassNames("state", state(finding.severity()));
    Paragraph what = new Paragraph(sign, new Span(" " + finding.what()));
    what.setId(id(found));
    what.getElement().setAttribute("tabindex", "-1");
    add(what);
    if (!finding.words().isEmpty()) {
      add(quoted(finding));
    }
    Paragraph remedy = new Paragraph(finding.remedy());
    remedy.addClassName("soft");
    add(remedy);
    acts.addClassNames("row", "finding__acts");
    add(acts);
    found.accepted().ifPresentOrElse(this::accepted, this::open);
  }

  static String id(Found found) {
    return "k-findings-" + found.finding().fingerprint().hex();
  }

  static String word(Severity severity) {
    return switch (severity) {
      case MUST_FIX -> "Must fix";
      case TO_CHECK -> "To check";
      case NOTE -> "Note";
    };
  }

  private static Icon.Symbol icon(Severity severity) {
    return switch (severity) {
      case MUST_FIX -> Icon.Symbol.ERROR;
      case TO_CHECK -> Icon.Symbol.WARN;
      case NOTE -> Icon.Symbol.INFO;
    };
  }

  private static String state(Severity severity) {
    return switch (severity) {
      case MUST_FIX -> "state--error";
      case TO_CHECK -> "state--warn";
      case NOTE -> "state--note";
    };
  }

  /** The words in their text, the rest of a long one left out. */
  private static Paragraph quoted(Finding finding) {
    String text = finding.text();
    Paragraph quoted = new Paragraph();
    quoted.addClassNames("finding__words", "as-written");
    int first = finding.words().getFirst().from();
    int last = finding.words().getLast().to();
    int from = first <= AROUND ? 0 : text.indexOf(' ', first - AROUND) + 1;
    from = from > first ? first : from;
    int to = last + AROUND >= text.length() ? text.length() : text.lastIndexOf(' ', last + AROUND);
    int at = from;
    quoted.add(new Span(from > 0 ? "…" : ""));
    for (Highlight words : finding.words()) {
      if (words.from() < at) {
        continue;
      }
      HtmlContainer mark = new HtmlContainer("mark");
      mark.setText(words.in(text));
      quoted.add(new Span(text.substring(at, words.from())), mark);
      at = words.to();
    }
    quoted.add(new Span(text.substring(at, Math.max(at, to)) + (to < text.length() ? "…" : "")));
    return quoted;
  }

  private void open() {
    Finding finding = found.finding();
    finding.fix().ifPresent(fix -> acts.add(mending(fix)));
    NativeButton accept = new NativeButton("Accept with a reason");
    accept.addClassNames("button", "button--small");
    accept.setId("accept-" + finding.fingerprint().hex());
    accept.addClickListener(_ -> ask());
    acts.add(accept, link());
  }

  private Anchor link() {
    var work = part.context().session();
    return Links.to(
        Pages.address(work.draft().code(), found.at()),
        "Open " + Names.of(work.document(), found.at()));
  }

  private NativeButton mending(Fix fix) {
    NativeButton mend = new NativeButton("Fix it: " + lower(fix.what()));
    mend.addClassNames("button", "button--small");
    mend.setId("mend-" + found.finding().fingerprint().hex());
    mend.addClickListener(_ -> part.settle(found, draft -> Findings.mend(draft, found, fix)));
    return mend;
  }

  private static String lower(String sentence) {
    return sentence.substring(0, 1).toLowerCase(Locale.UK) + sentence.substring(1);
  }

  /** The reason is asked for where the finding stands. */
  private void ask() {
    TextControl reason = TextControl.lines();
    Field field =
        new Field(
                "reason-" + found.finding().fingerprint().hex(), "Why it may stay as it is", reason)
            .help("It is kept with the version, for whoever reads it later.");
    NativeButton accept = new NativeButton("Accept it");
    accept.addClassNames("button", "button--small", "button--primary");
    accept.addClickListener(_ -> {
      if (reason.value().isBlank()) {
        field.problem("Say why it may stay, such as who decided so.");
        reason.focus();
      } else {
        part.settle(found, draft -> Findings.accept(draft, found.finding(), reason.value()));
      }
    });
    NativeButton back = new NativeButton("Go back");
    back.addClassNames("button", "button--small");
    back.addClickListener(_ -> {
      acts.removeAll();
      open();
      acts.getChildren()
          .filter(each -> each.getId().filter(id -> id.startsWith("accept-")).isPresent())
          .forEach(each -> each.getElement().callJsFunction("focus"));
    });
    Div ways = new Div(back, accept);
    ways.addClassName("row");
    acts.removeAll();
    acts.add(field, ways);
    reason.focus();
  }

  private void accepted(Acceptance acceptance) {
    Paragraph reason =
        new Paragraph(
            "Accepted%s: “%s”"
                .formatted(
                    acceptance.by().map(name -> " by " + name).orElse(" in an earlier version"),
                    acceptance.reason()));
    NativeButton back = new NativeButton("Take the acceptance back");
    back.addClassNames("button", "button--small");
    back.addClickListener(_ -> part.settle(found, draft -> Findings.reopen(draft, acceptance)));
    acts.add(reason, back, link());
  }
}
