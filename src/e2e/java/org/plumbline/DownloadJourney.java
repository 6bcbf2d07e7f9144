package org.plumbline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A manager takes a comparison along as PDF, Word and CSV; nobody else gets it. */
@ExtendWith(Journeys.class)
class DownloadJourney {
  private static final String PAIR =
      "compare/cambridgeshire-peterborough-cse@1..hammersmith-fulham-exploitation@1";
  private static final String NAME =
      "cambridgeshire-peterborough-cse-1-and-hammersmith-fulham-exploitation-1";

  private final Looks looks = new Looks("download");

  @Test
  void a_manager_takes_a_comparison_along(RunningPlumbline plumbline, Browser browser)
      throws IOException {
    try (Person manager = Person.signIn(plumbline, browser, "manager.peterborough")) {
      manager.open(PAIR);
      look(manager);
      assertThat(taken(manager, "PDF", NAME + "-changes.pdf")).startsWith("%PDF-1.");
      assertThat(taken(manager, "Word", NAME + "-changes.docx")).startsWith("PK");
      assertThat(taken(manager, "CSV", NAME + "-changes.csv"))
          .contains("\"ICS No, now Mosaic No\"");

      manager.open(PAIR + "?class=scale");
      assertThat(taken(manager, "CSV", NAME + "-scale-changes.csv"))
          .contains("\"scale\"")
          .doesNotContain("ICS No");
    }
    looks.foundNothing();
  }

  @Test
  void a_copy_is_given_to_whoever_may_see_the_page_and_kept_nowhere(
      RunningPlumbline plumbline, Browser browser) {
    try (Person manager = Person.signIn(plumbline, browser, "manager.peterborough");
        Person stranger = Person.atTheDoor(plumbline, browser)) {
      APIResponse given = get(manager, plumbline.at(PAIR + ".csv"));
      assertThat(given.status()).isEqualTo(200);
      assertThat(given.headers())
          .containsEntry("x-content-type-options", "nosniff")
          .containsEntry(
              "content-disposition", "attachment; filename=\"" + NAME + "-changes.csv\"");
      assertThat(given.headers().get("cache-control")).contains("no-store");
      for (String none :
          List.of(
              "compare/northamptonshire-cse@1..northamptonshire-cse@9.pdf",
              "compare/nonsense.pdf",
              "compare/..pdf")) {
        assertThat(get(manager, plumbline.at(none)).status()).as(none).isEqualTo(404);
      }
      APIResponse refused = get(stranger, plumbline.at(PAIR + ".pdf"));
      assertThat(refused.status()).isEqualTo(302);
      assertThat(refused.headers().get("location")).contains("login");
    }
  }

  private static APIResponse get(Person person, String address) {
    return person.page().request().get(address, RequestOptions.create().setMaxRedirects(0));
  }

  private static String taken(Person manager, String format, String name) throws IOException {
    Download download =
        manager.page().waitForDownload(() -> manager.link("Download as " + format).click());
    assertThat(download.suggestedFilename()).isEqualTo(name);
    return new String(Files.readAllBytes(download.path()), StandardCharsets.UTF_8);
  }

  private void look(Person person) {
    assertThat(person.page().locator(".downloads")).isVisible();
    looks.at(person, "buttons");
  }
}
