package org.plumbline.drafting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.RouteParameters;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.authority.Account;
import org.plumbline.authority.CurrentAccount;
import org.plumbline.db.TakesNothing;
import org.plumbline.db.TestDatabase;
import org.plumbline.drafting.Desk;
import org.plumbline.drafting.Draft;
import org.plumbline.drafting.Edit;
import org.plumbline.drafting.EditResult;
import org.plumbline.drafting.Edits;
import org.plumbline.drafting.NewElements;
import org.plumbline.schema.KeyName;
import org.plumbline.schema.Tree;
import org.plumbline.schema.TreePath;

/** What Anna's page shows of a draft that Sam edits at the same time, on a real database. */
class WorkbenchViewTest {
  private static final TreePath PURPOSE = TreePath.parse("purpose");
  private static final TreePath TITLE = TreePath.parse("title");
  private static final TreePath SECTIONS = TreePath.parse("sections");
  private static final TreePath STEP = TreePath.parse("routing/tell/steps/first");
  private static final String ADDED = "Somebody else has added, moved or deleted something";

  private final Desk desk = new Desk();
  private final Draft draft = desk.begun();

  @BeforeEach
  void open() {
    MockVaadin.setup();
  }

  @AfterEach
  void close() {
    MockVaadin.tearDown();
  }

  @Test
  void what_another_wrote_is_shown_at_the_next_look() {
    page("");
    bySam(PURPOSE, "Written by Sam");

    assertThat(shownAtNextLook(true)).containsExactly("Written by Sam");
    assertThat(Screen.text(PURPOSE).value()).isEqualTo("Written by Sam");
    assertThat(shownAtNextLook(true)).isEmpty();
  }

  @Test
  void what_another_wrote_is_shown_even_when_it_came_with_an_edit_of_ones_own() {
    page("");
    bySam(PURPOSE, "Written by Sam");
    Screen.type(Screen.text(TITLE), "Titled by Anna");

    assertThat(shownAtNextLook(true)).containsExactly("Written by Sam");
  }

  @Test
  void what_could_not_be_shown_while_somebody_was_in_the_control_is_shown_later() {
    page("");
    bySam(PURPOSE, "Written by Sam");

    assertThat(shownAtNextLook(false)).containsExactly("Written by Sam");
    assertThat(Screen.text(PURPOSE).value()).isEmpty();
    assertThat(shownAtNextLook(true)).containsExactly("Written by Sam");
  }

  @Test
  void one_is_told_of_what_another_added_even_when_it_came_with_an_edit_of_ones_own() {
    WorkbenchView page = page("workflow");
    bySam(now -> NewElements.add(now, TreePath.parse("workflow"), "", "Discuss it"));
    write(page, TITLE, "Titled by Anna");
    assertThat(page.getElement().getTextRecursively()).doesNotContain(ADDED);

    shownAtNextLook(true);
    assertThat(page.getElement().getTextRecursively()).contains(ADDED);
  }

  @Test
  void ones_own_words_stay_where_another_wrote_until_one_of_both_is_chosen() {
    WorkbenchView page = page("");
    bySam(PURPOSE, "Written by Sam");
    Screen.type(Screen.text(PURPOSE), "Written by Anna");

    assertThat(shownAtNextLook(true)).isEmpty();
    assertThat(Screen.text(PURPOSE).value()).isEqualTo("Written by Anna");
    LocatorJ._click(LocatorJ._get(page, NativeButton.class, spec -> spec.withText("Use mine")));
    assertThat(stored(PURPOSE)).contains("Written by Anna");
    assertThat(shownAtNextLook(true)).isEmpty();
  }

  @Test
  void a_time_limit_that_another_set_unseen_is_not_replaced() {
    WorkbenchView page = page(routed());
    TreePath within = STEP.then(KeyName.CLOCK).then(KeyName.WITHIN);
    bySam(within, "P2D");
    write(page, TITLE, "Titled by Anna");
    Screen.type(Screen.text(within), "5");

    assertThat(stored(within)).contains("P2D");
    assertThat(page.getElement().getTextRecursively())
        .contains("Theirs: “2 days”", "Yours: “5 days”", "Use mine", "Use theirs");
  }

  @Test
  void a_time_limit_that_another_set_is_shown_and_can_be_replaced_then() {
    page(routed());
    TreePath within = STEP.then(KeyName.CLOCK).then(KeyName.WITHIN);
    bySam(within, "P2D");

    assertThat(shownAtNextLook(true)).containsExactly("2");
    Screen.type(Screen.text(within), "5");
    assertThat(stored(within)).contains("P5D");
  }

  @Test
  void a_recipient_that_another_named_unseen_is_not_taken_away() {
    WorkbenchView page = page(routed());
    TreePath mailbox = STEP.then(KeyName.RECIPIENT).then(KeyName.MAILBOX);
    bySam(mailbox, "police");
    write(page, TITLE, "Titled by Anna");
    Screen.choose(Screen.list(STEP.then(KeyName.RECIPIENT)), "");

    assertThat(stored(mailbox)).contains("police");
    assertThat(page.getElement().getTextRecursively())
        .contains("Theirs: “police”", "Yours: nothing", "Use mine", "Use theirs");
  }

