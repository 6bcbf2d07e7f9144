package org.plumbline.log;

import ch.qos.logback.classic.spi.IThrowableProxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What goes wrong because a message of a page is not one that the page sends. Anybody can send
 * such, so it must not fill the log. What goes wrong in our own code while it answers a message is
 * not of this kind.
 */
final class ProtocolFault {
  private static final String OURS = "org.plumbline.";
  private static final String MESSAGES = "com.vaadin.flow.server.communication.";
  private static final String ANSWERS = "com.vaadin.flow.server.communication.UidlWriter";
  private static final String SERVLET = "com.vaadin.flow.server.VaadinServlet";

  private ProtocolFault() {}

  static boolean is(IThrowableProxy thrown) {
    boolean ofMessages = false;
    for (IThrowableProxy each : withCauses(thrown)) {
      List<String> classes = withinServlet(each);
      if (classes.stream().anyMatch(name -> name.startsWith(OURS) || name.startsWith(ANSWERS))) {
        return false;
      }
      ofMessages |= classes.stream().anyMatch(name -> name.startsWith(MESSAGES));
    }
    return ofMessages;
  }

  /** What it was and where, without all that called it. */
  static String words(IThrowableProxy thrown) {
    StackTraceElement[] frames = frames(thrown).toArray(StackTraceElement[]::new);
    return "%s: %s%s"
        .formatted(
            thrown.getClassName(),
            thrown.getMessage(),
            frames.length == 0 ? "" : " at " + frames[0]);
  }

  /** The classes that were at work, up to where the server gave the request to Vaadin. */
  private static List<String> withinServlet(IThrowableProxy thrown) {
    return frames(thrown)
        .map(StackTraceElement::getClassName)
        .takeWhile(name -> !name.startsWith(SERVLET))
        .toList();
  }

  private static Stream<StackTraceElement> frames(IThrowableProxy thrown) {
    return Arrays.stream(thrown.getStackTraceElementProxyArray())
        .map(frame -> frame.getStackTraceElement());
  }

  private static List<IThrowableProxy> withCauses(IThrowableProxy thrown) {
    List<IThrowableProxy> all = new ArrayList<>();
    IThrowableProxy each = thrown;
    while (each != null && !each.isCyclic() && all.size() < 20) {
      all.add(each);
      each = each.getCause();
    }
    return all;
  }
}
