package org.plumbline.drafting.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.Optional;
import org.plumbline.id.InstrumentCode;
import org.plumbline.id.VersionNumber;
import org.plumbline.id.VersionRef;
import org.plumbline.schema.TreePath;
import org.plumbline.shell.PictureAddress;

/** The addresses of what stands around a draft, both ways. */
final class DraftAddresses {
  static final String LIBRARY = "instruments";
  static final String DRAFTS = LIBRARY + "/drafts";
  static final String NEW = LIBRARY + "/new";
  static final String PUBLISH = LIBRARY + "/:code/publish";
  static final String HISTORY = LIBRARY + "/:code/history";
  static final String CHANGES = LIBRARY + "/:code/changes";
  static final String SETTING = "admin/publishing";

  private DraftAddresses() {}

  static String instrument(InstrumentCode code) {
    return LIBRARY + "/" + code;
  }

  static String version(VersionRef version) {
    return instrument(version.code()) + "/versions/" + version.number();
  }

  static String draft(InstrumentCode code) {
    return instrument(code) + "/draft";
  }

  /** By what is in it: so it is another address when somebody puts another picture there. */
  static PictureAddress pictures(InstrumentCode code) {
    return picture -> draft(code) + "/pictures/" + picture.content().sha256();
  }

  /** Where in the workbench an element stands. */
  static String draft(InstrumentCode code, TreePath at) {
    return at.steps().isEmpty() ? draft(code) : draft(code) + "/" + at;
  }

  static String publish(InstrumentCode code) {
    return instrument(code) + "/publish";
  }

  static String history(InstrumentCode code) {
    return instrument(code) + "/history";
  }

  static String changes(InstrumentCode code) {
    return instrument(code) + "/changes";
  }

  static String beginFrom(VersionRef version) {
    return NEW + "?from=" + version;
  }

  /** The instrument that an address names. */
  static InstrumentCode code(BeforeEnterEvent event) {
    return parse(event.getRouteParameters().get("code").orElse(""))
        .orElseThrow(() -> new NotFoundException("No draft is called that."));
  }

  /** The code that somebody wrote. */
  static Optional<InstrumentCode> parse(String code) {
    try {
      return Optional.of(new InstrumentCode(code.strip()));
    } catch (IllegalArgumentException misspelt) {
      return Optional.empty();
    }
  }

  /** The version that an address starts from. */
  static Optional<VersionRef> from(BeforeEnterEvent event) {
    String from = event.getLocation().getQueryParameters().getSingleParameter("from").orElse("");
    String[] parts = from.split("@", -1);
    if (parts.length != 2 || !parts[1].matches("[1-9]\\d{0,5}")) {
      return Optional.empty();
    }
    return parse(parts[0])
        .map(code -> new VersionRef(code, new VersionNumber(Integer.parseInt(parts[1]))));
  }
}
