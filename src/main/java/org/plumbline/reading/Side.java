package org.plumbline.reading;

import java.util.function.Function;
import org.plumbline.comparison.Element;
import org.plumbline.id.AuthorityCode;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Level;
import org.plumbline.instrument.Scale;
import org.plumbline.schema.ElementKind;
import org.plumbline.shell.Markup;

/**
 * One of two instruments that are compared.
 *
 * @param name what it is called beside the other, such as "Version 3"
 * @param names what authorities are called on pages
 */
public record Side(Instrument instrument, String name, Function<AuthorityCode, String> names) {
  /** What authorities and others that an instrument names by code are called here. */
  String authority(String code) {
    return names.apply(new AuthorityCode(code));
  }

  /** The level that a descriptor, or a level itself, is about; its name where there is none. */
  Markup level(Element element) {
    if (element.kind() == ElementKind.DESCRIPTOR || element.kind() == ElementKind.LEVEL) {
      for (Scale scale : instrument.scales()) {
        for (Level level : scale.levels()) {
          if (level.id().value().equals(element.id()) && level.label().equals(element.name())) {
            return Markup.level(scale, level);
          }
        }
      }
    }
    return Markup.words(element.name());
  }
}
