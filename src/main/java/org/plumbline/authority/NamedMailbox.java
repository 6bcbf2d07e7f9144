package org.plumbline.authority;

import java.util.List;
import org.plumbline.id.ElementId;
import org.plumbline.id.VersionRef;

/**
 * A mailbox as the routes name it of instruments that an authority uses.
 *
 * @param printed what stands there in print, each wording once
 * @param by the routes, one by one
 */
public record NamedMailbox(ElementId id, List<String> printed, List<Naming> by) {
  public NamedMailbox {
    printed = List.copyOf(printed);
    by = List.copyOf(by);
  }

  /**
   * A route that names it.
   *
   * @param instrument title of the instrument
   * @param route title of the route, or its id where none is printed
   */
  public record Naming(String instrument, VersionRef version, String route) {}
}
