package org.plumbline.reading;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.plumbline.instrument.Descriptor;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item.LevelItem;
import org.plumbline.instrument.Level;
import org.plumbline.instrument.Scale;
import org.plumbline.shell.LevelChip;
import org.plumbline.shell.PictureAddress;
import org.plumbline.shell.PictureImage;

/**
 * The levels of one item side by side, lowest concern first, each with the wording that somebody
 * agrees with who chooses it. Where the wording is split into indicators it also stands there in
 * one piece, because that is what the document prints.
 */
final class Descriptors extends Div {
  Descriptors(Instrument instrument, LevelItem item, PictureAddress pictures) {
    Scale scale = instrument.getScale(item.scale());
    addClassName("descriptors");
    for (Level level : scale.levels()) {
      Div card = new Div(new LevelChip(scale, level));
      card.addClassName("descriptor");
      card.getElement().setAttribute("data-concern", LevelChip.concern(level));
      Optional<Descriptor> descriptor = Optional.ofNullable(item.descriptors().get(level.id()));
      PictureImage.of(descriptor.flatMap(Descriptor::picture), instrument, pictures)
          .ifPresent(card::add);
      card.add(wording(descriptor));
      add(card);
    }
  }

  private static Component[] wording(Optional<Descriptor> descriptor) {
    if (descriptor.isEmpty() || descriptor.get().text().isBlank()) {
      Span none = new Span("Printed without wording");
      none.addClassName("kind");
      return new Component[] {none};
    }
    Descriptor printed = descriptor.get();
    if (printed.indicators().isEmpty()) {
      return new Component[] {new PrintedText(printed.text())};
    }
    Boxes boxes = Boxes.many();
    printed.indicators().forEach(indicator -> boxes.line(indicator.text()));
    NativeDetails whole =
        new NativeDetails("As printed, in one piece", new PrintedText(printed.text()));
    whole.addClassName("as-printed");
    return new Component[] {boxes, whole};
  }
}
