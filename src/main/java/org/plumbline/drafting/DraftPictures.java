package org.plumbline.drafting;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.plumbline.authority.Account;
import org.plumbline.authority.Role;
import org.plumbline.id.InstrumentCode;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Picture;
import org.springframework.stereotype.Service;

/** Pictures of drafts, for whoever composes one, or decides on a request to publish it. */
@Service
public class DraftPictures {
  private final Drafts drafts;
  private final Requests requests;

  DraftPictures(Drafts drafts, Requests requests) {
    this.drafts = drafts;
    this.requests = requests;
  }

  /**
   * The picture with this content in the open draft of an instrument, or in what somebody asks to
   * publish of it.
   */
  public Optional<Picture> find(Account who, InstrumentCode code, String sha256) {
    return Stream.<Supplier<Optional<Instrument>>>of(
            () -> draft(who, code), () -> request(who, code))
        .flatMap(source -> source.get().stream())
        .flatMap(instrument -> instrument.pictures().stream())
        .filter(picture -> picture.content().sha256().equals(sha256))
        .findFirst();
  }

  private Optional<Instrument> draft(Account who, InstrumentCode code) {
    boolean mayRead = who.is(Role.BOARD_ADMIN) || requests.find(who, code).isPresent();
    return mayRead ? drafts.find(who, code).map(Draft::instrument) : Optional.empty();
  }

  private Optional<Instrument> request(Account who, InstrumentCode code) {
    return requests.find(who, code).map(request -> requests.instrument(who, request));
  }
}
