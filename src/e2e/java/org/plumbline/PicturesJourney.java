package org.plumbline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A picture at a level: from an admin's file to the form in which a practitioner sees it. */
@ExtendWith(Journeys.class)
class PicturesJourney {
  private static final String CODE = "clutter-checklist";
  private static final String WORDS = "A room with one bag on the floor";
  private static final String FILE =
      """
      instrument: clutter-checklist
      version: 1
      owner: northamptonshire
      authorities: [northamptonshire]
      title: A checklist with pictures
      language: en-GB
      scales:
        - id: clutter
          levels:
            - id: tidy
              label: TIDY
              concern: 1
            - id: blocked
              label: BLOCKED
              concern: 5
      sections:
        - id: home
          title: 1. Home
          items:
            - id: home_level
              kind: level
              label: Level
              scale: clutter
              descriptors:
                - level: tidy
                  text: Every door opens.
                - level: blocked
                  text: A door cannot be opened.
      """;

  private final Looks looks = new Looks("pictures");

  @Test
  void a_picture_at_a_level_is_seen_and_read_out(Browser browser) throws IOException {
    try (RunningPlumbline plumbline = RunningPlumbline.start(Journeys.Fresh.directory("pictures"));
        Person admin = Person.signIn(plumbline, browser, "admin.northamptonshire");
        Person practitioner = Person.signIn(plumbline, browser, "practitioner.northamptonshire")) {
      admin.open("admin/publishing");
      admin.press("Let one admin publish alone");
      admin.keyboard().enter(admin.page().locator("dialog[open] .button--primary"));
      assertThat(admin.page().locator("main h2").first()).hasText("One admin publishes alone");
      Composer.begin(admin, CODE, FILE);
      adds(admin);
      admin.open("instruments/" + CODE + "/publish");
      admin.press("Publish version 1");
      admin.keyboard().enter(admin.page().locator("dialog[open] .button--primary"));
      admin.heading("Version 1 is published");
      sees(practitioner);
    }
    looks.foundNothing();
  }

  private void adds(Person admin) throws IOException {
    Page page = admin.page();
    admin.open("instruments/" + CODE + "/draft/pictures");
    looks.at(admin, "none");
    Locator file = admin.field("Picture");
    byte[] words = "no picture at all".getBytes(StandardCharsets.UTF_8);
    file.setInputFiles(new FilePayload("room.png", "image/png", words));
    assertThat(page.locator(".pictures .notice--error")).isVisible();
    looks.at(admin, "refused");
    file.setInputFiles(new FilePayload("room.png", "image/png", drawn()));
    assertThat(page.getByText("The file can be taken.")).isVisible();
    admin.press("Add the picture");
    assertThat(page.getByText("Write what the picture shows.")).isVisible();
    admin.write("What it shows", WORDS);
    admin.press("Add the picture");
    assertThat(page.locator(".pictures__row img")).hasAttribute("alt", WORDS);
    looks.at(admin, "added");
    admin.open("instruments/" + CODE + "/draft/sections/home/items/home_level");
    Locator choice = page.locator("#k-sections-home-items-home_level-descriptors-tidy-picture");
    choice.selectOption(new SelectOption().setIndex(1));
    admin.saved();
    looks.at(admin, "level");
  }

  private void sees(Person practitioner) {
    practitioner.newChild("Wren", "Holloway", 8, 2012);
    Page page = practitioner.page();
    practitioner.keyboard().space(page.getByLabel(Pattern.compile("A checklist with pictures")));
    practitioner.start();
    Locator seen = page.locator(".level-card img");
    assertThat(seen).hasAttribute("alt", WORDS);
    assertThat(seen).isVisible();
    Object wide = seen.evaluate("picture => picture.decode().then(() => picture.naturalWidth)");
    assertThat(((Number) wide).intValue()).isEqualTo(320);
    looks.at(practitioner, "form");
  }

  private static byte[] drawn() throws IOException {
    BufferedImage image = new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.LIGHT_GRAY);
    pen.fillRect(0, 0, 320, 200);
    pen.setColor(Color.DARK_GRAY);
    pen.fillOval(130, 130, 60, 50);
    pen.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    return bytes.toByteArray();
  }
}