  @Test
  void a_recipient_that_another_named_is_shown_unless_somebody_is_there() {
    page(routed());
    TreePath recipient = STEP.then(KeyName.RECIPIENT);
    bySam(recipient.then(KeyName.MAILBOX), "police");

    shownAtNextLook(false);
    assertThat(Screen.list(recipient).value()).isEqualTo("mash");
    shownAtNextLook(true);
    assertThat(Screen.list(recipient).value()).isEqualTo("police");
  }

  @Test
  void a_condition_that_another_set_is_shown_unless_somebody_is_there() {
    page(routed());
    TreePath when = STEP.then(KeyName.WHEN);
    bySam(when, "answered(\"school\")");

    shownAtNextLook(false);
    assertThat(Screen.list(when).value()).isEqualTo("always");
    shownAtNextLook(true);
    assertThat(Screen.list(when).value()).isEqualTo("when");
  }

  @Test
  void authorities_that_another_ticked_are_shown() {
    page("");
    TreePath authorities = TreePath.parse("authorities");
    String other = desk.stranger.authority().code().value();
    bySam(now ->
        Edits.put(
            now,
            authorities,
            now.document().find(authorities),
            Optional.of(
                new Tree.Entries(
                    List.of(
                        new Tree.Text(draft.instrument().owner().value()),
                        new Tree.Text(other))))));

    assertThat(Screen.box(authorities.entry(other)).isTicked()).isFalse();
    shownAtNextLook(true);
    assertThat(Screen.box(authorities.entry(other)).isTicked()).isTrue();
  }

  @Test
  void while_the_database_takes_nothing_nothing_is_called_saved_and_all_is_stored_afterwards() {
    WorkbenchView page = page("");
    bySam(TITLE, "Titled by Sam");
    try (TakesNothing _ = TakesNothing.readOnly(TestDatabase.DIRECTORY)) {
      Screen.type(Screen.text(PURPOSE), "Written by Anna");

      assertThat(page.getElement().getTextRecursively())
          .contains("Not saved, trying again")
          .doesNotContain("Saved ");
    }
    try (TakesNothing _ = TakesNothing.full(TestDatabase.DIRECTORY, "draft_edit")) {
      shownAtNextLook(true);

      assertThat(page.getElement().getTextRecursively()).contains("Not saved, trying again");
    }
    shownAtNextLook(true);

    assertThat(page.getElement().getTextRecursively()).contains("Saved ");
    assertThat(stored(PURPOSE)).contains("Written by Anna");
  }

  @Test
  void what_was_refused_stays_in_its_field_with_what_is_wrong() {
    WorkbenchView page = page("");
    String title = draft.instrument().title();
    Screen.type(Screen.text(TITLE), "");
    page.context().redraw();

    assertThat(Screen.text(TITLE).value()).isEmpty();
    assertThat(page.getElement().getTextRecursively())
        .contains("“Title” cannot be empty. Until then it stays “" + title + "”.");
    assertThat(stored(TITLE)).contains(title);
  }

  @Test
  void what_was_refused_is_forgotten_once_something_else_stands_there() {
    WorkbenchView page = page("");
    Screen.type(Screen.text(TITLE), "");
    Screen.type(Screen.text(TITLE), draft.instrument().title());
    assertThat(page.getElement().getTextRecursively()).doesNotContain("cannot be empty");

    Screen.type(Screen.text(TITLE), "");
    Screen.type(Screen.text(TITLE), "Titled by Anna");
    page.context().redraw();
    assertThat(Screen.text(TITLE).value()).isEqualTo("Titled by Anna");
    assertThat(page.getElement().getTextRecursively()).doesNotContain("cannot be empty");
  }

  @Test
  void what_was_refused_of_a_routing_text_is_said_in_place_of_how_the_stored_one_reads() {
    WorkbenchView page = page(routed());
    Screen.type(Screen.text(TreePath.parse("routing/tell/text")), "");
    page.context().redraw();

    assertThat(Screen.text(TreePath.parse("routing/tell/text")).value()).isEmpty();
    assertThat(page.getElement().getTextRecursively()).contains("cannot be empty");
  }

  @Test
  void the_outline_counts_what_was_found_in_each_section_once_the_draft_is_at_rest() {
    bySam(now -> NewElements.add(now, SECTIONS, "", "At  home", "home"));
    bySam(now -> NewElements.add(now, SECTIONS, "", "At school", "school"));
    bySam(now ->
        NewElements.add(now, SECTIONS.entry("school").then(KeyName.ITEMS), "text", "Which school"));
    WorkbenchView page = page("");
    bySam(now ->
        NewElements.add(now, SECTIONS.entry("home").then(KeyName.ITEMS), "text", "Who  is there"));

    shownAtNextLook(true);
    assertThat(lines(page)).noneMatch(line -> line.contains("open finding"));
    shownAtNextLook(true);
    assertThat(lines(page))
        .anyMatch(line -> line.contains("At  home") && line.contains("> open findings<"))
        .noneMatch(line -> line.contains("At school") && line.contains("open finding"));
  }

