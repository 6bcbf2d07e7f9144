package org.plumbline.definition;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.random.RandomGenerator;
import javax.imageio.ImageIO;
import org.plumbline.instrument.Picture.MediaType;
import org.plumbline.instrument.PictureContent;

/** Pictures that are drawn for tests. */
public final class Drawn {
  private Drawn() {}

  /** A small one of any size and colours. */
  public static PictureContent content(MediaType type, RandomGenerator random) {
    return PictureContent.of(bytes(type, 1 + random.nextInt(9), 1 + random.nextInt(9), random));
  }

  /** The bytes of one of that size, in colours by chance, which hardly become smaller. */
  public static byte[] bytes(MediaType type, int width, int height, RandomGenerator random) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, random.nextInt());
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, type == MediaType.PNG ? "png" : "jpg", bytes);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return bytes.toByteArray();
  }
}
