package org.plumbline.shell;

import org.plumbline.id.VersionRef;
import org.plumbline.instrument.Picture;

/** Where a browser gets the pictures of what a page shows. */
@FunctionalInterface
public interface PictureAddress {
  String of(Picture picture);

  /** Those of a published version, which are sent to whoever may read it. */
  static PictureAddress in(VersionRef version) {
    return picture ->
        "instruments/%s/versions/%s/pictures/%s"
            .formatted(version.code(), version.number(), picture.id());
  }
}
