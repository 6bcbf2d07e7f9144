package org.plumbline.log;

import ch.qos.logback.classic.pattern.ThrowableProxyConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import java.util.stream.Collectors;

/**
 * The stack trace of an event, with a mark at the head of each line: what somebody put into the
 * message of an exception cannot pass for an event.
 */
public final class MarkedTrace extends ThrowableProxyConverter {
  static final String MARK = "    | ";

  @Override
  public String convert(ILoggingEvent event) {
    IThrowableProxy thrown = event.getThrowableProxy();
    return thrown != null && ProtocolFault.is(thrown) ? "" : super.convert(event);
  }

  @Override
  protected String throwableProxyToString(IThrowableProxy thrown) {
    return super.throwableProxyToString(thrown)
        .lines()
        .map(line -> MARK + OneLine.of(line.replace("\t", "  ")) + System.lineSeparator())
        .collect(Collectors.joining());
  }
}
