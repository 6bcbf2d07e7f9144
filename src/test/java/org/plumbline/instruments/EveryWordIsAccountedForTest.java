package org.plumbline.instruments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.instrument.SetOption;

/** Nothing of a document is lost in its instrument, and nothing in it is made up. */
class EveryWordIsAccountedForTest {

  @ParameterizedTest
  @EnumSource
  void every_printed_text_of_the_instrument_stands_in_the_document(Transcription transcription) {
    WordAccount account = WordAccount.of(transcription.document(), transcription.printedTexts());

    assertThat(account.unplaced()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void every_word_of_the_document_stands_in_the_instrument_once(Transcription transcription) {
    WordAccount account = WordAccount.of(transcription.document(), transcription.printedTexts());

    assertThat(account.leftOver()).isEqualTo(transcription.wordsLeftOver());
  }

  @ParameterizedTest
  @EnumSource
  void a_single_word_that_changes_is_noticed(Transcription transcription) {
    Document document = transcription.document();
    List<String> texts = transcription.printedTexts();

    for (int text = 0; text < texts.size(); text++) {
      List<String> words = Document.words(texts.get(text));
      for (int word = 0; word < words.size(); word++) {
        List<String> changed = new ArrayList<>(words);
        changed.set(word, words.get(word) + "s");
        WordAccount account = WordAccount.of(document, with(texts, text, changed));
        assertThat(account.unplaced()).as("%s", changed).isNotEmpty();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_single_word_that_is_lost_is_noticed(Transcription transcription) {
    Document document = transcription.document();
    List<String> texts = transcription.printedTexts();

    for (int text = 0; text < texts.size(); text++) {
      List<String> words = Document.words(texts.get(text));
      if (words.size() > 1) {
        List<String> cut = words.subList(0, words.size() - 1);
        WordAccount account = WordAccount.of(document, with(texts, text, cut));
        assertThat(account.leftOver()).as("%s", cut).isNotEqualTo(transcription.wordsLeftOver());
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void steps_recipients_and_clocks_quote_the_document(Transcription transcription) {
    Document document = transcription.document();

    assertThat(PrintedTexts.quoted(transcription.instrument()))
        .isNotEmpty()
        .allMatch(document::contains);
  }

  @ParameterizedTest
  @EnumSource
  void options_are_printed_or_known_to_be_supplied(Transcription transcription) {
    Document document = transcription.document();

    Set<String> notPrinted =
        transcription.instrument().optionSets().stream()
            .flatMap(set -> set.options().stream())
            .map(SetOption::label)
            .filter(label -> !document.contains(label))
            .collect(Collectors.toSet());

    assertThat(notPrinted).isEqualTo(transcription.suppliedOptions());
  }

  private static List<String> with(List<String> texts, int place, List<String> words) {
    List<String> changed = new ArrayList<>(texts);
    changed.set(place, String.join(" ", words));
    return changed;
  }
}
