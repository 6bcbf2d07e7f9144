package org.plumbline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Journeys.class)
class ConnectionLostJourney {
  private static final String MARK = "window.stillTheSamePage = true";

  @Test
  void the_page_says_that_it_is_not_saved_and_saves_when_the_network_is_back(
      RunningPlumbline plumbline, Browser browser) {
    try (Person person = Person.signIn(plumbline, browser, "practitioner.hammersmith-fulham")) {
      Locator evidence = evidence(person, "Linnet", "Ashdown", 2011);
      person.keyboard().type(evidence, "Written with a network.");
      person.saved();
      Page page = person.page();
      page.context().setOffline(true);
      person.keyboard().type(evidence, " Written without.");
      assertThat(page.locator("#saved"))
          .hasText(
              "Not saved, reconnecting. Your text is on this page.",
              new LocatorAssertions.HasTextOptions().setTimeout(5000).setUseInnerText(true));
      person.keyboard().type(evidence, " And more.");
      page.context().setOffline(false);
      person.saved();
      same(page);
      page.reload();
      assertThat(page.locator("#in-running_away_evidence"))
          .hasValue("Written with a network. Written without. And more.");
    }
  }

  @Test
  void text_stays_on_the_page_of_somebody_who_was_signed_out(
      RunningPlumbline plumbline, Browser browser) {
    try (Person person = Person.signIn(plumbline, browser, "practitioner.hammersmith-fulham")) {
      Locator evidence = evidence(person, "Merle", "Cotterill", 2009);
      person.keyboard().type(evidence, "Saved before.");
      person.saved();
      Page page = person.page();
      page.context()
          .addCookies(List.of(new Cookie("JSESSIONID", "0").setDomain("localhost").setPath("/")));
      person.keyboard().type(evidence, " Typed after.");
      assertThat(page.locator(".v-system-error")).containsText("You have been signed out.");
      assertThat(page.locator("#saved .saved__local")).hasText(Pattern.compile("^Not saved"));
      page.keyboard().press("Escape");
      page.locator(".v-system-error").click();
      person.keyboard().type(evidence, " Still here.");
      same(page);
      assertThat(evidence).hasValue("Saved before. Typed after. Still here.");
    }
  }

  @Test
  void text_stays_on_the_page_of_somebody_who_signed_in_again_in_another_tab(
      RunningPlumbline plumbline, Browser browser) {
    try (Person person = Person.signIn(plumbline, browser, "practitioner.hammersmith-fulham")) {
      Locator evidence = evidence(person, "Wren", "Holloway", 2012);
      person.keyboard().type(evidence, "Saved before.");
      person.saved();
      Page page = person.page();
      page.context()
          .addCookies(List.of(new Cookie("JSESSIONID", "0").setDomain("localhost").setPath("/")));
      Person again =
          Person.signIn(plumbline, page.context().newPage(), "practitioner.hammersmith-fulham");
      again.open("start");
      again.open("children");
      page.bringToFront();

      person.keyboard().type(evidence, " Typed after.");

      assertThat(page.locator(".v-system-error")).containsText("You have been signed out.");
      same(page);
      assertThat(evidence).hasValue("Saved before. Typed after.");
      again.open(page.url().substring(plumbline.at("").length()));
      assertThat(again.page().locator("#in-running_away_evidence")).hasValue("Saved before.");
    }
  }

  private static Locator evidence(Person person, String given, String family, int born) {
    person.newChild(given, family, 3, born);
    String reference = person.start();
    person.open("assessments/" + reference + "/sections/running_away");
    person.page().evaluate(MARK);
    return person.page().locator("#in-running_away_evidence");
  }

  private static void same(Page page) {
    org.assertj.core.api.Assertions.assertThat(page.evaluate("window.stillTheSamePage"))
        .isEqualTo(true);
  }
}
