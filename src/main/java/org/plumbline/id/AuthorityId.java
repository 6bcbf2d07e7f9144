package org.plumbline.id;

/** An authority, within the system. */
public record AuthorityId(int value) {}
