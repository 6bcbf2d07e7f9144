package org.plumbline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.authority.Account;
import org.plumbline.authority.Accounts;
import org.plumbline.authority.Authorities;
import org.plumbline.authority.Authority;
import org.plumbline.authority.Role;
import org.plumbline.drafting.CreateResult;
import org.plumbline.drafting.DraftCreator;
import org.plumbline.drafting.Drafts;
import org.plumbline.drafting.Edits;
import org.plumbline.id.AuthorityCode;
import org.plumbline.id.InstrumentCode;
import org.plumbline.id.VersionNumber;
import org.plumbline.id.VersionRef;
import org.plumbline.schema.TreePath;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A board admin writes next steps where there are none, sees in the simulation what practitioners
 * will read, and settles what was found: by keyboard alone. The application runs within this
 * program, so that the draft can be begun by its own services.
 */
@ExtendWith(Journeys.class)
class RoutingJourney {
  private static final String CODE = "cambridgeshire-peterborough-cse";
  private static final String DRAFT = "instruments/" + CODE + "/draft";

  private static ConfigurableApplicationContext application;

  private final Looks looks = new Looks("routing");

  @BeforeAll
  static void a_draft_without_one_of_its_routes() {
    application =
        SpringApplication.run(
            Plumbline.class,
            "--plumbline.data=" + Journeys.Fresh.directory("routing").toAbsolutePath(),
            "--plumbline.demo-assessments=false",
            "--server.address=127.0.0.1",
            "--server.port=0");
    Account admin = admin();
    VersionRef printed = new VersionRef(new InstrumentCode(CODE), new VersionNumber(1));
    assertThat(application.getBean(DraftCreator.class).next(admin, printed))
        .isInstanceOf(CreateResult.Begun.class);
    Drafts drafts = application.getBean(Drafts.class);
    drafts.edit(
        admin,
        drafts.open(admin, printed.code()).id(),
        draft -> Edits.remove(draft, TreePath.parse("routing/peterborough_moderate")));
  }

  @AfterAll
  static void it_ends() {
    application.close();
  }

  private static Account admin() {
    Authority authority =
        application
            .getBean(Authorities.class)
            .find(new AuthorityCode("cambridgeshire"))
            .orElseThrow();
    Accounts accounts = application.getBean(Accounts.class);
    return accounts.listMembers(authority.id()).stream()
        .flatMap(member -> accounts.findActive(member.id()).stream())
        .filter(account -> account.is(Role.BOARD_ADMIN))
        .findFirst()
        .orElseThrow();
  }

  private static String at(String path) {
    return "http://127.0.0.1:"
        + application.getEnvironment().getRequiredProperty("local.server.port")
        + "/"
        + path;
  }

  @Test
  void next_steps_are_written_simulated_and_looked_over_by_keyboard_alone(Browser browser) {
    try (Person admin =
        Person.signIn(RoutingJourney::at, browser.page(1280, 900), "admin.cambridgeshire")) {
      admin.open(DRAFT + "/routing");
      admin.heading("Routing");
      assertThat(admin.page().getByText("1 cell is empty")).isVisible();
      looks.at(admin.page(), "routing");
      writes(admin);
      simulates(admin);
      settles(admin);
    }
    looks.foundNothing();
  }

