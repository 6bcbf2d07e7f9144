package org.plumbline.schema;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.plumbline.id.AuthorityCode;
import org.plumbline.id.ElementId;
import org.plumbline.id.InstrumentCode;
import org.plumbline.id.ItemId;
import org.plumbline.id.OptionId;
import org.plumbline.id.SectionId;
import org.plumbline.id.VersionNumber;
import org.plumbline.instrument.Fingerprint;

/** The shapes of single values. */
final class Shapes {
  static final Shape<String> NAME = text(Key.Type.NAME);
  static final Shape<String> WORDING = text(Key.Type.WORDING);
  static final Shape<String> TEMPLATE = text(Key.Type.TEMPLATE);
  static final Shape<String> PARTY = text(Key.Type.PARTY);
  static final Shape<String> TEXT = text(Key.Type.TEXT);
  static final Shape<String> EXPRESSION = text(Key.Type.EXPRESSION);

  static final Shape<SectionId> SECTION_ID = id(SectionId::new);
  static final OneValue<ItemId> ITEM_ID = id(ItemId::new);
  static final OneValue<OptionId> OPTION_ID = id(OptionId::new);
  static final OneValue<ElementId> ELEMENT_ID = id(ElementId::new);

  static final Shape<ElementId> SCALE = ELEMENT_ID.of(Target.SCALE);
  static final Shape<ElementId> OPTION_SET = ELEMENT_ID.of(Target.OPTION_SET);
  static final Shape<ElementId> PICTURE = ELEMENT_ID.of(Target.PICTURE);
  static final Shape<ElementId> SCORE = ELEMENT_ID.of(Target.SCORE);
  static final Shape<ElementId> MAILBOX = ELEMENT_ID.of(Target.MAILBOX);
  static final Shape<OptionId> LEVEL = OPTION_ID.of(Target.LEVEL);
  static final Shape<ItemId> LEVEL_ITEM = ITEM_ID.of(Target.LEVEL_ITEM);
  static final Shape<ItemId> TEXT_ITEM = ITEM_ID.of(Target.TEXT_ITEM);

  /** The id of any element, whatever it is. */
  static final Shape<String> ELEMENT =
      Shapes.<String>id(id -> new ElementId(id).value()).of(Target.ELEMENT);

  static final Shape<InstrumentCode> INSTRUMENT_CODE = code(InstrumentCode::new);
  static final OneValue<AuthorityCode> AUTHORITY_CODE = code(AuthorityCode::new);
  static final Shape<AuthorityCode> AUTHORITY = AUTHORITY_CODE.of(Target.AUTHORITY);

  static final Shape<Integer> WHOLE =
      new OneValue<>(
          Key.Type.WHOLE,
          "whole number",
          "Write digits only, such as 2 or -2, at most nine.",
          spelt("-?(0|[1-9][0-9]{0,8})", Integer::valueOf),
          number -> Tree.Figure.of(number),
          Schemas.of("type", "integer"),
          _ -> 0);

  static final Shape<VersionNumber> VERSION =
      new OneValue<>(
          Key.Type.WHOLE,
          "version number",
          "Write a whole number from 1.",
          spelt("[1-9][0-9]{0,8}", digits -> new VersionNumber(Integer.parseInt(digits))),
          version -> Tree.Figure.of(version.value()),
          Schemas.of("type", "integer", "minimum", 1),
          _ -> new VersionNumber(1));

  /** As many digits as the database keeps of an answer. */
  static final Shape<BigDecimal> NUMBER =
      new OneValue<>(
          Key.Type.NUMBER,
          "number",
          "Write digits, with a point before decimals, such as 12 or 0.5.",
          spelt("-?(0|[1-9][0-9]{0,13})(\\.[0-9]{1,6})?", BigDecimal::new),
          Tree.Figure::new,
          Schemas.of("type", "number"),
          _ -> BigDecimal.ZERO);

  static final Shape<Boolean> FLAG =
      new OneValue<>(
          Key.Type.FLAG,
          "true or false",
          "Write true or false.",
          spelt("true|false", Boolean::valueOf),
          Tree.Flag::new,
          Schemas.of("type", "boolean"),
          _ -> false);

