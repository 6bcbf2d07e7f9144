package org.plumbline.authority;

import org.plumbline.id.AccountId;

/** Somebody who works, or worked, for an authority. */
public record Member(AccountId id, String login, String name) {}
