package org.plumbline.wording;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.velocity.exception.VelocityException;
import org.apache.velocity.runtime.parser.ParseException;

/**
 * Reads templates that people wrote, of whom one may be hostile. Takes a moment to make; make one
 * and share it, between threads too.
 */
public final class Sandbox {
  private static final Pattern COLUMN = Pattern.compile("column (\\d{1,6})");

  private final Engine engine = new Engine();
  private final Limits limits;
  private final LongSupplier nanoTime;

  public Sandbox() {
    this(Limits.standard(), System::nanoTime);
  }

  Sandbox(Limits limits, LongSupplier nanoTime) {
    this.limits = limits;
    this.nanoTime = nanoTime;
  }

  /**
   * Everything that is wrong with a template, in its order; nothing when it may be filled.
   *
   * @param where what the author knows the text by, such as the title of its route
   */
  public List<TemplateFault> check(String where, String text, Vocabulary vocabulary) {
    return switch (read(where, text, vocabulary)) {
      case Reading.Sound _ -> List.of();
      case Reading.Faulty(List<TemplateFault> faults) -> faults;
    };
  }

  /**
   * A template ready to be filled.
   *
   * @throws TemplateRefused when {@link #check} finds something
   */
  public Template parse(String where, String text, Vocabulary vocabulary) {
    return switch (read(where, text, vocabulary)) {
      case Reading.Faulty(List<TemplateFault> faults) -> throw new TemplateRefused(faults);
      case Reading.Sound(Source source, Engine.Parsed parsed, Map<String, Word> mentions) ->
          new Template(
              where,
              mentions,
              source.endsInDirectives(),
              engine,
              engine.prepare(parsed),
              limits,
              nanoTime);
    };
  }

  private sealed interface Reading {
    record Sound(Source source, Engine.Parsed parsed, Map<String, Word> mentions)
        implements Reading {}

    record Faulty(List<TemplateFault> faults) implements Reading {}
  }

  private Reading read(String where, String text, Vocabulary vocabulary) {
    FaultList faults = new FaultList(where, text);
    if (text.length() > limits.maxCharacters()) {
      faults.add(
          limits.maxCharacters(),
          "The text is longer than %,d characters.".formatted(limits.maxCharacters()),
          "Split it into parts under headings of their own.");
      return new Reading.Faulty(faults.inOrder());
    }
    Source source = Source.of(new Scanner(text, limits, faults).scan());
    if (!faults.isEmpty()) {
      return new Reading.Faulty(faults.inOrder());
    }
    try {
      Engine.Parsed parsed = engine.parse(where, source.velocity());
      Map<String, Word> mentions = new AllowList(vocabulary, source, faults).walk(parsed.root());
      return faults.isEmpty()
          ? new Reading.Sound(source, parsed, Collections.unmodifiableMap(mentions))
          : new Reading.Faulty(faults.inOrder());
    } catch (ParseException | VelocityException e) {
      faults.add(
          source.origin(column(e)),
          "This condition cannot be read.",
          "Write comparisons joined with and, or, as in $level == \"mild\" and $open == \"yes\".");
      return new Reading.Faulty(faults.inOrder());
    }
  }

  /** The parser says where it gave up in its message only. */
  private static int column(Exception e) {
    Matcher column = COLUMN.matcher(String.valueOf(e.getMessage()));
    return column.find() ? Integer.parseInt(column.group(1)) : 1;
  }
}
