package org.plumbline.publication;

/**
 * How many assessments of one authority stand on a version; counted without reading any of them.
 *
 * @param open that are still written on
 * @param submitted that wait for a manager
 * @param signedOff that are finished
 */
public record VersionUse(int open, int submitted, int signedOff) {}
