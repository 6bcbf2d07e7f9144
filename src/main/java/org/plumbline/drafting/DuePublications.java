package org.plumbline.drafting;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Publishes approved drafts on their day. Several servers may try: the row of the draft is locked,
 * and whoever comes second finds it published.
 */
@Component
class DuePublications {
  private static final Logger LOG = LoggerFactory.getLogger(DuePublications.class);

  private final RequestStore store;
  private final ApprovedDrafts approved;

  DuePublications(RequestStore store, ApprovedDrafts approved) {
    this.store = store;
    this.approved = approved;
  }

  /** Tries each once; what was in the way is kept with the request. */
  @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
  void publishDue() {
    store.listDue(approved.today()).forEach(this::publish);
  }

  private void publish(RequestStore.Due due) {
    try {
      DecisionResult deciding = approved.carryOut(due.asker(), due.draft(), due.round());
      LOG.info("Draft {} was due: {}", due.draft(), deciding.getClass().getSimpleName());
    } catch (DataAccessException later) {
      LOG.warn("Draft {} is due and is tried again", due.draft(), later);
    }
  }
}