  private void writes(Person admin) {
    admin.press("Add next steps here (MODERATE, Peterborough)");
    Locator words = admin.page().locator("#k-routing-peterborough_moderate-text");
    assertThat(words).isFocused();
    assertThat(words).hasValue("TBC");
    admin.keyboard().write(words, "Speak to $nobody about ");
    Locator insert = admin.page().locator("#k-routing-peterborough_moderate-text-insert");
    admin.keyboard().go(insert);
    Locator fault = admin.page().locator(".template .field__error:visible");
    assertThat(fault).containsText("Line 1, column 10");
    looks.at(admin.page(), "route-fault");
    admin.keyboard().write(words, "Speak to the allocated social worker about ");
    admin.keyboard().go(insert);
    assertThat(fault).hasCount(0);
    admin.page().keyboard().press("ArrowDown");
    assertThat(words).hasValue("Speak to the allocated social worker about $child_name");
    assertThat(words).isFocused();
    assertThat(admin.page().locator(".template__words"))
        .containsText("Speak to the allocated social worker about Jo Example");
    looks.at(admin.page(), "route");
    admin.open(DRAFT + "/routing/cambridgeshire_mild");
    assertThat(admin.page().locator(".recipient .state--warn").first())
        .containsText("Not in the directory of Cambridgeshire");
    looks.at(admin.page(), "route-printed");
    admin.open(DRAFT + "/routing");
    assertThat(admin.page().getByText("No cell is empty")).isVisible();
  }

  private void simulates(Person admin) {
    admin.follow("Simulate");
    admin.heading("Simulation");
    looks.at(admin.page(), "simulation");
    print(admin.page(), "simulation-print-folded");
    filters(admin, "MODERATE");
    filters(admin, "Peterborough");
    Locator words = admin.page().locator(".simulated__words details");
    admin.keyboard().enter(words.first().locator("summary"));
    assertThat(words.first()).containsText("Speak to the allocated social worker about Jo Example");
    admin.press("Show all words");
    assertThat(admin.button("Show all words")).isFocused();
    looks.at(admin.page(), "simulation-words");
    print(admin.page(), "simulation-print");
  }

  /** The cases come with the answer that says that the button is pressed; focus stays on it. */
  private static void filters(Person admin, String by) {
    admin.press(by);
    assertThat(admin.button(by)).hasAttribute("aria-pressed", "true");
    assertThat(admin.button(by)).isFocused();
  }

  /** On paper all words are there, and what is only for the screen is not. */
  private static void print(Page page, String name) {
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    page.setViewportSize(1123, 794);
    assertThat(page.locator(".simulated__filters")).isHidden();
    assertThat(page.locator(".simulated__words details p").first()).isVisible();
    Browser.screenshot(page, name);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    page.setViewportSize(1280, 900);
  }

  private void settles(Person admin) {
    admin.open(DRAFT + "/findings");
    admin.heading("Findings");
    Locator open = admin.page().locator(".findings ol .finding");
    int before = open.count();
    String summary =
        admin.page().locator(".findings__summary p").innerText().replaceAll(",.*", ",");
    looks.at(admin.page(), "findings");
    filters(admin, "Must fix");
    Locator mend = admin.page().locator("[id^=mend-]").first();
    admin.keyboard().enter(mend);
    assertThat(admin.page().locator(".findings__summary")).not().containsText(summary);
    admin.keyboard().enter(admin.page().locator("#show-ALL"));
    assertThat(admin.page().locator("#show-ALL[aria-pressed=true]")).isFocused();
    assertThat(open).not().hasCount(before);
    int mended = open.count();
    admin.keyboard().enter(admin.page().locator("[id^=accept-]").first());
    Locator reason = admin.page().locator("textarea[id^=reason-]").first();
    assertThat(reason).isFocused();
    admin.press("Accept it");
    assertThat(admin.page().locator(".finding .field__error:visible"))
        .containsText("Say why it may stay");
    admin.keyboard().write(reason, "The board decided so in May.");
    admin.press("Accept it");
    assertThat(admin.page().getByText("1 accepted")).isVisible();
    assertThat(open).hasCount(mended - 1);
    admin.keyboard().enter(admin.page().locator(".findings details summary"));
    assertThat(admin.page().locator(".findings details"))
        .containsText("Accepted by Helen Moss: “The board decided so in May.”");
    looks.at(admin.page(), "findings-accepted");
    admin.page().locator(".saved").getByText(Pattern.compile("Saved")).waitFor();
  }
}
