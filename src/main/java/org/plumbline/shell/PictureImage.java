package org.plumbline.shell;

import com.vaadin.flow.component.html.Image;
import java.util.Optional;
import org.plumbline.id.ElementId;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Picture;
import org.plumbline.instrument.PictureHeader;

/**
 * A picture of an instrument, never wider than what it stands in; its words are for whoever does
 * not see it. Its place is kept free until it is there.
 */
public final class PictureImage extends Image {
  /** The picture of that name; none where none is named, or a draft has lost it. */
  public static Optional<PictureImage> of(
      Optional<ElementId> picture, Instrument instrument, PictureAddress address) {
    return picture.flatMap(instrument::findPicture).map(found -> new PictureImage(found, address));
  }

  /** The same of a published version. */
  public static Optional<PictureImage> of(Optional<ElementId> picture, Instrument version) {
    return of(picture, version, PictureAddress.in(version.ref()));
  }

  public PictureImage(Picture picture, PictureAddress address) {
    super(address.of(picture), picture.words());
    addClassName("picture");
    if (picture.content().header() instanceof PictureHeader.Known known) {
      getElement().setAttribute("width", Integer.toString(known.width()));
      getElement().setAttribute("height", Integer.toString(known.height()));
    }
  }
}
