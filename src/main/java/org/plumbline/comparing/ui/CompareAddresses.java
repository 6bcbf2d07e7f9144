package org.plumbline.comparing.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import org.plumbline.comparing.VersionPair;
import org.plumbline.id.VersionRef;

/** The addresses of the pages of this package, both ways. */
final class CompareAddresses {
  static final String COMPARE = "compare";
  static final String COMPARISON = COMPARE + "/:pair";
  static final String MATCHING = COMPARISON + "/matching";
  static final String MATRIX = COMPARE + "/matrix";

  private CompareAddresses() {}

  static String of(VersionPair pair) {
    return COMPARE + "/" + pair;
  }

  static String matching(VersionPair pair) {
    return of(pair) + "/matching";
  }

  static String version(VersionRef version) {
    return "instruments/" + version.code() + "/versions/" + version.number();
  }

  /** The two versions that an address names. */
  static VersionPair pair(BeforeEnterEvent event) {
    String pair = event.getRouteParameters().get("pair").orElse("");
    try {
      return VersionPair.parse(pair);
    } catch (IllegalArgumentException misspelt) {
      throw notFound();
    }
  }

  /** One of the two is not there, or not for whoever asks. */
  static NotFoundException notFound() {
    return new NotFoundException("There are no such two versions to compare.");
  }

  /** A version that a query names. */
  static Optional<VersionRef> version(QueryParameters query, String name) {
    try {
      return query.getSingleParameter(name).map(VersionRef::parse);
    } catch (IllegalArgumentException misspelt) {
      return Optional.empty();
    }
  }
}
