package org.plumbline;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives all journeys one running application and one browser, which end when the last journey has.
 * Journeys meet in one database, so each makes the children it needs.
 */
final class Journeys implements ParameterResolver {
  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext journey) {
    Class<?> type = parameter.getParameter().getType();
    return type == RunningPlumbline.class || type == Browser.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext journey) {
    ExtensionContext.Store shared =
        journey.getRoot().getStore(ExtensionContext.Namespace.create(Journeys.class));
    return parameter.getParameter().getType() == Browser.class
        ? shared.computeIfAbsent(Browser.class, _ -> Browser.open())
        : shared.computeIfAbsent(
            RunningPlumbline.class, _ -> RunningPlumbline.start(Fresh.directory("journeys")));
  }

  /** The directory of a run, which begins with nothing in it. */
  static final class Fresh {
    private Fresh() {}

    static Path directory(String name) {
      return Path.of("target", "e2e", name + "-" + ProcessHandle.current().pid());
    }
  }
}
