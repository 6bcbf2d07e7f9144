package org.plumbline.api;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.plumbline.assessment.ChildRefused;
import org.plumbline.assessment.NoSuchRecord;
import org.plumbline.assessment.NotPermitted;
import org.plumbline.assessment.TooFewLetters;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** What the sender of a request is told about its failure. */
final class Failures {
  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

  private Failures() {}

  static ProblemDocument problem(Throwable failure) {
    Optional<BodyTooLarge> tooLarge =
        causes(failure)
            .filter(BodyTooLarge.class::isInstance)
            .map(BodyTooLarge.class::cast)
            .findFirst();
    if (tooLarge.isPresent()) {
      return tooLarge(tooLarge.get().most());
    }
    return switch (failure) {
      case Refusal refusal -> refusal.problem();
      // The same words whether it does not exist or is another authority's.
      case NoSuchRecord _ -> noSuchRecord();
      case TooFewLetters few -> Refusal.unusable(Objects.toString(few.getMessage(), "")).problem();
      case ChildRefused refused ->
          Refusal.unusable(Objects.toString(refused.getMessage(), "")).problem();
      case NotPermitted refused ->
          ProblemDocument.of(
              HttpStatus.FORBIDDEN, "Not allowed", Objects.toString(refused.getMessage(), ""));
      case HttpMessageNotReadableException unreadable -> UnreadableBody.problem(unreadable);
      case MissingServletRequestParameterException missing ->
          ProblemDocument.of(
              HttpStatus.BAD_REQUEST,
              "Not understood",
              "The query parameter “%s” is missing. Add it to the address."
                  .formatted(missing.getParameterName()));
      case HttpRequestMethodNotSupportedException other ->
          ProblemDocument.of(
              HttpStatus.METHOD_NOT_ALLOWED,
              "Method not allowed",
              "This address does not take %s. The header Allow names what it takes."
                  .formatted(other.getMethod().toUpperCase(Locale.ROOT)));
      case HttpMediaTypeNotSupportedException _ ->
          ProblemDocument.of(
              HttpStatus.UNSUPPORTED_MEDIA_TYPE,
              "Media type not taken",
              "Send JSON in UTF-8, with Content-Type: application/json; a definition file with"
                  + " application/yaml.");
      case HttpMediaTypeNotAcceptableException _ ->
          ProblemDocument.of(
              HttpStatus.NOT_ACCEPTABLE,
              "Not available in this form",
              "Ask for application/json with Accept; a version of an instrument is there as"
                  + " application/yaml too.");
      case NoResourceFoundException _ -> Refusal.noSuchAddress().problem();
      case ErrorResponse refused when refused.getStatusCode().is4xxClientError() ->
          status(refused.getStatusCode().value());
      default -> fault(failure);
    };
  }

  static ProblemDocument noSuchRecord() {
    return ProblemDocument.of(
        HttpStatus.NOT_FOUND,
        "Not found",
        "Your authority has no such record. Check the reference, or ask who gave it to you.");
  }

  static ProblemDocument tooLarge(long most) {
    return ProblemDocument.of(
        HttpStatus.CONTENT_TOO_LARGE,
        "Too large",
        "The body has more than %,d bytes. Shorten it.".formatted(most));
  }

  /** For what the server itself refuses with nothing but a number. */
  static ProblemDocument status(int code) {
    HttpStatus status =
        Objects.requireNonNullElse(HttpStatus.resolve(code), HttpStatus.BAD_REQUEST);
    if (status == HttpStatus.NOT_FOUND) {
      return Refusal.noSuchAddress().problem();
    }
    return ProblemDocument.of(
        status,
        status.getReasonPhrase(),
        status.is5xxServerError()
            ? "It went wrong on our side. Try again."
            : "The request is not one that this server takes. Check its address and headers.");
  }

  private static ProblemDocument fault(Throwable failure) {
    Throwable told =
        causes(failure)
            .filter(cause ->
                cause instanceof DataAccessException || cause instanceof TransactionException)
            .findFirst()
            .orElse(failure);
    return switch (told) {
      case CannotCreateTransactionException _ ->
          passing(
              "Database not reached",
              "The database cannot be reached. Nothing was changed. Try again after as many"
                  + " seconds as Retry-After says.");
      case DataAccessResourceFailureException _, TransactionSystemException _ ->
          passing(
              "Database not reached",
              "The connection to the database was lost. Nothing was changed, unless the loss came"
                  + " after the change was kept. Send it again with the same Idempotency-Key after"
                  + " as many seconds as Retry-After says: it happens once.");
      case TransientDataAccessResourceException _ ->
          passing(
              "Database takes nothing",
              "The database can be read, but takes nothing at the moment. Nothing was changed. Send"
                  + " it again with the same Idempotency-Key after as many seconds as Retry-After"
                  + " says. If it stays so, tell whoever looks after Plumbline.");
      case TransientDataAccessException _ ->
          ProblemDocument.of(
              HttpStatus.SERVICE_UNAVAILABLE,
              "Busy",
              "Somebody else was writing at the same moment. Nothing was changed. Try again.");
      default -> {
        String incident = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("fault {}", incident, failure);
        yield ProblemDocument.of(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "Fault on our side",
            "It went wrong on our side. Tell whoever looks after Plumbline the number %s."
                .formatted(incident));
      }
    };
  }

  private static ProblemDocument passing(String title, String detail) {
    LOG.warn("answered 503: {}", title);
    return ProblemDocument.of(HttpStatus.SERVICE_UNAVAILABLE, title, detail);
  }

  static Stream<Throwable> causes(Throwable failure) {
    return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause).limit(20);
  }
}
