package org.plumbline.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.id.ItemId;
import org.plumbline.id.OptionId;
import org.plumbline.response.Answer;

class TableColumnsTest {
  private static final String PEOPLE =
      """
      scales:
        - id: risk
          levels:
            - {id: low, label: LOW, concern: 1}
            - {id: high, label: HIGH, concern: 5}
      option_sets:
        - id: yes_no
          options:
            - {id: yes, label: 'Yes'}
            - {id: no, label: 'No'}
      sections:
        - id: front
          title: Front page
          items:
            - id: people
              kind: table
              label: People
              row_name: person
              columns:
                - {id: risk_of, kind: level, label: Risk, scale: risk}
                - {id: known, kind: choice, label: Known, option_set: yes_no}
      """;

  @BeforeEach
  void open() {
    MockVaadin.setup();
  }

  @AfterEach
  void close() {
    MockVaadin.tearDown();
  }

  private static Map<ItemId, Answer> cells(Sheet sheet) {
    return sheet.answer("people").orElse(null) instanceof Answer.Rows(List<Answer.Row> rows)
        ? rows.getFirst().cells()
        : Map.of();
  }

  @Test
  void a_level_is_chosen_in_a_cell_by_its_label() {
    Sheet sheet = Sheet.of(PEOPLE);
    sheet.click("Add a person");
    assertThat(sheet.text()).contains("LOW", "HIGH");

    sheet.choose("Risk, person 1", "high");
    sheet.choose("Known, person 1", "no");
    assertThat(cells(sheet))
        .isEqualTo(
            Map.of(
                new ItemId("risk_of"), new Answer.Chosen(new OptionId("high")),
                new ItemId("known"), new Answer.Chosen(new OptionId("no"))));

    sheet.choose("Risk, person 1", "");
    assertThat(cells(sheet)).containsOnlyKeys(new ItemId("known"));
  }

  @Test
  void what_is_agreed_with_by_choosing_a_level_is_read_above_the_rows() {
    Sheet sheet =
        Sheet.of(
            PEOPLE.replace(
                "label: Risk, scale: risk}",
                "label: Risk, scale: risk, descriptors: [{level: low, text: Sees them seldom},"
                    + " {level: high, text: Lives with them}]}"));
    assertThat(sheet.text()).contains("Sees them seldom", "Lives with them");
  }
}
