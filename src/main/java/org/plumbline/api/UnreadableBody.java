package org.plumbline.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says where a body cannot be read, and what is expected there. */
final class UnreadableBody {
  private UnreadableBody() {}

  static ProblemDocument problem(HttpMessageNotReadableException unreadable) {
    return Failures.causes(unreadable)
        .filter(JacksonException.class::isInstance)
        .map(JacksonException.class::cast)
        .findFirst()
        .map(UnreadableBody::problem)
        .orElseGet(() -> bad("The body is missing. Send it as JSON."));
  }

  private static ProblemDocument problem(JacksonException fault) {
    ProblemDocument problem =
        switch (fault) {
          case StreamConstraintsException _ ->
              bad("The body is nested too deeply, or a name or number in it is too long.");
          case UnrecognizedPropertyException unknown ->
              bad(
                  "There is nothing called “%s” here. Known are: %s."
                      .formatted(shortened(unknown.getPropertyName()), known(unknown)));
          case MismatchedInputException other ->
              bad("%s: give %s.".formatted(place(other), expected(other.getTargetType())));
          case StreamReadException _ -> bad("The body is not JSON from here on.");
          default -> bad("%s cannot be read.".formatted(place(fault)));
        };
    return fault.getLocation() == null || fault.getLocation().getLineNr() < 1
        ? problem
        : problem.at(fault.getLocation().getLineNr(), fault.getLocation().getColumnNr());
  }

  private static ProblemDocument bad(String detail) {
    return ProblemDocument.of(HttpStatus.BAD_REQUEST, "Body not understood", detail);
  }

  private static String known(UnrecognizedPropertyException unknown) {
    Collection<Object> ids = unknown.getKnownPropertyIds();
    return ids == null
        ? "none"
        : ids.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
  }

  private static String place(JacksonException fault) {
    String path =
        fault.getPath().stream()
            .map(step ->
                step.getPropertyName() == null
                    ? "[" + step.getIndex() + "]"
                    : "." + shortened(step.getPropertyName()))
            .collect(Collectors.joining());
    return path.isEmpty()
        ? "The body"
        : "“%s”".formatted(path.startsWith(".") ? path.substring(1) : path);
  }

  private static String shortened(String name) {
    return name.length() <= 80 ? name : name.substring(0, 80) + "…";
  }

  private static String expected(@Nullable Class<?> type) {
    if (type == null) {
      return "what the description says";
    }
    if (type == LocalDate.class) {
      return "a date such as \"2011-04-05\"";
    }
    if (type == UUID.class) {
      return "a UUID such as \"0198c1de-53a8-7cf1-9d52-0cba5a3e1f6b\"";
    }
    if (type == BigDecimal.class || type == int.class || type == Integer.class) {
      return "a number";
    }
    if (type == boolean.class || type == Boolean.class) {
      return "true or false";
    }
    if (type == String.class) {
      return "words in quotation marks";
    }
    if (Collection.class.isAssignableFrom(type)) {
      return "a list";
    }
    return Map.class.isAssignableFrom(type) || type.isRecord()
        ? "an object"
        : "what the description says";
  }
}
