package org.plumbline.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Forms;
import org.plumbline.assessment.Office;
import org.plumbline.authority.Account;
import org.plumbline.authority.Authority;
import org.plumbline.authority.Role;
import org.plumbline.db.TakesNothing;
import org.plumbline.db.TestDatabase;
import org.plumbline.response.Answer;
import org.plumbline.shell.Question;
import org.plumbline.shell.TextControl;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What stands between a submission and the decision on it. */
class ReviewPanelTest {
  private final Office office = Office.shared();
  private final Authority council = office.authority(Office.newCode());
  private final Account ann = office.member(council, "Ann Author", Role.PRACTITIONER);
  private final Account max = office.member(council, "Max Manager", Role.MANAGER);
  private final Account mia = office.member(council, "Mia Manager", Role.MANAGER);
  private final Assessment.Open open = submitted();

  @BeforeEach
  void open() {
    MockVaadin.setup();
  }

  @AfterEach
  void close() {
    MockVaadin.tearDown();
  }

  private Assessment.Open submitted() {
    office.publish(Forms.ofEveryKind(council), council);
    Assessment.Open started = office.start(ann, "form-of-" + council.code());
    office.choose(ann, started, Map.of("open", "no", "home_level", "high", "judged", "high"));
    office.submit(ann, started);
    return started;
  }

  private Assessment now() {
    return office.assessments.reread(max, open);
  }

  private ReviewPanel panel(Account who) {
    return new ReviewPanel(
        now(),
        office.submissions.openResult(who, now()).orElseThrow(),
        () -> who,
        office.signOffs,
        office.clock,
        () -> {});
  }

  private static TextControl box(ReviewPanel panel) {
    return LocatorJ._get(panel, TextControl.class);
  }

  private static void write(ReviewPanel panel, String words) {
    ObjectNode data = JsonNodeFactory.instance.objectNode();
    data.put(TextControl.VALUE, words);
    box(panel)
        .getElement()
        .getNode()
        .getFeature(ElementListenerMap.class)
        .fireEvent(new DomEvent(box(panel).getElement(), "change", data));
  }

  private static void press(ReviewPanel panel, String button) {
    LocatorJ._click(
        LocatorJ._find(panel, NativeButton.class).stream()
            .filter(each -> each.getText().equals(button))
            .findFirst()
            .orElseThrow());
  }

  private static String text(ReviewPanel panel) {
    return panel.getElement().getTextRecursively();
  }

  @Test
  void what_a_manager_began_to_write_stands_there_when_they_come_back() {
    write(panel(max), "Say more about coercion");

    assertThat(box(panel(max)).value()).isEqualTo("Say more about coercion");
    assertThat(box(panel(mia)).value()).isEmpty();
    assertThat(text(panel(ann))).doesNotContain("coercion");
  }

  @Test
  void while_the_database_takes_nothing_the_comment_is_not_called_saved() {
    ReviewPanel panel = panel(max);
    write(panel, "Say more");
    assertThat(text(panel)).contains("Saved ");
    try (TakesNothing _ = TakesNothing.readOnly(TestDatabase.DIRECTORY)) {
      write(panel, "Say more about coercion");
    }
    assertThat(text(panel)).contains("Not saved, ").doesNotContain("Saved ");
    try (TakesNothing _ = TakesNothing.full(TestDatabase.DIRECTORY, "unsent_comment")) {
      write(panel(mia), "Say more about home");
    }
    assertThat(text(panel(mia))).doesNotContain("about home");
  }

  @Test
  void it_is_gone_with_the_decision_that_keeps_it() {
    ReviewPanel panel = panel(max);
    write(panel, "Say more about coercion");
    press(panel, "Return to the practitioner");
    office.write(ann, open, "words", new Answer.Text("More"));
    office.submit(ann, open);

    assertThat(box(panel(max)).value()).isEmpty();
    assertThat(text(panel(max))).contains("Returned by Max Manager", "Say more about coercion");
  }

  @Test
  void it_is_shown_when_another_manager_decided_meanwhile() {
    write(panel(max), "Say more about coercion");
    office.signOffs.signOff(mia, (Assessment.Submitted) now(), "");

    assertThat(text(panel(max))).contains("did not send it", "Say more about coercion");
    assertThat(text(panel(mia))).doesNotContain("coercion");
  }

  @Test
  void who_does_not_write_is_not_sent_to_the_form() {
    office.signOffs.returnWith(max, (Assessment.Submitted) now(), "Say more");
    String base = "assessments/" + open.particulars().reference();

    assertThat(links(panel(max))).containsExactly(base + "/read");
    assertThat(links(panel(ann))).containsExactly(base);
  }

  private static List<String> links(ReviewPanel panel) {
    return LocatorJ._find(panel, Anchor.class).stream().map(Anchor::getHref).toList();
  }

  @Test
  void signing_off_is_asked_before_it_is_done() {
    ReviewPanel panel = panel(max);
    press(panel, "Sign off");

    assertThat(now()).isInstanceOf(Assessment.Submitted.class);
    Question question = LocatorJ._get(panel, Question.class);
    assertThat(question.getElement().getTextRecursively())
        .contains("Sign off this assessment?", "as Ann Author submitted it on 2 March 2026")
        .contains("Nobody can change it after this");
    LocatorJ._click(LocatorJ._find(question, NativeButton.class).getLast());
    assertThat(now()).isInstanceOf(Assessment.SignedOff.class);
  }
}
