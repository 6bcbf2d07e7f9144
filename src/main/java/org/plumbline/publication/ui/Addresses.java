package org.plumbline.publication.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import org.plumbline.id.InstrumentCode;
import org.plumbline.id.VersionNumber;
import org.plumbline.id.VersionRef;

/** The addresses of the pages of this package, both ways. */
final class Addresses {
  static final String LIBRARY = "instruments";
  static final String INSTRUMENT = LIBRARY + "/:code";
  static final String VERSION = INSTRUMENT + "/versions/:number";
  static final String WITHDRAW = VERSION + "/withdraw";
  static final String BLANK_COPY = VERSION + "/print";

  private Addresses() {}

  static String of(InstrumentCode code) {
    return LIBRARY + "/" + code;
  }

  static String of(VersionRef version) {
    return of(version.code()) + "/versions/" + version.number();
  }

  static String blankCopyOf(VersionRef version) {
    return of(version) + "/print";
  }

  static String withdrawing(VersionRef version) {
    return of(version) + "/withdraw";
  }

  static String comparing(VersionRef from, VersionRef to) {
    return "compare/" + from + ".." + to;
  }

  /** Where one chooses what to compare a version with. */
  static String comparingFrom(VersionRef from) {
    return "compare?from=" + from;
  }

  /** The instrument that an address names. */
  static InstrumentCode code(BeforeEnterEvent event) {
    String code = event.getRouteParameters().get("code").orElse("");
    try {
      return new InstrumentCode(code);
    } catch (IllegalArgumentException misspelt) {
      throw notFound("No instrument is called “" + code + "”.", misspelt);
    }
  }

  /** The version that an address names. */
  static VersionRef version(BeforeEnterEvent event) {
    InstrumentCode code = code(event);
    String number = event.getRouteParameters().get("number").orElse("");
    try {
      return new VersionRef(code, new VersionNumber(Integer.parseInt(number)));
    } catch (IllegalArgumentException misspelt) {
      throw notFound("“" + number + "” is no version of " + code + ".", misspelt);
    }
  }

  private static NotFoundException notFound(String words, IllegalArgumentException cause) {
    NotFoundException notFound = new NotFoundException(words);
    notFound.initCause(cause);
    return notFound;
  }
}
