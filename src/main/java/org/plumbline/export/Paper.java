package org.plumbline.export;

import java.time.ZonedDateTime;
import java.util.List;

/**
 * A document, whatever file it becomes.
 *
 * @param foot lines that stand at the foot of every page
 * @param blocks from the title on
 */
record Paper(String title, List<String> foot, List<Block> blocks, ZonedDateTime made) {
  /** Of what the application says; it speaks no other. */
  static final String LANGUAGE = "en-GB";

  Paper {
    foot = List.copyOf(foot);
    blocks = List.copyOf(blocks);
  }
}
