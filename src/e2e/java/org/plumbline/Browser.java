package org.plumbline;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A real browser for the journeys. Each page it opens belongs to a person of its own: cookies and
 * sessions are not shared. Closing it closes its pages.
 */
public final class Browser implements AutoCloseable {
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  /** What a person waits for on these pages takes well under this, also on a busy machine. */
  private static final double PATIENCE_MILLIS = 15_000;

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;

  private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
    this.playwright = playwright;
    this.chromium = chromium;
  }

  /**
   * Starts the browser of this machine, without a window and with an empty profile.
   *
   * @throws IllegalStateException saying what to install, where there is no browser and none can be
   *     had
   */
  public static Browser open() {
    // Playwright would otherwise fetch three browsers before it says hello.
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    try {
      Path program = Chromium.findOrInstall(Path.of(playwright.chromium().executablePath()));
      return new Browser(playwright, playwright.chromium().launch(options(program)));
    } catch (RuntimeException failed) {
      playwright.close();
      throw failed;
    }
  }

  /** A page in a window of this size, for somebody who has not signed in. */
  public Page page(int width, int height) {
    Page page =
        chromium
            .newContext(
                new com.microsoft.playwright.Browser.NewContextOptions()
                    .setViewportSize(width, height)
                    .setLocale("en-GB")
                    .setTimezoneId("Europe/London"))
            .newPage();
    page.setDefaultTimeout(PATIENCE_MILLIS);
    return page;
  }

  /**
   * Keeps a picture of the whole page under {@code target/screenshots}, where pictures were asked
   * for: nobody looks at those of a run that only tests.
   */
  static void screenshot(Page page, String name) {
    if (!Boolean.getBoolean("plumbline.pictures")) {
      return;
    }
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(SCREENSHOTS.resolve(name + ".png"))
            .setFullPage(true)
            .setAnimations(ScreenshotAnimations.DISABLED));
  }

  @Override
  public void close() {
    playwright.close();
  }

  private static BrowserType.LaunchOptions options(Path program) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-gpu",
                "--disable-quic",
                "--disable-sync",
                "--no-first-run"));
    if (Chromium.runsAsRoot()) {
      // The sandbox cannot be set up by root; the pages are our own.
      arguments.add("--no-sandbox");
    }
    return new BrowserType.LaunchOptions()
        .setExecutablePath(program)
        .setHeadless(true)
        .setArgs(arguments);
  }
}
