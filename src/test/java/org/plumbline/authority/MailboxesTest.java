package org.plumbline.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.authority.Confirmations.Entered;
import org.plumbline.authority.Confirmations.Sent;
import org.plumbline.authority.MailboxEvent.What;
import org.plumbline.authority.Mailboxes.Told;
import org.plumbline.db.Deadlocks;
import org.plumbline.id.ElementId;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The directory of mailboxes, with a mail server on this machine. */
class MailboxesTest {
  private static final ElementId MASH = new ElementId("mash");
  private static final String ADDRESS = "mash@example.gov.uk";

  private final GreenMail post = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
  private final TestPeople people = new TestPeople();
  private final Account admin = people.admin();
  private Mailboxes mailboxes;
  private Confirmations codes;

  @BeforeEach
  void the_post_is_open() {
    post.start();
    by(mail());
  }

  @AfterEach
  void the_post_closes() {
    post.stop();
  }

  @Test
  void an_address_is_used_only_after_the_code_that_was_mailed_to_it_came_back() {
    add(mailboxes, ADDRESS);
    assertThat(mailboxes.findAddress(people.authority.id(), MASH)).isEmpty();

    assertThat(codes.sendCode(admin, MASH))
        .isEqualTo(new Sent.Yes(ADDRESS, people.clock.instant().plus(Duration.ofMinutes(30))));
    String code = lastCode();
    assertThat(mailboxes.findAddress(people.authority.id(), MASH)).isEmpty();

    assertThat(codes.enterCode(admin, MASH, " " + code + " "))
        .isInstanceOf(Entered.Confirmed.class);
    assertThat(mailboxes.findAddress(people.authority.id(), MASH)).contains(ADDRESS);
    assertThat(people.events)
        .filteredOn(MailboxEvent.class::isInstance)
        .extracting(event -> ((MailboxEvent) event).what())
        .containsExactly(What.ADDED, What.CODE_SENT, What.CONFIRMED);
  }

  @Test
  void in_the_way_of_another_transaction_one_letter_is_sent() {
    Deadlocks.atWrite(1);
    add(mailboxes, ADDRESS);
    assertThat(Deadlocks.happened()).isTrue();
    Deadlocks.atWrite(1);

    assertThat(codes.sendCode(admin, MASH)).isInstanceOf(Sent.Yes.class);

    assertThat(Deadlocks.happened()).isTrue();
    assertThat(post.getReceivedMessages()).hasSize(1);
    Deadlocks.atWrite(1);
    assertThat(codes.enterCode(admin, MASH, lastCode())).isInstanceOf(Entered.Confirmed.class);
    assertThat(people.events)
        .filteredOn(MailboxEvent.class::isInstance)
        .extracting(event -> ((MailboxEvent) event).what())
        .containsExactly(What.ADDED, What.CODE_SENT, What.CONFIRMED);
  }

  @Test
  void the_letter_names_who_asked_and_no_child_and_comes_from_the_address_that_is_set()
      throws Exception {
    add(mailboxes, ADDRESS);
    codes.sendCode(admin, MASH);
    MimeMessage letter = post.getReceivedMessages()[0];
    assertThat(letter.getAllRecipients()).extracting(Object::toString).containsExactly(ADDRESS);
    assertThat(letter.getFrom())
        .extracting(Object::toString)
        .containsExactly("plumbline@example.org");
    assertThat(GreenMailUtil.getBody(letter)).contains(admin.name(), "Somewhere", "30 minutes");
  }

  @Test
  void the_code_is_kept_as_a_hash() {
    add(mailboxes, ADDRESS);
    codes.sendCode(admin, MASH);
    MailboxStore.Code kept =
        new MailboxStore(TestPeople.dsl()).findCode(people.authority.id(), MASH).orElseThrow();
    assertThat(kept.hash()).isEqualTo(people.passwords.hash(lastCode()));
    assertThat(Passwords.argon2id().hash(lastCode())).startsWith("$argon2id$");
  }

  @Test
  void a_code_is_over_after_half_an_hour() {
    add(mailboxes, ADDRESS);
    codes.sendCode(admin, MASH);
    people.clock.pass(Duration.ofMinutes(30));
    assertThat(codes.enterCode(admin, MASH, lastCode())).isEqualTo(new Entered.NoneGood());
  }

