package org.plumbline.publication.ui;

import java.io.IOException;
import java.util.Optional;
import org.plumbline.authority.CurrentAccount;
import org.plumbline.id.ElementId;
import org.plumbline.id.InstrumentCode;
import org.plumbline.id.VersionNumber;
import org.plumbline.id.VersionRef;
import org.plumbline.instrument.Picture;
import org.plumbline.publication.PublishedPictures;
import org.plumbline.publication.SentPicture;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

/** Sends the pictures of versions to whoever is signed in and may read the version. */
@Controller
class PictureController {
  private final PublishedPictures pictures;
  private final CurrentAccount current;

  PictureController(PublishedPictures pictures, CurrentAccount current) {
    this.pictures = pictures;
    this.current = current;
  }

  @GetMapping("/instruments/{code}/versions/{number}/pictures/{id}")
  void send(
      @PathVariable String code,
      @PathVariable String number,
      @PathVariable String id,
      ServletWebRequest request)
      throws IOException {
    Optional<Picture> picture = find(code, number, id);
    if (picture.isPresent()) {
      SentPicture.send(picture.get(), request);
    } else {
      SentPicture.sendNone(request);
    }
  }

  private Optional<Picture> find(String code, String number, String id) {
    try {
      VersionRef version =
          new VersionRef(new InstrumentCode(code), new VersionNumber(Integer.parseInt(number)));
      return pictures.find(version, new ElementId(id), current.get());
    } catch (IllegalArgumentException misspelt) {
      return Optional.empty();
    }
  }
}
