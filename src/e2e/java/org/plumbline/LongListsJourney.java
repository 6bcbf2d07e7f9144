package org.plumbline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ForcedColors;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Lists that are longer than a page: whoever uses no mouse reads them to the end, orders them and
 * opens what they found; nothing is cut off, and a screen reader is told row, column and how many.
 */
@ExtendWith(Journeys.class)
class LongListsJourney {
  private static final String PRACTITIONER = "practitioner.peterborough";
  private static final int MANY = 110;

  @Test
  void long_lists_are_read_to_their_end_by_keyboard(RunningPlumbline plumbline, Browser browser)
      throws Exception {
    Looks looks = new Looks("long-lists");
    enter(plumbline);
    try (Person person = Person.signIn(plumbline, browser, PRACTITIONER)) {
      Page page = person.page();
      workList(person);
      looks.at(person, "work-list");
      page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
      Browser.screenshot(page, "long-lists-work-list-forced-colours");
      page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(null));

      person.open("children");
      person.write("Name or reference", "longlist");
      person.press("Search");
      assertThat(page.getByText(MANY + " children")).isVisible();
      assertThat(grid(page).getAttribute("aria-rowcount")).isEqualTo(Integer.toString(MANY + 1));
      looks.at(person, "children");
      opensOnlyWhatIsThere(person);
      person.heading(Pattern.compile("Child%04d Longlist, \\d+".formatted(MANY - 1)));
    }
    try (Person auditor = Person.signIn(plumbline, browser, "auditor.peterborough")) {
      auditor.open("audit");
      looks.at(auditor, "audit");
      Locator list = auditor.page().locator(".list-grid");
      auditor.keyboard().order(list, "When");
      assertThat(list.locator("vaadin-grid-sorter")).hasAttribute("direction", "asc");
    }
    looks.foundNothing();
  }

  private static void workList(Person person) {
    Page page = person.page();
    assertThat(page.locator("#work-part")).containsText("In progress (");
    Locator list = page.locator(".list-grid");
    int rows = Integer.parseInt(grid(page).getAttribute("aria-rowcount")) - 1;
    assertThat(rows).as("entries, none cut off").isGreaterThanOrEqualTo(MANY);
    assertThat(grid(page).getAttribute("aria-colcount")).isEqualTo("3");
    assertThat(grid(page).getAttribute("aria-label")).isEqualTo("Work list");

    person.keyboard().lastRow(list);

    person.keyboard().order(list, "Child");
    assertThat(shown(list, "Child0000 Longlist")).isVisible();

    person.write("Child, reference or author", "child0099");
    assertThat(page.getByText("1 entry matches.")).isVisible();
    assertThat(shown(list, "Child0099 Longlist")).isVisible();
    person.follow("Child0099 Longlist");
    page.waitForURL(Pattern.compile(".*/sections/.*"));
    person.heading("Front page");
    person.back();
    person.heading("Work list");
  }

  /**
   * Enter on a row that is still on its way opens nothing, and not who stood in its place before.
   */
  private static void opensOnlyWhatIsThere(Person person) {
    Page page = person.page();
    Locator list = page.locator(".list-grid");
    List<Route> held = new ArrayList<>();
    page.route(address -> address.contains("v-r=uidl"), held::add);
    person.keyboard().lastRow(list);
    page.keyboard().press("Enter");
    page.unrouteAll();
    held.forEach(Route::resume);
    person.keyboard().rowIsThere(list);
    person.heading("Children");
    page.keyboard().press("Enter");
  }

  /** The row of that child; the grid keeps cells of rows that are shown no more, hidden. */
  private static Locator shown(Locator list, String child) {
    return list.getByText(Pattern.compile("^" + child))
        .filter(new Locator.FilterOptions().setVisible(true));
  }

  /** What a screen reader is told of. */
  private static Locator grid(Page page) {
    return page.locator(".list-grid [role=treegrid], .list-grid [role=grid]");
  }

  private static void enter(RunningPlumbline plumbline) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (int i = 0; i < MANY; i++) {
        String child =
            post(
                client,
                plumbline.at("api/v1/children"),
                "{\"givenName\":\"Child%04d\",\"familyName\":\"Longlist\",\"bornOn\":\"2012-01-02\",\"another\":true}"
                    .formatted(i));
        post(
            client,
            plumbline.at("api/v1/assessments"),
            "{\"child\":\"%s\",\"instrument\":\"cambridgeshire-peterborough-cse\"}"
                .formatted(child));
      }
    }
  }

  /** Gives the reference of what was made. */
  private static String post(HttpClient client, String address, String body)
      throws IOException, InterruptedException {
    String login = PRACTITIONER + ":plumbline-demo";
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address))
            .header(
                "Authorization",
                "Basic "
                    + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build();
    var response = client.send(request, BodyHandlers.ofString());
    assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
    return response.body().replaceAll("(?s).*?\"reference\"\\s*:\\s*\"([^\"]+)\".*", "$1");
  }
}
