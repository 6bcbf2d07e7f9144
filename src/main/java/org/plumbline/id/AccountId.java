package org.plumbline.id;

/** An account, within the system. */
public record AccountId(int value) {}
