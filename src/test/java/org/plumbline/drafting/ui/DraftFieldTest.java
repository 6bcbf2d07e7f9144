package org.plumbline.drafting.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plumbline.authority.Account;
import org.plumbline.drafting.Desk;
import org.plumbline.drafting.Draft;
import org.plumbline.drafting.EditResult;
import org.plumbline.drafting.Edits;
import org.plumbline.schema.Document;
import org.plumbline.schema.Tree;
import org.plumbline.schema.TreePath;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * What becomes of what Anna writes while Sam edits the same draft: the same in each field of the
 * designer, on a real database.
 */
class DraftFieldTest {
  private static final Map<String, Consumer<Page>> RULES = new TreeMap<>();

  static {
    RULES.put(
        "what_is_written_is_stored",
        page -> {
          page.writes(page.mine());
          page.holds(page.mine());
          page.saysNothing();
        });
    RULES.put(
        "what_another_wrote_is_shown_and_can_be_replaced_then",
        page -> {
          page.bySam(page.subject.theirs());
          page.looks();
          assertThat(page.shown()).isEqualTo(page.theirs());
          page.writes(page.mine());
          page.holds(page.mine());
          page.saysNothing();
        });
    RULES.put(
        "what_both_wrote_is_no_clash_where_it_is_the_same",
        page -> {
          page.writes(page.mine());
          page.writes(page.first);
          page.holds(page.first);
          page.saysNothing();
        });
    RULES.put(
        "where_two_wrote_neither_is_lost",
        page -> {
          page.bySam(page.subject.theirs());
          page.writes(page.mine());
          page.holds(page.theirs());
          page.isUndecided();
          page.looks();
          page.context.redraw();
          page.isUndecided();
          assertThat(page.context.isFree()).isFalse();
        });
    RULES.put(
        "ones_own_can_be_chosen",
        page -> {
          page.bySam(page.subject.theirs());
          page.writes(page.mine());
          Screen.press(page.field, "Use mine");
          page.holds(page.mine());
          page.saysNothing();
          assertThat(page.shown()).isEqualTo(page.mine());
        });
    RULES.put(
        "theirs_can_be_chosen",
        page -> {
          page.bySam(page.subject.theirs());
          page.writes(page.mine());
          Screen.press(page.field, "Use theirs");
          page.holds(page.theirs());
          page.saysNothing();
          assertThat(page.shown()).isEqualTo(page.theirs());
          page.writes(page.mine());
          page.holds(page.mine());
        });
    RULES.put(
        "what_another_wrote_before_one_chose_is_not_replaced_unseen",
        page -> {
          page.bySam(page.subject.theirs());
          page.writes(page.mine());
          page.bySam(page.subject.third());
          Screen.press(page.field, "Use mine");
          page.holds(DraftFields.words(page.subject.third()));
          page.isUndecided();
        });
    RULES.put(
        "what_cannot_be_reached_is_stored_later",
        page -> {
          page.isUnreachable = true;
          page.writes(page.mine());
          assertThat(page.shown()).isEqualTo(page.mine());
          page.isUnreachable = false;
          page.looks();
          page.holds(page.mine());
          page.saysNothing();
        });
    RULES.put(
        "what_was_taken_back_while_nothing_could_be_reached_is_not_stored",
        page -> {
          page.isUnreachable = true;
          page.writes(page.mine());
          page.writes(page.first);
          page.isUnreachable = false;
          page.looks();
          page.holds(page.first);
        });
    RULES.put(
        "what_belongs_to_nothing_any_more_stays_on_the_page",
        page -> {
          if (page.subject.element().steps().size() > 1) {
            page.deletedBySam();
            page.writes(page.mine());
            assertThat(page.text()).contains("Somebody deleted what this belongs to");
            page.looks();
            assertThat(page.shown()).isEqualTo(page.mine());
            assertThat(page.field.getElement().hasAttribute("data-unsaved")).isTrue();
          }
        });
    RULES.put(
        "what_is_refused_stays_with_what_is_wrong_and_what_is_kept",
        page ->
            page.subject
                .refused()
                .ifPresent(refused -> {
                  page.writes(refused);
                  page.isRefused(refused);
                  page.context.redraw();
                  page.isRefused(refused);
                  page.writes(page.mine());
                  page.holds(page.mine());
                  page.saysNothing();
                  page.context.redraw();
                  page.saysNothing();
                }));
    RULES.put(
        "what_was_refused_is_forgotten_with_what_stood_there",
        page ->
            page.subject
                .refused()
                .ifPresent(refused -> {
                  page.writes(refused);
                  page.writes(page.first);
                  page.saysNothing();
                  page.holds(page.first);
                }));
  }

