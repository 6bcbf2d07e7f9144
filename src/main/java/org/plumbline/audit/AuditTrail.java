package org.plumbline.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.plumbline.db.ServerError;
import org.plumbline.db.Transactions;
import org.plumbline.id.AssessmentId;
import org.plumbline.id.AuthorityId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/**
 * Takes entries and never changes one. Entries of one assessment that change it form a chain: each
 * holds the hash of all before it, so that a missing, changed or moved one is found.
 */
@Service
public class AuditTrail {
  private final AuditStore store;
  private final Transactions transactions;

  AuditTrail(AuditStore store, Transactions transactions) {
    this.store = store;
    this.transactions = transactions;
  }

  /**
   * The bytes of an entry that go into the chain: kind, account, child, intent and detail, each on
   * a line of its own, in this order.
   */
  static byte[] canonical(AuditEntry entry) {
    StringBuilder lines = new StringBuilder();
    line(lines, entry.kind().name());
    line(lines, entry.account().map(id -> Integer.toString(id.value())).orElse(""));
    line(lines, entry.child().map(Object::toString).orElse(""));
    line(lines, entry.intent().map(Object::toString).orElse(""));
    line(lines, json(entry.detail()));
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void line(StringBuilder lines, String value) {
    lines.append(value).append('\n');
  }

  /** Records an entry that is in no chain: what was seen, refused, or concerns no assessment. */
  public void append(AuditEntry entry) {
    store.insert(entry, json(entry.detail()));
  }

  /**
   * Records what somebody was shown, unless the newest such entry of theirs says the same and is
   * not older than that: a page that is opened again and again is recorded where it shows something
   * else.
   */
  public void appendUnlessNewest(AuditEntry entry, Instant notOlderThan) {
    String detail = json(entry.detail());
    if (!store.isNewest(entry, detail, notOlderThan)) {
      store.insert(entry, detail);
    }
  }

  /**
   * Changes an assessment and records that at the end of its chain, within the caller's
   * transaction: neither goes without the other.
   *
   * @param advance locks the assessment, links it with the entry, and changes it; false where it
   *     may not be changed, and then nothing is recorded
   * @return what the change came to
   * @throws AlreadyDone when the entry's intent was recorded before
   */
  public boolean chain(AuditEntry entry, AssessmentId assessment, Predicate<ChainLink> advance) {
    if (!advance.test(new ChainLink(entry))) {
      return false;
    }
    try {
      store.insertChained(entry, json(entry.detail()), assessment);
      return true;
    } catch (DuplicateKeyException twice) {
      if (ServerError.isAbout(twice, "an_intent_happens_once")) {
        throw new AlreadyDone(entry.intent().orElseThrow(() -> twice), twice);
      }
      throw twice;
    }
  }

  /** Whether the same act was recorded before, under the same intent. */
  public boolean isDone(AuditEntry entry) {
    return entry.authority().isPresent()
        && entry.assessment().isPresent()
        && entry.intent().isPresent()
        && isRecorded(
            entry.authority().get(), entry.assessment().get(), entry.kind(), entry.intent().get());
  }

  /** Whether this very act was done to the assessment before. */
  public boolean isRecorded(
      AuthorityId authority, AssessmentId assessment, AuditEntry.Kind kind, UUID intent) {
    return store.isRecorded(authority, assessment, kind, intent);
  }

  /**
   * Recomputes the chain of an assessment; names the first entry that does not fit, if any. Sees
   * one moment, so that who writes meanwhile raises no alarm.
   */
  public Optional<BrokenChain> verify(AssessmentId assessment) {
    return transactions.read(() -> store.verify(assessment));
  }

  /** Keys in order; ids and counts only, which JSON needs no more than quotes for. */
  static String json(Map<String, String> detail) {
    StringBuilder json = new StringBuilder("{");
    detail.forEach((key, value) ->
        json.append(json.length() > 1 ? "," : "")
            .append(quoted(key))
            .append(":")
            .append(quoted(value)));
    return json.append("}").toString();
  }

  private static String quoted(String value) {
    StringBuilder quoted = new StringBuilder("\"");
    value
        .codePoints()
        .forEach(c -> {
          if (c == '"' || c == '\\') {
            quoted.append('\\').appendCodePoint(c);
          } else if (c < 0x20) {
            quoted.append(String.format(Locale.ROOT, "\\u%04x", c));
          } else {
            quoted.appendCodePoint(c);
          }
        });
    return quoted.append('"').toString();
  }
}
