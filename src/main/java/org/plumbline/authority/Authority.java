package org.plumbline.authority;

import org.plumbline.id.AuthorityCode;
import org.plumbline.id.AuthorityId;

/** A council or board: the owner of its children's records, which nobody else sees. */
public record Authority(AuthorityId id, AuthorityCode code, String name) {}
