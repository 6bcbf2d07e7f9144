package org.plumbline.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.authority.Account;
import org.plumbline.authority.Authorities;
import org.plumbline.authority.Authority;
import org.plumbline.authority.Role;
import org.plumbline.definition.Definition;
import org.plumbline.definition.DefinitionReader;
import org.plumbline.definition.Reading;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Publishes the definition files that come along, each for its owner, where their version is not
 * published yet, and offers new instruments to all authorities. Runs before the application takes
 * requests, and stops it when a file cannot be what is published: nobody shall assess a child on
 * wording that differs from the file.
 */
@Component
class BundledInstruments implements SmartInitializingSingleton {
  private static final Logger LOG = LoggerFactory.getLogger(BundledInstruments.class);
  private static final String FILES = "classpath*:instruments/*/*.yaml";

  private final Publisher publisher;
  private final PublishedVersions versions;
  private final Authorities authorities;
  private final Adoptions adoptions;

  BundledInstruments(
      Publisher publisher,
      PublishedVersions versions,
      Authorities authorities,
      Adoptions adoptions) {
    this.publisher = publisher;
    this.versions = versions;
    this.authorities = authorities;
    this.adoptions = adoptions;
  }

  @Override
  public void afterSingletonsInstantiated() {
    publish(bundled());
  }

  /** A definition file, and what came of reading it. */
  record File(String name, Reading reading) {
    static File of(String name, byte[] content) {
      return new File(name, DefinitionReader.read(name, content));
    }
  }

  /**
   * Publishes what is not published yet, by instrument and number.
   *
   * @throws BundledInstrumentUnusable naming the file and everything that is wrong with it
   */
  void publish(List<File> files) {
    files.stream()
        .map(file -> new Read(file.name(), read(file)))
        .sorted(
            Comparator.comparing((Read read) -> read.instrument().code())
                .thenComparing(read -> read.instrument().version()))
        .forEach(this::publish);
  }

  private record Read(String file, Instrument instrument) {}

  private static Instrument read(File file) {
    return switch (file.reading()) {
      case Reading.Read(Instrument instrument) -> instrument;
      case Reading.Refused(List<Problem> problems) ->
          throw new BundledInstrumentUnusable(file.name(), problems);
    };
  }

  private void publish(Read read) {
    Instrument instrument = read.instrument();
    String sha256 = Definition.of(instrument).sha256();
    versions
        .find(instrument.ref())
        .ifPresentOrElse(
            published -> {
              if (!published.sha256().equals(sha256)) {
                throw new BundledInstrumentUnusable(
                    read.file(), instrument.ref(), published.sha256(), sha256);
              }
            },
            () -> publishNew(read));
  }

  private void publishNew(Read read) {
    Instrument instrument = read.instrument();
    Authority owner =
        authorities
            .find(instrument.owner())
            .orElseThrow(() -> new BundledInstrumentUnusable(read.file(), instrument.owner()));
    Account system =
        new Account(
            authorities.systemAccount(), "plumbline", "Plumbline", owner, Set.of(Role.BOARD_ADMIN));
    switch (publisher.publish(instrument, system, "Comes with Plumbline", false)) {
      case Publication.Published(PublishedVersion version) -> {
        LOG.info("Published {} ({})", instrument.ref(), version.sha256());
        if (instrument.version().value() == 1) {
          // Once: whether a later version is offered as well is the owner's to say.
          adoptions.offer(system, instrument.code(), true);
        }
      }
      case Publication.Refused(List<Problem> problems) ->
          throw new BundledInstrumentUnusable(read.file(), problems);
      case Publication.WouldPublish _ ->
          throw new IllegalStateException(instrument.ref() + " was published dry");
    }
  }

  private static List<File> bundled() {
    try {
      Resource[] resources = new PathMatchingResourcePatternResolver().getResources(FILES);
      return Arrays.stream(resources).map(BundledInstruments::file).collect(Collectors.toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static File file(Resource resource) {
    try {
      String[] path = resource.getURL().getPath().split("/", -1);
      String name = String.join("/", Arrays.asList(path).subList(path.length - 3, path.length));
      return File.of(name, resource.getContentAsByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
