package org.plumbline.expression;

import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.id.AuthorityCode;
import org.plumbline.id.OptionId;
import org.plumbline.instrument.Instrument;
import org.plumbline.response.Answers;

/**
 * Everything an expression can ask about.
 *
 * @param authority whose practitioner assesses
 * @param level the judged level, once there is one
 * @param today the day that counts as today: now while answering, the day of submission afterwards
 */
public record Facts(
    Answers answers, AuthorityCode authority, Optional<OptionId> level, LocalDate today) {

  /** With the judged level taken from the answers, where the instrument asks for one. */
  public static Facts of(
      Instrument instrument, Answers answers, AuthorityCode authority, LocalDate today) {
    return new Facts(
        answers,
        authority,
        instrument.outcome().judgement().flatMap(judgement -> answers.findChosen(judgement.item())),
        today);
  }
}
