package org.plumbline.response;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.id.ItemId;
import org.plumbline.instrument.FormIndex;
import org.plumbline.instrument.Holds;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.Prompt;
import org.plumbline.instrument.Slot;
import org.plumbline.response.Answer.Chosen;
import org.plumbline.response.Answer.Date;
import org.plumbline.response.Answer.NotKnown;
import org.plumbline.response.Answer.Number;
import org.plumbline.response.Answer.Rows;
import org.plumbline.response.Answer.Text;
import org.plumbline.response.Answer.Ticked;
import org.plumbline.response.Misfit.Doubtful;
import org.plumbline.response.Misfit.Unstorable;

/** Checks answers against the items they answer; pure. */
public final class Misfits {
  public static final int MAX_CHARACTERS = 1_000_000;

  /** Digits that the column for numbers holds before and after the point. */
  private static final int WHOLE_DIGITS = 14;

  private static final int DECIMALS = 6;

  /**
   * Lenient: something, an @, and a domain with a dot in it. Whether it is delivered shows later.
   */
  private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+");

  private Misfits() {}

  /** Everything about the answer that does not fit; empty when it fits. */
  public static List<Misfit> check(FormIndex form, ItemId slot, Answer answer) {
    return form.find(slot)
        .map(asked -> check(form.instrument(), asked.item(), slot, answer))
        .orElseGet(() -> List.of(noSuchSlot(slot)));
  }

  /** The same where the item is at hand; the slot is one of its own. */
  public static List<Misfit> check(Instrument instrument, Item item, ItemId slot, Answer answer) {
    return item.findSlot(slot)
        .map(place -> checkIn(instrument, item, place, answer).toList())
        .orElseGet(() -> List.of(noSuchSlot(slot)));
  }

  /** What only the day decides: nobody is born tomorrow. */
  public static Optional<Misfit> checkOn(LocalDate today, Item item, Answer answer) {
    return item.prompt().tags().contains(Prompt.BIRTH)
            && answer instanceof Date(LocalDate born)
            && born.isAfter(today)
        ? Optional.of(
            new Doubtful(
                item.id(), "This date of birth is still to come.", "Check day, month and year."))
        : Optional.empty();
  }

  private static Misfit noSuchSlot(ItemId slot) {
    return new Unstorable(
        slot,
        "This version asks nothing under the id “%s”.".formatted(slot),
        "Reload the page to see what it asks.");
  }

  private static Stream<Misfit> checkIn(
      Instrument instrument, Item item, Slot slot, Answer answer) {
    return switch (answer) {
      case NotKnown _ -> notKnown(item, slot);
      case Text text when slot.holds() == Holds.TEXT -> text(item, slot, text.text());
      case Number number when slot.holds() == Holds.NUMBER -> number(item, slot, number.number());
      case Date date when slot.holds() == Holds.DATE -> date(slot, date.date());
      case Chosen chosen when slot.holds() == Holds.OPTION ->
          Choices.of(instrument, item, slot).check(chosen);
      case Ticked ticked when slot.holds() == Holds.OPTIONS ->
          Stream.concat(
              Choices.of(instrument, item, slot).check(ticked),
              ticked.details().values().stream().flatMap(words -> text(item, slot, words)));
      case Rows rows when slot.holds() == Holds.ROWS -> Tables.check(instrument, item, rows);
      case Text _, Number _, Date _, Chosen _, Ticked _, Rows _ ->
          Stream.of(
              new Unstorable(
                  slot.id(),
                  "“%s” does not take this kind of answer.".formatted(item.prompt().label()),
                  "Give %s.".formatted(expected(slot.holds()))));
    };
  }

  private static String expected(Holds holds) {
    return switch (holds) {
      case TEXT -> "words";
      case NUMBER -> "a number";
      case DATE -> "a date";
      case OPTION -> "one of its options";
      case OPTIONS -> "any of its options";
      case ROWS -> "rows";
    };
  }

  private static Stream<Misfit> notKnown(Item item, Slot slot) {
    return item.prompt().mayBeNotKnown() && slot.id().equals(item.id())
        ? Stream.empty()
        : Stream.of(
            new Unstorable(
                slot.id(),
                "“%s” does not offer “Not known”.".formatted(item.prompt().label()),
                "Answer it, or leave it open."));
  }

  private static Stream<Misfit> text(Item item, Slot slot, String text) {
    Stream.Builder<Misfit> misfits = Stream.builder();
    if (text.length() > MAX_CHARACTERS) {
      misfits.add(
          new Unstorable(
              slot.id(),
              "The text has %,d characters; at most %,d are kept."
                  .formatted(text.length(), MAX_CHARACTERS),
              "Shorten it, or divide it between two places."));
    }
    if (text.indexOf('\0') >= 0 || text.codePoints().anyMatch(Misfits::isHalfACharacter)) {
      misfits.add(
          new Unstorable(
              slot.id(),
              "The text contains a sign that is not a character.",
              "Paste it without formatting, or type it."));
    }
    switch (item) {
      case Item.EmailItem _ when !text.isBlank() && !EMAIL.matcher(text.strip()).matches() ->
          misfits.add(
              new Doubtful(
                  slot.id(),
                  "“%s” is not an e-mail address.".formatted(text.strip()),
                  "Write it like name@example.gov.uk."));
      case Item.Written _, Item.Choosable _, Item.TableItem _, Item.Shown _ -> {}
    }
    return misfits.build();
  }

  /** Half of a surrogate pair, which UTF-8 cannot write. */
  private static boolean isHalfACharacter(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  private static Stream<Misfit> number(Item item, Slot slot, BigDecimal number) {
    Stream.Builder<Misfit> misfits = Stream.builder();
    if (number.precision() - number.scale() > WHOLE_DIGITS || number.scale() > DECIMALS) {
      misfits.add(
          new Unstorable(
              slot.id(),
              "The number has more than %d digits before or %d after the point."
                  .formatted(WHOLE_DIGITS, DECIMALS),
              "Round it."));
    }
    switch (item) {
      case Item.NumberItem asked -> {
        asked
            .min()
            .filter(min -> number.compareTo(min) < 0)
            .ifPresent(min ->
                misfits.add(
                    new Doubtful(
                        slot.id(),
                        "%s is less than %s.".formatted(plain(number), plain(min)),
                        "Give a number from %s upwards.".formatted(plain(min)))));
        asked
            .max()
            .filter(max -> number.compareTo(max) > 0)
            .ifPresent(max ->
                misfits.add(
                    new Doubtful(
                        slot.id(),
                        "%s is more than %s.".formatted(plain(number), plain(max)),
                        "Give a number up to %s.".formatted(plain(max)))));
      }
      case Item.Words _, Item.DateItem _, Item.Choosable _, Item.TableItem _, Item.Shown _ -> {}
    }
    return misfits.build();
  }

  private static String plain(BigDecimal number) {
    return number.toPlainString();
  }

  private static Stream<Misfit> date(Slot slot, LocalDate date) {
    int year = date.getYear();
    if (year < 1000 || year > 9999) {
      return Stream.of(
          new Unstorable(
              slot.id(), "The year %d cannot be kept.".formatted(year), "Write it in full."));
    }
    return year < 1900 || year > 2200
        ? Stream.of(
            new Doubtful(
                slot.id(),
                "The year %d is far from now.".formatted(year),
                "Check the year; dates from 1900 to 2200 are taken."))
        : Stream.empty();
  }
}
