package org.plumbline.log;

import ch.qos.logback.classic.pattern.MessageConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import java.util.Objects;
import java.util.stream.Collectors;

/** The message of an event, on one line whatever was put into it. */
public final class OneLineMessage extends MessageConverter {
  /**
   * Says at a failed start what is wrong and what to do, in paragraphs, and never anything else.
   */
  private static final String FAILED_START =
      "org.springframework.boot.diagnostics.LoggingFailureAnalysisReporter";

  @Override
  public String convert(ILoggingEvent event) {
    String message = Objects.toString(event.getFormattedMessage(), "");
    if (event.getLoggerName().equals(FAILED_START)) {
      return message
          .lines()
          .map(OneLine::of)
          .collect(Collectors.joining(System.lineSeparator() + MarkedTrace.MARK));
    }
    IThrowableProxy thrown = event.getThrowableProxy();
    return OneLine.of(
        thrown != null && ProtocolFault.is(thrown)
            ? "%s [%s]".formatted(message, ProtocolFault.words(thrown))
            : message);
  }
}
