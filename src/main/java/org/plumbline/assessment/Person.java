package org.plumbline.assessment;

import org.plumbline.id.AccountId;

/** Somebody who wrote, submitted or signed, as colleagues see them. */
public record Person(AccountId id, String name) {}
