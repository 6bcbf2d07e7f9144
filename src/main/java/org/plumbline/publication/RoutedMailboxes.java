package org.plumbline.publication;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.plumbline.authority.Authority;
import org.plumbline.authority.NamedMailbox;
import org.plumbline.authority.NamedMailboxes;
import org.plumbline.id.ElementId;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Route;
import org.springframework.stereotype.Component;

/** Reads from published routes which mailboxes they name. Retired versions send nothing. */
@Component
class RoutedMailboxes implements NamedMailboxes {
  private final PublishedVersions versions;

  RoutedMailboxes(PublishedVersions versions) {
    this.versions = versions;
  }

  private record Found(Set<String> printed, Set<NamedMailbox.Naming> by) {}

  @Override
  public List<NamedMailbox> listFor(Authority authority) {
    Map<ElementId, Found> found = new TreeMap<>();
    versions.listFor(authority.id()).stream()
        .filter(version -> version.state() != VersionState.RETIRED)
        .map(PublishedVersion::instrument)
        .forEach(instrument -> read(instrument, authority, found));
    List<NamedMailbox> named = new ArrayList<>();
    found.forEach((id, at) ->
        named.add(new NamedMailbox(id, List.copyOf(at.printed()), List.copyOf(at.by()))));
    return named;
  }

  private static void read(
      Instrument instrument, Authority authority, Map<ElementId, Found> found) {
    for (Route route : instrument.routing()) {
      if (!route.authorities().isEmpty() && !route.authorities().contains(authority.code())) {
        continue;
      }
      for (Route.Step step : route.steps()) {
        step.recipient()
            .ifPresent(recipient -> {
              Found at =
                  found.computeIfAbsent(
                      recipient.mailbox(),
                      _ -> new Found(new LinkedHashSet<>(), new LinkedHashSet<>()));
              at.printed().add(recipient.printed());
              at.by()
                  .add(
                      new NamedMailbox.Naming(
                          instrument.title(),
                          instrument.ref(),
                          route.title().orElse(route.id().value())));
            });
      }
    }
  }
}
