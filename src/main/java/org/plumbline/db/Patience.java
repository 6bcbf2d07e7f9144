package org.plumbline.db;

import java.time.Duration;

/**
 * How long the application waits for its database. Without an end, a line that loses answers would
 * hold every connection for ever.
 *
 * @param forAnswer until a server that says nothing is taken for gone; longer than any statement of
 *     ours takes, and than {@link Session} lets one wait for a lock
 * @param toConnect until a server that does not greet is taken for gone
 * @param forConnection until a request gives up that finds all connections taken
 */
record Patience(Duration forAnswer, Duration toConnect, Duration forConnection) {
  static final Patience USUAL =
      new Patience(Duration.ofSeconds(30), Duration.ofSeconds(5), Duration.ofSeconds(10));
}