  @Test
  void a_code_is_over_after_five_wrong_ones() {
    add(mailboxes, ADDRESS);
    codes.sendCode(admin, MASH);
    for (int left = 4; left >= 0; left--) {
      assertThat(codes.enterCode(admin, MASH, "no code")).isEqualTo(new Entered.Wrong(left));
    }
    assertThat(codes.enterCode(admin, MASH, lastCode())).isEqualTo(new Entered.NoneGood());
    assertThat(mailboxes.get(admin, MASH).isConfirmed()).isFalse();
    assertThat(people.events)
        .filteredOn(event -> event instanceof MailboxEvent it && it.what() == What.WRONG_CODE)
        .hasSize(5);
  }

  @Test
  void codes_are_a_minute_apart_and_the_newer_one_is_good() {
    add(mailboxes, ADDRESS);
    codes.sendCode(admin, MASH);
    String first = lastCode();
    assertThat(codes.sendCode(admin, MASH))
        .isEqualTo(new Sent.TooSoon(people.clock.instant().plusSeconds(60)));
    people.clock.pass(Duration.ofMinutes(1));
    codes.sendCode(admin, MASH);
    String second = lastCode();
    assertThat(post.getReceivedMessages()).hasSize(2);
    if (!first.equals(second)) {
      assertThat(codes.enterCode(admin, MASH, first)).isEqualTo(new Entered.Wrong(4));
    }
    assertThat(codes.enterCode(admin, MASH, second)).isInstanceOf(Entered.Confirmed.class);
  }

  @Test
  void a_changed_address_is_unconfirmed_and_the_old_one_is_told() throws Exception {
    confirmed();

    assertThat(mailboxes.changeAddress(admin, MASH, "other@example.gov.uk"))
        .isEqualTo(Told.OLD_ADDRESS);

    assertThat(mailboxes.findAddress(people.authority.id(), MASH)).isEmpty();
    MimeMessage told = post.getReceivedMessages()[1];
    assertThat(told.getAllRecipients()).extracting(Object::toString).containsExactly(ADDRESS);
    assertThat(told.getSubject()).contains("no longer in use");
  }

  @Test
  void a_code_confirms_no_other_address_than_the_one_it_was_sent_to() {
    add(mailboxes, ADDRESS);
    codes.sendCode(admin, MASH);
    assertThat(mailboxes.changeAddress(admin, MASH, "other@example.gov.uk")).isEqualTo(Told.NOBODY);
    assertThat(codes.enterCode(admin, MASH, lastCode())).isEqualTo(new Entered.NoneGood());
    assertThat(mailboxes.get(admin, MASH).isConfirmed()).isFalse();
  }

  @Test
  void the_same_address_again_stays_confirmed_and_none_takes_it_away() {
    confirmed();
    mailboxes.changeAddress(admin, MASH, " " + ADDRESS);
    assertThat(mailboxes.get(admin, MASH).isConfirmed()).isTrue();
    mailboxes.rename(admin, MASH, "MASH, front door");
    assertThat(mailboxes.get(admin, MASH).isConfirmed()).isTrue();
    mailboxes.changeAddress(admin, MASH, "");
    assertThat(mailboxes.get(admin, MASH).address()).isEmpty();
  }

  @Test
  void without_a_server_nothing_pretends_to_be_sent() {
    by(Mail.off());
    add(mailboxes, ADDRESS);
    assertThat(codes.isMailOn()).isFalse();
    assertThat(codes.sendCode(admin, MASH)).isEqualTo(new Sent.Nowhere());
    assertThat(new MailboxStore(TestPeople.dsl()).findCode(people.authority.id(), MASH)).isEmpty();
  }

  @Test
  void a_server_that_does_not_answer_is_said_to_have_taken_nothing() {
    confirmed();
    post.stop();
    assertThat(mailboxes.changeAddress(admin, MASH, "other@example.gov.uk"))
        .isEqualTo(Told.COULD_NOT);
    people.clock.pass(Duration.ofMinutes(1));
    assertThat(codes.sendCode(admin, MASH)).isEqualTo(new Sent.NotTaken());
    assertThat(people.events)
        .filteredOn(event -> event instanceof MailboxEvent it && it.what() == What.CODE_SENT)
        .hasSize(1);
  }

