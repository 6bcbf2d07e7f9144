package org.plumbline.audit;

/** Somebody who is no auditor asked for the trail; to them it does not exist. */
public final class NotAnAuditor extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotAnAuditor() {
    super("only an auditor reads the audit trail");
  }
}
