package org.plumbline;

import org.jspecify.annotations.Nullable;
import org.plumbline.authority.SettingUnusable;
import org.plumbline.db.DataDirectoryInUse;
import org.plumbline.db.DatabaseUnusable;
import org.plumbline.db.SchemaUnusable;
import org.plumbline.db.ServerDidNotStart;
import org.plumbline.publication.BundledInstrumentUnusable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/**
 * Says why a start was refused in the words of the refusal alone. They tell what to do; the places
 * in the program that they passed would bury them.
 */
final class RefusedStart implements FailureAnalyzer {
  @Override
  public @Nullable FailureAnalysis analyze(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (isRefusal(cause)) {
        return new FailureAnalysis(cause.getMessage(), null, cause);
      }
    }
    return null;
  }

  private static boolean isRefusal(Throwable cause) {
    return cause instanceof DatabaseUnusable
        || cause instanceof SchemaUnusable
        || cause instanceof DataDirectoryInUse
        || cause instanceof ServerDidNotStart
        || cause instanceof SettingUnusable
        || cause instanceof BundledInstrumentUnusable;
  }
}