  @Test
  void what_is_printed_is_kept_as_words_and_is_no_address() {
    mailboxes.add(
        admin, new Mailboxes.Wanted("mash", "MASH", Optional.of("MASH@Cambridgeshire.gcsx"), ""));
    assertThat(mailboxes.get(admin, MASH).printed()).contains("MASH@Cambridgeshire.gcsx");
    assertThat(mailboxes.get(admin, MASH).address()).isEmpty();
    assertThat(codes.sendCode(admin, MASH)).isEqualTo(new Sent.Nowhere());
  }

  @Test
  void everything_that_is_wrong_with_a_mailbox_is_said_at_its_place() {
    Refused refused =
        refusal(() ->
            mailboxes.add(
                admin,
                new Mailboxes.Wanted(
                    "Not An Id", "", Optional.empty(), "a@b.uk\nBcc: all@example.org")));
    assertThat(refused.at(Refused.Part.ID)).isPresent();
    assertThat(refused.at(Refused.Part.NAME)).isPresent();
    assertThat(refused.at(Refused.Part.ADDRESS)).isPresent();
    add(mailboxes, ADDRESS);
    assertThat(refusal(() -> add(mailboxes, "")).at(Refused.Part.ID)).isPresent();
  }

  @Test
  void another_authority_finds_nothing_and_has_its_own() {
    add(mailboxes, ADDRESS);
    Account stranger = people.add(people.newAuthority(), "eve", Role.BOARD_ADMIN);
    Account ann = people.add("ann", Role.PRACTITIONER);
    for (ThrowingCallable attempt :
        new ThrowingCallable[] {
          () -> mailboxes.get(stranger, MASH),
          () -> mailboxes.rename(stranger, MASH, "Ours"),
          () -> mailboxes.changeAddress(stranger, MASH, "eve@example.org"),
          () -> codes.sendCode(stranger, MASH),
          () -> codes.enterCode(stranger, MASH, "123456"),
          () -> mailboxes.list(ann),
          () -> add(mailboxes, ann, "")
        }) {
      assertThatThrownBy(attempt).isInstanceOf(NotFoundHere.class);
    }
    add(mailboxes, stranger, "");
    assertThat(mailboxes.list(stranger)).hasSize(1);
    assertThat(mailboxes.get(admin, MASH).address()).contains(ADDRESS);
  }

  private void confirmed() {
    add(mailboxes, ADDRESS);
    codes.sendCode(admin, MASH);
    assertThat(codes.enterCode(admin, MASH, lastCode())).isInstanceOf(Entered.Confirmed.class);
  }

  private Mailbox add(Mailboxes mailboxes, String address) {
    return add(mailboxes, admin, address);
  }

  private static Mailbox add(Mailboxes mailboxes, Account by, String address) {
    return mailboxes.add(by, new Mailboxes.Wanted("mash", "MASH", Optional.empty(), address));
  }

  private String lastCode() {
    MimeMessage[] letters = post.getReceivedMessages();
    Matcher code =
        Pattern.compile("The code is (\\d{6})")
            .matcher(GreenMailUtil.getBody(letters[letters.length - 1]));
    assertThat(code.find()).isTrue();
    return code.group(1);
  }

  private Mail mail() {
    JavaMailSenderImpl sender = new JavaMailSenderImpl();
    sender.setHost("127.0.0.1");
    sender.setPort(post.getSmtp().getPort());
    return Mail.by(sender, "plumbline@example.org");
  }

  private void by(Mail mail) {
    MailboxStore store = new MailboxStore(TestPeople.dsl());
    mailboxes = new Mailboxes(store, _ -> List.of(), mail, people.publisher, people.transactions);
    codes =
        new Confirmations(
            store,
            mail,
            people.passwords,
            people.publisher,
            people.transactions,
            new SecureRandom(),
            people.clock);
  }

  private static Refused refusal(ThrowingCallable attempt) {
    Refused refused = catchThrowableOfType(Refused.class, attempt);
    assertThat(refused).isNotNull();
    return refused;
  }
}
