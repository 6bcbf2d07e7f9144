package org.plumbline.reading;

import java.util.Optional;
import java.util.function.Function;
import org.plumbline.comparison.Chapter;
import org.plumbline.schema.ChangeClass;

/**
 * How a comparison is shown.
 *
 * @param only the one class of changes to show; all when none
 * @param unified whether both texts stand in one, instead of side by side
 * @param linked the change that a link led to
 * @param address of the page that leads to the change of an anchor
 * @param matched who matched a section, where no common id does
 */
public record Showing(
    Optional<ChangeClass> only,
    boolean unified,
    Optional<String> linked,
    Function<String, String> address,
    Function<Chapter, Optional<String>> matched) {}
