package org.plumbline.assessment;

import org.plumbline.id.AssessmentId;
import org.plumbline.id.Reference;

/**
 * The assessment that another one follows.
 *
 * @param moved whether the other takes the place of this unfinished work; else it reassesses what
 *     was signed off
 */
public record Followed(AssessmentId id, Reference reference, boolean moved) {}
