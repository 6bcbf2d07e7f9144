package org.plumbline.definition;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Picture;
import org.plumbline.instrument.Place;
import org.plumbline.instrument.Problem;
import org.plumbline.instrument.SoundPicture;
import org.plumbline.schema.ElementKind;
import org.plumbline.schema.Nodes;

/**
 * Draws pictures, to find out whether they can be. It takes its time, so it is done once for each:
 * when a picture comes in, and before it is published.
 */
public final class Drawing {
  private Drawing() {}

  /** One problem for each picture that cannot be drawn. */
  public static List<Problem> problems(Instrument instrument) {
    return Nodes.of(instrument)
        .all(ElementKind.PICTURE)
        .flatMap(node -> problem(node.as(Picture.class), node.place().key("content")).stream())
        .toList();
  }

  /** What is wrong with one, that of its size and kind first. */
  public static Optional<Problem> problem(Picture picture, Place place) {
    Optional<SoundPicture.Wrong> wrong = SoundPicture.problem(picture);
    if (wrong.isPresent()) {
      return wrong.map(what -> new Problem(place, what.words(), what.remedy()));
    }
    return isDrawn(picture)
        ? Optional.empty()
        : Optional.of(
            new Problem(
                place,
                "is damaged: it cannot be drawn to its end",
                "Open it in a picture program, and save it anew as PNG or JPEG."));
  }

  private static boolean isDrawn(Picture picture) {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(picture.mediaType().words());
    ImageReader reader = readers.next();
    try (ImageInputStream bytes =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(picture.content().bytes()))) {
      reader.setInput(bytes, true, true);
      if (reader.canReadRaster()) {
        reader.readRaster(0, null);
      } else {
        reader.read(0);
      }
      return true;
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
      return false;
    } finally {
      reader.dispose();
    }
  }
}
