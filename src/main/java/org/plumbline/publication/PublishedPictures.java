package org.plumbline.publication;

import java.util.Optional;
import org.plumbline.authority.Account;
import org.plumbline.id.ElementId;
import org.plumbline.id.VersionRef;
import org.plumbline.instrument.Picture;
import org.springframework.stereotype.Service;

/** Pictures of published versions, for whoever may read the version. */
@Service
public class PublishedPictures {
  private final PictureStore store;

  PublishedPictures(PictureStore store) {
    this.store = store;
  }

  /**
   * A picture of a version that the account's authority owns, has or had adopted, or is offered;
   * empty where there is none, or it may not be read.
   */
  public Optional<Picture> find(VersionRef ref, ElementId id, Account reader) {
    return store.find(ref, id, reader.authority().id());
  }
}
