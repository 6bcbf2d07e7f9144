package org.plumbline.publication.ui;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import org.plumbline.authority.Account;
import org.plumbline.authority.Role;
import org.plumbline.id.InstrumentCode;
import org.plumbline.id.VersionRef;
import org.plumbline.publication.LibraryEntry;
import org.plumbline.publication.OpenDrafts;
import org.plumbline.shell.Links;
import org.springframework.stereotype.Component;

/** Ways from published versions to what is composed, for whoever composes or approves. */
@Component
class DraftLinks {
  private static final String DRAFTS = Addresses.LIBRARY + "/drafts";
  private static final String NEW = Addresses.LIBRARY + "/new";

  private final OpenDrafts drafts;

  DraftLinks(OpenDrafts drafts) {
    this.drafts = drafts;
  }

  /** Beside the heading of the library. */
  Anchor[] ofLibrary(Account who) {
    if (who.is(Role.BOARD_ADMIN)) {
      return new Anchor[] {Links.button(DRAFTS, "Drafts"), Links.primary(NEW, "New instrument")};
    }
    return who.is(Role.MANAGER)
        ? new Anchor[] {Links.button(DRAFTS, "Drafts to approve")}
        : new Anchor[0];
  }

  /** Beside the heading of an instrument. */
  List<Anchor> of(Account who, LibraryEntry entry) {
    return of(who, entry, entry.newest().instrument().ref());
  }

  /** Beside the heading of a version, from which the next one may be made. */
  List<Anchor> of(Account who, LibraryEntry entry, VersionRef from) {
    if (!who.is(Role.BOARD_ADMIN)) {
      return List.of();
    }
    if (!entry.own()) {
      return List.of(Links.button(NEW + "?from=" + from, "Copy as our own"));
    }
    return List.of(
        drafts.isOpen(who, entry.code())
            ? Links.button(draft(entry.code()), "Continue the draft")
            : Links.button(NEW + "?from=" + from, "Compose the next version"));
  }

  private static String draft(InstrumentCode code) {
    return Addresses.of(code) + "/draft";
  }
}
