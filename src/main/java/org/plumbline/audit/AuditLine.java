package org.plumbline.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * An entry of the trail as an auditor reads it.
 *
 * @param who name of the person
 * @param child reference of the child it is about, if any
 * @param assessment reference of the assessment it is about, if any
 * @param detail ids and counts, by what they are
 */
public record AuditLine(
    long id,
    Instant at,
    Optional<String> who,
    AuditEntry.Kind kind,
    Optional<String> child,
    Optional<String> assessment,
    boolean refused,
    Map<String, String> detail) {
  private static final String ASKED_CHILD = "child";
  private static final String ASKED_ASSESSMENT = "assessment";
  private static final Set<String> NAMED =
      Set.of(AuditEntry.CHILDREN, AuditEntry.ASSESSMENTS, ASKED_CHILD, ASKED_ASSESSMENT);

  public AuditLine {
    detail = Map.copyOf(detail);
  }

  /** References of the children that were shown together with others. */
  public List<String> children() {
    return named(AuditEntry.CHILDREN);
  }

  /** References of the assessments that were shown together with others. */
  public List<String> assessments() {
    return named(AuditEntry.ASSESSMENTS);
  }

  /** The child or the assessment that was asked for in vain, with what it is. */
  public Optional<String> asked() {
    return Optional.ofNullable(detail.get(ASKED_CHILD))
        .map(reference -> "Child " + reference)
        .or(() ->
            Optional.ofNullable(detail.get(ASKED_ASSESSMENT))
                .map(reference -> "Assessment " + reference));
  }

  /** What else is known of it. */
  public Map<String, String> facts() {
    Map<String, String> facts = new TreeMap<>(detail);
    facts.keySet().removeAll(NAMED);
    return facts;
  }

  private List<String> named(String what) {
    String names = detail.getOrDefault(what, "");
    return names.isEmpty() ? List.of() : List.of(names.split(" "));
  }
}
