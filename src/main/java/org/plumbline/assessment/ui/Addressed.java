package org.plumbline.assessment.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import org.plumbline.id.Reference;

/** Reads what an address names. */
final class Addressed {
  private Addressed() {}

  /** The reference in the address; what cannot be one is not found. */
  static Reference reference(BeforeEnterEvent event) {
    return event
        .getRouteParameters()
        .get("reference")
        .flatMap(Reference::parse)
        .orElseThrow(NotFoundException::new);
  }
}