  @Test
  void a_removed_section_is_named_and_can_be_put_back_there_and_then() {
    bySam(now -> NewElements.add(now, SECTIONS, "", "At home", "home"));
    bySam(now ->
        NewElements.add(now, SECTIONS.entry("home").then(KeyName.ITEMS), "text", "Who is there"));
    WorkbenchView page = page("sections/home");
    assertThat(page.getPageTitle()).startsWith("At home, draft of ");

    page.context().remove(SECTIONS.entry("home"));
    assertThat(stored(SECTIONS.entry("home").then(KeyName.TITLE))).isEmpty();
    assertThat(page.getElement().getTextRecursively()).contains("Removed: section “At home”.");
    assertThat(page.getPageTitle()).startsWith("Sections, draft of ");

    LocatorJ._click(LocatorJ._get(page, NativeButton.class, spec -> spec.withText("Undo")));
    assertThat(stored(SECTIONS.entry("home").then(KeyName.TITLE))).contains("At home");
    assertThat(page.getElement().getTextRecursively()).contains("Put back: section “At home”.");
  }

  @Test
  void a_page_that_is_opened_again_says_when_it_was_saved_last() {
    assertThat(page("").getElement().getTextRecursively()).contains("Nothing written yet");
    bySam(PURPOSE, "Written by Sam");
    assertThat(page("").getElement().getTextRecursively())
        .contains("Saved ")
        .doesNotContain("Nothing written yet");
  }

  private static List<String> lines(WorkbenchView page) {
    return LocatorJ._find(LocatorJ._get(page, Outline.class), ListItem.class).stream()
        .map(line -> line.getElement().getProperty("innerHTML", ""))
        .toList();
  }

  /** A route with one step that has a time limit and a recipient; the part of the draft it is. */
  private String routed() {
    bySam(now ->
        Edits.add(
            now,
            TreePath.parse("routing"),
            keys(
                "id",
                new Tree.Text("tell"),
                "text",
                new Tree.Text("Tell them."),
                "steps",
                new Tree.Entries(
                    List.of(
                        keys(
                            "id",
                            new Tree.Text("first"),
                            "text",
                            new Tree.Text("Send it."),
                            "recipient",
                            keys(
                                "mailbox", new Tree.Text("mash"), "printed", new Tree.Text("MASH")),
                            "clock",
                            keys(
                                "printed",
                                new Tree.Text("soon"),
                                "within",
                                new Tree.Text("P1D")))))),
            Optional.empty()));
    return "routing/tell";
  }

  private static Tree.Keys keys(Object... keysAndValues) {
    Map<String, Tree> values = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      values.put((String) keysAndValues[i], (Tree) keysAndValues[i + 1]);
    }
    return new Tree.Keys(values);
  }

  private static void write(WorkbenchView page, TreePath at, String words) {
    page.context().edit(at, now -> Edits.write(now, at, now.document().text(at), words), _ -> {});
  }

  private WorkbenchView page(String at) {
    WorkbenchView page =
        new WorkbenchView(
            desk.drafts,
            new Presence(Clock.systemUTC()),
            new EditorServices(
                desk.findings, desk.templatePreview, desk.mailboxes, desk.authorities),
            new CurrentAccount() {
              @Override
              public Account get() {
                return desk.anna;
              }
            },
            UUID::randomUUID,
            Clock.systemUTC());
    UI ui = UI.getCurrent();
    page.beforeEnter(
        new BeforeEnterEvent(
            ui.getInternals().getRouter(),
            NavigationTrigger.PROGRAMMATIC,
            new Location(""),
            WorkbenchView.class,
            new RouteParameters(Map.of("code", draft.code().value(), "at", at)),
            ui,
            List.of()));
    ui.add(page);
    Screen.sent();
    return page;
  }

  private void bySam(TreePath at, String words) {
    bySam(now -> Edits.write(now, at, now.document().text(at), words));
  }

  private void bySam(Function<Draft, Edit> make) {
    assertThat(desk.drafts.edit(desk.sam, draft.id(), make)).isInstanceOf(EditResult.Saved.class);
  }

  private Optional<String> stored(TreePath at) {
    return desk.drafts.open(desk.sam, draft.code()).document().text(at);
  }

  /**
   * What the page shows of others when it looks next, three seconds later.
   *
   * @param isElsewhere whether the browser says that nobody is in the control
   */
  private static List<String> shownAtNextLook(boolean isElsewhere) {
    ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), false));
    return Screen.answer(isElsewhere);
  }
}
