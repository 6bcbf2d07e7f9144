package org.plumbline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.authority.Account;
import org.plumbline.authority.Authorities;
import org.plumbline.authority.Role;
import org.plumbline.definition.Definitions;
import org.plumbline.id.AuthorityCode;
import org.plumbline.id.ItemId;
import org.plumbline.instrument.Column;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.ItemExample;
import org.plumbline.publication.Publication;
import org.plumbline.publication.Publisher;
import org.plumbline.response.Answer;
import tools.jackson.databind.json.JsonMapper;

/** Answers to every kind of item, in sections and in rows, as a program sends and reads them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryKindSentTest {
  private final Client practitioner = Client.as("practitioner.cambridgeshire");
  private final JsonMapper json = Server.CONTEXT.getBean(JsonMapper.class);
  private String assessment = "";

  static Stream<ItemExample> asked() {
    return ItemExample.inSection().stream().filter(example -> example.answer().isPresent());
  }

  static Stream<ItemExample> columns() {
    return ItemExample.inTable().stream().filter(EveryKindSentTest::isColumn);
  }

  private static boolean isColumn(ItemExample example) {
    return Column.of(example.item()).isPresent();
  }

  @BeforeAll
  void start() {
    Instrument instrument =
        Definitions.instrument(
            "instrument: kinds-sent\nowner: cambridgeshire\nauthorities: [cambridgeshire]\n"
                + ItemExample.formOfAll(columns().toList()));
    Authorities authorities = Server.CONTEXT.getBean(Authorities.class);
    Account admin =
        new Account(
            authorities.systemAccount(),
            "plumbline",
            "Plumbline",
            authorities.find(new AuthorityCode("cambridgeshire")).orElseThrow(),
            Set.of(Role.BOARD_ADMIN));
    assertThat(Server.CONTEXT.getBean(Publisher.class).publish(instrument, admin, "", false))
        .isInstanceOf(Publication.Published.class);
    assessment = Filled.start(practitioner, "kinds-sent");
  }

  @ParameterizedTest
  @MethodSource("asked")
  void an_answer_is_read_as_it_was_sent(ItemExample example) {
    comesBack(example.id(), example.answer().orElseThrow());
  }

  @ParameterizedTest
  @MethodSource("columns")
  void a_cell_is_read_as_it_was_sent(ItemExample example) {
    comesBack(example.table(), ItemExample.row(example.id(), example.answer().orElseThrow()));
  }

  private void comesBack(ItemId slot, Answer answer) {
    Filled.answer(
        practitioner, assessment, slot.value(), json.writeValueAsString(AnswerBody.of(answer)));
    AnswerBody read =
        json.treeToValue(
            practitioner.get(assessment).json().at("/answers/" + slot + "/answer"),
            AnswerBody.class);
    assertThat(read).isEqualTo(AnswerBody.of(answer));
  }
}
