package org.plumbline.audit;

import org.plumbline.id.AssessmentId;

/**
 * The record of an assessment does not fit together.
 *
 * @param seq place of the first entry that does not fit, counted from 1
 * @param what what does not fit
 */
public record BrokenChain(AssessmentId assessment, int seq, String what) {}
