package org.plumbline.id;

import java.time.ZoneId;

/** The zones in which days are counted. */
public final class Zones {
  public static final String NAME_OF_AUTHORITIES = "Europe/London";

  /** Of all authorities: their days begin and end in it, and limits are counted in it. */
  public static final ZoneId OF_AUTHORITIES = ZoneId.of(NAME_OF_AUTHORITIES);

  private Zones() {}
}
