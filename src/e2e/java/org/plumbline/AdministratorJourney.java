package org.plumbline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A board admin at work, with a mail server on this machine. */
@ExtendWith(Journeys.class)
class AdministratorJourney {
  private static final GreenMail POST = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
  private static final String OWN_PASSWORD = "a few words in a row";

  @BeforeAll
  static void the_post_is_open() {
    POST.start();
  }

  @AfterAll
  static void the_post_closes() {
    POST.stop();
  }

  @Test
  void accounts_mailboxes_and_instruments_by_keyboard_alone(Browser browser) {
    Path data = Journeys.Fresh.directory("administrator");
    try (RunningPlumbline plumbline =
            RunningPlumbline.start(
                data,
                "--plumbline.mail.host=127.0.0.1",
                "--plumbline.mail.port=" + POST.getSmtp().getPort(),
                "--plumbline.mail.from=plumbline@example.org",
                "--plumbline.mail.tls=false");
        Person admin = Person.signIn(plumbline, browser, "admin.northamptonshire")) {
      admin.follow("Administration");
      admin.heading("Administration");
      String start = addAnAccount(admin);
      choosesAPassword(plumbline, browser, start);
      strangersFindNothing(plumbline, browser, admin);
      theLastAdminStays(admin);
      confirmsAMailbox(admin);
      adoptsAndEnds(plumbline, browser, admin);
      endsTheMembership(plumbline, browser, admin);
    }
  }

  private static String addAnAccount(Person admin) {
    admin.follow("Accounts and roles");
    admin.heading("Accounts and roles");
    admin.follow("Add an account");
    admin.heading("Add an account");
    admin.write("Name", "Nora Whitby");
    admin.write("Name to sign in with", "Nora.Whitby@example.gov.uk");
    admin.keyboard().space(admin.page().getByLabel("Manager: "));
    admin.press("Add the account");
    admin.heading("Account added");
    return admin.page().locator("#start-password").textContent();
  }

  private static void choosesAPassword(RunningPlumbline plumbline, Browser browser, String start) {
    try (Person nora = Person.signIn(plumbline, browser, "nora.whitby@example.gov.uk", start)) {
      nora.heading("Your account");
      nora.open("children");
      nora.heading("Your account");
      nora.write("Start password", start);
      nora.write("New password", "short");
      nora.press("Change the password");
      assertThat(nora.page().locator(".field__error:visible")).containsText("12 or more");
      nora.write("New password", OWN_PASSWORD);
      nora.press("Change the password");
      nora.heading("Your password is changed");
      nora.press("Sign in again");
      nora.heading("Sign in");
      nora.signIn("nora.whitby@example.gov.uk", OWN_PASSWORD);
      assertThat(nora.link("Work list")).isVisible();
    }
  }

  private static void strangersFindNothing(
      RunningPlumbline plumbline, Browser browser, Person admin) {
    admin.follow("Open the account");
    admin.heading("Nora Whitby");
    String account = admin.page().url().replaceAll(".*/(admin/accounts/\\d+)$", "$1");
    for (String login : new String[] {"admin.peterborough", "manager.northamptonshire"}) {
      try (Person stranger = Person.signIn(plumbline, browser, login)) {
        stranger.open(account);
        stranger.heading("Nothing is found here");
      }
    }
  }

  private static void theLastAdminStays(Person admin) {
    admin.open("admin/accounts");
    admin.follow("Karen Whitlock");
    admin.heading("Karen Whitlock");
    admin.press("Disable the account");
    assertThat(admin.page().locator(".said")).containsText("the only board admin");
    assertThat(admin.page().locator(".said")).isFocused();
  }

  private static void confirmsAMailbox(Person admin) {
    admin.open("admin/mailboxes");
    admin.follow("Add to the directory (rise)");
    admin.heading("Add a mailbox");
    assertThat(admin.field("Address")).hasValue("");
    admin.write("Address", "rise@example.police.uk");
    admin.press("Add the mailbox");
    admin.heading("Rise");
    assertThat(admin.page().getByText("Not confirmed: sending is off")).isVisible();
    admin.press("Mail a code");
    assertThat(admin.page().locator(".said")).containsText("A code was mailed to");
    admin.write("Code", "nothing");
    admin.press("Confirm the address");
    assertThat(admin.page().locator(".field__error:visible")).containsText("4 tries are left");
    admin.write("Code", code());
    admin.press("Confirm the address");
    assertThat(admin.page().locator(".said")).containsText("confirmed and in use");
    assertThat(admin.page().getByText(Pattern.compile("^Confirmed \\d+ "))).isVisible();
  }

  private static String code() {
    assertThat(POST.getReceivedMessages()).hasSize(1);
    Matcher code =
        Pattern.compile("The code is (\\d{6})")
            .matcher(GreenMailUtil.getBody(POST.getReceivedMessages()[0]));
    assertThat(code.find()).isTrue();
    return code.group(1);
  }

  private static void adoptsAndEnds(RunningPlumbline plumbline, Browser browser, Person admin) {
    try (Person practitioner = Person.signIn(plumbline, browser, "practitioner.northamptonshire")) {
      practitioner.newChild("Ada", "Larkin", 3, 2011);
      Locator offered = practitioner.page().locator("input[name=instrument]");
      assertThat(offered).hasCount(1);
      admin.open("admin/instruments");
      admin.press("Adopt (Hammersmith and Fulham");
      assertThat(admin.page().locator(".said")).containsText("is adopted");
      practitioner.page().reload();
      assertThat(offered).hasCount(2);

      admin.press("End the adoption (Hammersmith and Fulham");
      assertThat(admin.page().locator(".said")).containsText("nothing new is started");
      Locator taken = practitioner.page().locator("input[value=hammersmith-fulham-exploitation]");
      if (!taken.isChecked()) {
        practitioner.keyboard().go(practitioner.page().locator("input[name=instrument]:checked"));
        practitioner.page().keyboard().press("ArrowDown");
      }
      assertThat(taken).isChecked();
      practitioner.press("Start the assessment");
      assertThat(practitioner.page().locator("[role=alert] .notice"))
          .containsText("taken out of use");
      practitioner.page().reload();
      assertThat(offered).hasCount(1);
    }
  }

  private static void endsTheMembership(RunningPlumbline plumbline, Browser browser, Person admin) {
    admin.open("admin/accounts");
    admin.follow("Nora Whitby");
    admin.heading("Nora Whitby");
    Locator end = admin.button("End the membership");
    admin.keyboard().enter(end);
    assertThat(admin.page().locator("dialog[open]")).containsText("This cannot be undone.");
    admin.page().keyboard().press("Escape");
    assertThat(admin.page().locator("dialog[open]")).hasCount(0);
    assertThat(end).isFocused();
    admin.page().keyboard().press("Enter");
    assertThat(admin.page().locator("dialog button").first()).isFocused();
    admin.page().keyboard().press("Tab");
    admin.page().keyboard().press("Enter");
    assertThat(admin.page().locator(".said")).containsText("has ended");
    try (Person nora = Person.atTheDoor(plumbline, browser)) {
      nora.write("Name to sign in with", "nora.whitby@example.gov.uk");
      nora.write("Password", OWN_PASSWORD);
      nora.page().keyboard().press("Enter");
      assertThat(nora.page().locator("[role=alert]"))
          .containsText("name or the password is not right");
    }
  }
}
