package org.plumbline.authority;

import org.plumbline.id.AccountId;
import org.plumbline.id.AuthorityId;

/**
 * Whose records may be read, and by whom. Every query on a child's data takes one and asks for the
 * authority in its {@code where}.
 */
public record Scope(AuthorityId authority, AccountId account) {}
