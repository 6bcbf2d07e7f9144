package org.plumbline.drafting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableRow;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.expression.Expressions;
import org.plumbline.id.ElementId;
import org.plumbline.instrument.Condition;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Route;
import org.plumbline.outcome.Instruments;
import org.plumbline.wording.RouteTexts;
import org.plumbline.wording.Sandbox;
import org.plumbline.wording.Simulation;

/** Which cases are shown, by the buttons above them. */
class SimulationGridTest {
  private static final ZonedDateTime SUBMITTED =
      ZonedDateTime.of(2026, 11, 22, 9, 0, 0, 0, ZoneOffset.UTC);

  private SimulationGrid grid;

  @BeforeEach
  void open() {
    MockVaadin.setup();
    Instrument instrument =
        Instruments.withLevels("mild moderate")
            .authorities("north south")
            .section("first")
            .judgement()
            .route(
                new Route(
                    new ElementId("all"),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    Condition.ALWAYS,
                    "$level in $authority",
                    List.of(),
                    List.of()))
            .build();
    Simulation simulation =
        Simulation.of(
            Expressions.of(instrument),
            RouteTexts.of(new Sandbox(), instrument),
            new Simulation.Example("Jo Example", Map.of()),
            SUBMITTED);
    grid = new SimulationGrid(instrument, simulation, Map.of(), true);
    UI.getCurrent().add(grid);
  }

  @AfterEach
  void close() {
    MockVaadin.tearDown();
  }

  private NativeButton button(String id) {
    return LocatorJ._get(grid, NativeButton.class, spec -> spec.withId(id));
  }

  private void press(String id) {
    LocatorJ._click(button(id));
  }

  private List<String> cases() {
    return LocatorJ._find(grid, NativeTableRow.class).stream()
        .filter(row -> row.hasClassName("simulated__case"))
        .map(row -> row.getElement().getTextRecursively())
        .toList();
  }

  private List<String> pressed() {
    return LocatorJ._find(grid, NativeButton.class).stream()
        .filter(each -> "true".equals(each.getElement().getAttribute("aria-pressed")))
        .flatMap(each -> each.getId().stream())
        .toList();
  }

  @Test
  void all_cases_are_shown_at_first() {
    assertThat(cases()).hasSize(4);
    assertThat(pressed()).containsExactly("show-Level-all", "show-Authority-all");
  }

  @Test
  void of_each_group_one_button_is_pressed_and_only_its_cases_are_shown() {
    press("show-Level-moderate");
    press("show-Authority-south");

    assertThat(cases()).singleElement().asString().contains("south").contains("moderate");
    assertThat(pressed()).containsExactly("show-Level-moderate", "show-Authority-south");

    press("show-Level-all");
    assertThat(cases()).hasSize(2);
  }

  @Test
  void the_buttons_stay_where_they_are_for_whoever_is_on_the_way_to_one() {
    List<NativeButton> before = LocatorJ._find(grid, NativeButton.class);

    press("show-Level-moderate");
    press("show-words");

    assertThat(LocatorJ._find(grid, NativeButton.class)).containsExactlyElementsOf(before);
    assertThat(pressed()).contains("show-Level-moderate", "show-words");
  }
}
