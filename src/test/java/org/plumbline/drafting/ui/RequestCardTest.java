package org.plumbline.drafting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.drafting.PublicationRequest;
import org.plumbline.drafting.PublicationRequest.Standing;
import org.plumbline.id.AccountId;
import org.plumbline.id.DraftId;
import org.plumbline.id.InstrumentCode;
import org.plumbline.id.VersionNumber;

/** What is offered to whom while a draft waits to be published. */
class RequestCardTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final Instant ASKED = Instant.parse("2026-03-02T09:30:00Z");
  private static final RequestCard.Reader ASKER = new RequestCard.Reader(true, false);
  private static final RequestCard.Reader APPROVER = new RequestCard.Reader(false, true);

  private final List<String> done = new ArrayList<>();

  @BeforeEach
  void open() {
    MockVaadin.setup();
  }

  @AfterEach
  void close() {
    MockVaadin.tearDown();
  }

  private RequestCard card(Standing standing, Optional<LocalDate> dueOn, RequestCard.Reader who) {
    PublicationRequest request =
        new PublicationRequest(
            new DraftId(1),
            1,
            new InstrumentCode("small"),
            12,
            new VersionNumber(4),
            "ab".repeat(32),
            "New wording in section 2.",
            dueOn,
            new AccountId(7),
            "Anna Vale",
            ASKED,
            standing);
    return new RequestCard(
        request,
        3,
        who,
        TODAY,
        new RequestCard.Acts() {
          @Override
          public void approve() {
            done.add("approved");
          }

          @Override
          public void refuse(String reason) {
            done.add("refused");
          }

          @Override
          public void withdraw() {
            done.add("withdrawn");
          }

          @Override
          public void publishNow() {
            done.add("published");
          }
        });
  }

  private static List<String> buttons(RequestCard card) {
    return LocatorJ._find(card, NativeButton.class).stream().map(NativeButton::getText).toList();
  }

  private static void press(RequestCard card, String verb) {
    LocatorJ._click(
        LocatorJ._find(card, NativeButton.class).stream()
            .filter(button -> button.getText().equals(verb))
            .findFirst()
            .orElseThrow());
  }

  @Test
  void whoever_asked_can_only_withdraw() {
    RequestCard card = card(new Standing.Waiting(), Optional.empty(), ASKER);

    assertThat(buttons(card)).containsExactly("Withdraw the request");
    press(card, "Withdraw the request");
    assertThat(done).containsExactly("withdrawn");
  }

  @Test
  void another_person_approves_or_refuses_with_a_reason() {
    RequestCard card = card(new Standing.Waiting(), Optional.empty(), APPROVER);

    assertThat(buttons(card)).containsExactly("Approve and publish version 4", "Refuse");
    press(card, "Refuse");
    assertThat(done).isEmpty();
    assertThat(text(card)).contains("Say what is to be changed before you refuse it");
    press(card, "Approve and publish version 4");
    assertThat(done).containsExactly("approved");
  }

  @Test
  void a_day_to_come_is_named_on_the_button() {
    assertThat(
            buttons(card(new Standing.Waiting(), Optional.of(LocalDate.of(2026, 4, 1)), APPROVER)))
        .containsExactly("Approve for 1 April 2026", "Refuse");
    assertThat(buttons(card(new Standing.Waiting(), Optional.of(TODAY), APPROVER)))
        .contains("Approve and publish version 4");
  }

  @Test
  void edits_since_it_was_asked_for_are_said_to_be_no_part_of_it() {
    assertThat(text(card(new Standing.Waiting(), Optional.empty(), APPROVER)))
        .contains("Anna Vale asked on 2 March 2026 at 09:30")
        .contains("New wording in section 2.")
        .contains("edited 3 times since")
        .contains("no part of version 4");
  }

  @Test
  void what_kept_it_from_being_published_on_its_day_is_shown() {
    RequestCard card =
        card(
            new Standing.Approved("Mo Lane", ASKED, Optional.of("The owner is another.")),
            Optional.of(TODAY),
            APPROVER);

    assertThat(text(card)).contains("The owner is another.");
    assertThat(buttons(card)).containsExactly("Try again", "Withdraw the request");
  }

  private static String text(RequestCard card) {
    return card.getElement().getTextRecursively();
  }
}
