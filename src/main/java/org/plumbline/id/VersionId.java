package org.plumbline.id;

/** A published version, within the system. */
public record VersionId(int value) {}