  @TestFactory
  Stream<DynamicTest> each_field_keeps_each_rule() {
    return DraftFields.all().stream()
        .flatMap(subject ->
            RULES.entrySet().stream()
                .map(rule ->
                    dynamicTest(
                        subject + ": " + rule.getKey(),
                        () -> {
                          MockVaadin.setup();
                          try {
                            rule.getValue().accept(new Page(subject));
                          } finally {
                            MockVaadin.tearDown();
                          }
                        })));
  }

  @Test
  void there_is_no_other_field() {
    List<String> tested =
        DraftFields.all().stream().map(each -> each.name().split(",", -1)[0]).distinct().toList();
    JavaClass field =
        new ClassFileImporter().importPackages("org.plumbline.drafting.ui").get(DraftField.class);

    assertThat(
            field.getAllSubclasses().stream()
                .filter(each -> !each.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(JavaClass::getSimpleName))
        .containsExactlyInAnyOrderElementsOf(tested);
  }

  /** Anna's page with one field on it. */
  private static final class Page {
    private final Desk desk = new Desk();
    private final DraftFields.Subject subject;
    private final EditorContext context;
    private final String first;
    private boolean isUnreachable;
    private DraftField<?> field;

    Page(DraftFields.Subject subject) {
      this.subject = subject;
      Draft draft = desk.begun(DraftFields.FILE);
      first = subject.in(draft.document());
      context =
          new EditorContext(
              new DraftSession(desk.drafts, this::anna, draft),
              new EditorServices(
                  desk.findings, desk.templatePreview, desk.mailboxes, desk.authorities));
      field = subject.make(context);
      Div pane = new Div(field);
      UI.getCurrent().add(pane);
      context.drawIn(
          pane,
          () -> {
            pane.removeAll();
            field = subject.make(context);
            pane.add(field);
          });
      assertThat(shown()).isEqualTo(first);
    }

    private Account anna() {
      if (isUnreachable) {
        throw new DataAccessResourceFailureException("the database is away");
      }
      return desk.anna;
    }

    String mine() {
      return subject.mine();
    }

    String theirs() {
      return DraftFields.words(subject.theirs());
    }

    String shown() {
      return subject.shown().get();
    }

    String text() {
      return field.getElement().getTextRecursively();
    }

    void writes(String words) {
      Screen.sent();
      subject.write().accept(words);
      Screen.answer(true);
    }

    /** As a page does every three seconds. */
    void looks() {
      Screen.sent();
      context.session().waiting().forEach(Runnable::run);
      context.session().refresh();
      context.follow();
      Screen.answer(true);
    }

    void holds(String words) {
      assertThat(subject.in(stored())).isEqualTo(words);
    }

    private Document stored() {
      return desk.drafts.open(desk.sam, context.session().draft().code()).document();
    }

    void bySam(Tree tree) {
      TreePath at = subject.value();
      Optional<Tree> is = stored().find(at);
      assertThat(
              desk.drafts.edit(
                  desk.sam,
                  context.session().draft().id(),
                  draft -> Edits.put(draft, at, is, Optional.of(tree))))
          .isInstanceOf(EditResult.Saved.class);
    }

    void deletedBySam() {
      assertThat(
              desk.drafts.edit(
                  desk.sam,
                  context.session().draft().id(),
                  draft -> Edits.remove(draft, subject.element())))
          .isInstanceOf(EditResult.Saved.class);
    }

    void saysNothing() {
      assertThat(field.isUndecided()).isFalse();
      assertThat(text()).doesNotContain("Somebody", "Until then", "cannot be empty");
      assertThat(field.getElement().hasAttribute("data-unsaved")).isFalse();
    }

    /** Both texts stand there, and one's own is in the control. */
    void isUndecided() {
      assertThat(field.isUndecided()).isTrue();
      assertThat(text()).contains("Theirs: ", "Yours: ", "Use mine", "Use theirs");
      assertThat(shown()).isEqualTo(mine());
      assertThat(field.getElement().hasAttribute("data-unsaved")).isTrue();
    }

    void isRefused(String words) {
      assertThat(shown()).isEqualTo(words);
      assertThat(text()).contains("Until then it stays “");
      assertThat(field.getElement().hasAttribute("data-unsaved")).isTrue();
      holds(first);
    }
  }
}
