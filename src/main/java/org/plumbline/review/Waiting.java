package org.plumbline.review;

import org.plumbline.assessment.Listed;

/**
 * A submission that waits for a manager.
 *
 * @param isForReader false where whoever asks helped to write it, so that another manager decides
 */
public record Waiting(Listed listed, boolean isForReader) {}
