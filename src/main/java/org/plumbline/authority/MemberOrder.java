package org.plumbline.authority;

/** How people of an authority are ordered. */
public enum MemberOrder {
  BY_NAME,
  BY_NAME_BACKWARDS,
  /** Whoever signed in last; those who never did last. */
  SEEN_LAST_FIRST,
  /** Whoever never signed in, or has not for longest. */
  SEEN_LAST_LAST
}
