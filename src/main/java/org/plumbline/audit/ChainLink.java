package org.plumbline.audit;

/**
 * What the next entry of an assessment's chain holds together with all before it. Made by {@link
 * AuditTrail#chain} alone, so that no assessment is advanced without its entry.
 */
public final class ChainLink {
  private final byte[] canonical;

  ChainLink(AuditEntry entry) {
    canonical = AuditTrail.canonical(entry);
  }

  /** The bytes of the entry. */
  public byte[] canonical() {
    return canonical.clone();
  }
}
