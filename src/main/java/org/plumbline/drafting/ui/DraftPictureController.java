package org.plumbline.drafting.ui;

import java.io.IOException;
import java.util.Optional;
import org.plumbline.authority.CurrentAccount;
import org.plumbline.drafting.DraftPictures;
import org.plumbline.instrument.Picture;
import org.plumbline.publication.SentPicture;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

/** Sends the pictures of a draft to whoever composes it, or decides on it. */
@Controller
class DraftPictureController {
  private final DraftPictures pictures;
  private final CurrentAccount current;

  DraftPictureController(DraftPictures pictures, CurrentAccount current) {
    this.pictures = pictures;
    this.current = current;
  }

  @GetMapping("/instruments/{code}/draft/pictures/{sha256:[0-9a-f]{64}}")
  void send(@PathVariable String code, @PathVariable String sha256, ServletWebRequest request)
      throws IOException {
    Optional<Picture> picture =
        DraftAddresses.parse(code).flatMap(name -> pictures.find(current.get(), name, sha256));
    if (picture.isPresent()) {
      SentPicture.send(picture.get(), request);
    } else {
      SentPicture.sendNone(request);
    }
  }
}