  static final Shape<LocalDate> DATE =
      new OneValue<>(
          Key.Type.DATE,
          "date",
          "Write year, month and day, such as 2026-03-31.",
          spelt("[0-9]{4}-[0-9]{2}-[0-9]{2}", LocalDate::parse),
          Tree.Day::new,
          Schemas.of("type", "string", "format", "date"),
          _ -> LocalDate.EPOCH);

  static final Shape<String> LANGUAGE =
      new OneValue<>(
          Key.Type.TEXT,
          "language",
          "Write a language tag, such as en-GB or cy.",
          spelt("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", Shapes::language),
          Tree.Text::new,
          Schemas.of("type", "string", "pattern", "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$"),
          _ -> "en-GB");

  static final Shape<Fingerprint> FINGERPRINT =
      new OneValue<>(
          Key.Type.TEXT,
          "fingerprint",
          "Write the 64 digits and letters from a to f of a SHA-256.",
          spelt("[0-9a-f]{64}", Fingerprint::new),
          fingerprint -> new Tree.Text(fingerprint.hex()),
          Schemas.of("type", "string", "pattern", "^[0-9a-f]{64}$"),
          Fingerprint::of);

  private Shapes() {}

  /** Exactly this word. */
  static Shape<String> word(String word) {
    return new OneValue<>(
        Key.Type.FIXED,
        "'" + word + "'",
        "Write '" + word + "'.",
        text -> Optional.of(text).filter(word::equals),
        Tree.Text::new,
        Schemas.of("const", word),
        _ -> word);
  }

  private static Shape<String> text(Key.Type type) {
    return new OneValue<>(
        type,
        "text",
        "Write the words.",
        Optional::of,
        Tree.Text::new,
        Schemas.of("type", "string", "minLength", 1),
        _ -> "-");
  }

  /**
   * One of the words of an enumeration, in lower case.
   *
   * @param label what each is called where somebody chooses it
   */
  static <E extends Enum<E>> Shape<E> oneOf(Class<E> type, Function<E, String> label) {
    Map<String, E> all = new LinkedHashMap<>();
    for (E each : type.getEnumConstants()) {
      all.put(each.name().toLowerCase(Locale.ROOT), each);
    }
    String words = String.join(", ", all.keySet());
    return new OneValue<>(
            Key.Type.CHOICE,
            "one of " + words,
            "Write one of " + words + ".",
            text -> Optional.ofNullable(all.get(text)),
            each -> new Tree.Text(each.name().toLowerCase(Locale.ROOT)),
            Schemas.oneOf(all.keySet().stream()),
            _ -> type.getEnumConstants()[0])
        .among(
            all.entrySet().stream()
                .map(each -> new Choice(each.getKey(), label.apply(each.getValue())))
                .toList());
  }

  /** The value when it is spelt like that and can be made of it. */
  static <T> Function<String, Optional<T>> spelt(String spelling, Function<String, T> make) {
    Pattern pattern = Pattern.compile(spelling);
    return text -> {
      try {
        return pattern.matcher(text).matches() ? Optional.of(make.apply(text)) : Optional.empty();
      } catch (DateTimeException | IllegalArgumentException | ArithmeticException misspelt) {
        return Optional.empty();
      }
    };
  }

  private static <T> OneValue<T> id(Function<String, T> make) {
    String spelling = "[a-z][a-z0-9_]{0,59}";
    return new OneValue<>(
        Key.Type.ID,
        "id",
        "Use lower-case letters, digits and underscores, a letter first, at most 60 of them.",
        spelt(spelling, make),
        id -> new Tree.Text(id.toString()),
        Schemas.of("type", "string", "pattern", "^" + spelling + "$"),
        make);
  }

  private static <T> OneValue<T> code(Function<String, T> make) {
    return new OneValue<>(
        Key.Type.ID,
        "code",
        "Use lower-case words joined by hyphens, such as 'north-shire', at most 64 characters.",
        spelt("(?=.{1,64}$).*", make),
        code -> new Tree.Text(code.toString()),
        Schemas.of("type", "string", "pattern", "^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "maxLength", 64),
        standIn -> make.apply(standIn.replaceAll("_+", "-").replaceAll("-$", "")));
  }

  private static String language(String tag) {
    try {
      return new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
    } catch (IllformedLocaleException misspelt) {
      throw new IllegalArgumentException(misspelt);
    }
  }
}
