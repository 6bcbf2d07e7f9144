package org.plumbline.reading;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.schema.ChangeClass;

/**
 * How a comparison is looked at, as its address says: so that it can be reloaded, sent, and gone
 * back to.
 *
 * @param only the one class of changes that is shown
 * @param unified whether both texts stand in one
 * @param change the one change that is linked to
 */
public record ReportState(Optional<ChangeClass> only, boolean unified, Optional<String> change) {
  /** Where a query names the class of changes. */
  public static final String CLASS = "class";

  /** What the query of an address says. */
  public static ReportState of(QueryParameters query) {
    Optional<ChangeClass> only =
        query
            .getSingleParameter(CLASS)
            .flatMap(name ->
                Stream.of(ChangeClass.values())
                    .filter(each -> each.words().equals(name.toLowerCase(Locale.ROOT)))
                    .findFirst());
    return new ReportState(
        only,
        query.getSingleParameter("view").filter("unified"::equals).isPresent(),
        query.getSingleParameter("change").filter(name -> !name.isBlank()));
  }

  /** The same with one class of changes, or all. */
  public ReportState showing(Optional<ChangeClass> other) {
    return new ReportState(other, unified, Optional.empty());
  }

  /** The same with both texts in one, or side by side. */
  public ReportState unified(boolean other) {
    return new ReportState(only, other, change);
  }

  /** The page that leads to one change. */
  public ReportState at(String anchor) {
    return new ReportState(Optional.empty(), unified, Optional.of(anchor));
  }

  /** What follows the path of the page; empty when all is as usual. */
  public String query() {
    String query = parameters().getQueryString();
    return query.isEmpty() ? "" : "?" + query;
  }

  public QueryParameters parameters() {
    Map<String, String> parameters = new LinkedHashMap<>();
    only.ifPresent(each -> parameters.put(CLASS, each.words()));
    if (unified) {
      parameters.put("view", "unified");
    }
    change.ifPresent(anchor -> parameters.put("change", anchor));
    return QueryParameters.simple(parameters);
  }
}
