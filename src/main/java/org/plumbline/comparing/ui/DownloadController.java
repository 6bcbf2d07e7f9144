package org.plumbline.comparing.ui;

import com.vaadin.flow.router.QueryParameters;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Optional;
import org.plumbline.authority.CurrentAccount;
import org.plumbline.comparing.Compared;
import org.plumbline.comparing.Comparisons;
import org.plumbline.comparing.VersionPair;
import org.plumbline.export.ComparisonCopy;
import org.plumbline.export.Edition;
import org.plumbline.export.ExportedFile;
import org.plumbline.export.Exports;
import org.plumbline.export.Format;
import org.plumbline.publication.PublishedVersion;
import org.plumbline.reading.ReportState;
import org.plumbline.shell.Dates;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Sends a comparison as a file, to whoever is signed in and may see its page. It is made anew for
 * each request and kept nowhere.
 */
@Controller
class DownloadController {
  private static final String SOME_SECONDS = "30";

  private final Comparisons comparisons;
  private final Exports exports;
  private final CurrentAccount current;
  private final Sides sides;
  private final Clock clock;
  private final MatchingWords words = new MatchingWords();

  DownloadController(
      Comparisons comparisons, Exports exports, CurrentAccount current, Sides sides, Clock clock) {
    this.comparisons = comparisons;
    this.exports = exports;
    this.current = current;
    this.sides = sides;
    this.clock = clock;
  }

  @GetMapping("/compare/{pair:.+}.{ending:pdf|docx|csv}")
  void send(
      @PathVariable String pair,
      @PathVariable String ending,
      @RequestParam(name = ReportState.CLASS, defaultValue = "") String only,
      HttpServletResponse response)
      throws IOException {
    Optional<Compared> compared = find(pair);
    if (compared.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    Optional<ExportedFile> file = exports.find(copy(compared.get(), only), format(ending));
    if (file.isPresent()) {
      send(file.get(), response);
    } else {
      response.setHeader(HttpHeaders.RETRY_AFTER, SOME_SECONDS);
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
  }

  private Optional<Compared> find(String pair) {
    try {
      return comparisons.find(current.get(), VersionPair.parse(pair));
    } catch (IllegalArgumentException misspelt) {
      return Optional.empty();
    }
  }

  private ComparisonCopy copy(Compared compared, String only) {
    return new ComparisonCopy(
        compared.report(),
        edition(compared.from()),
        edition(compared.to()),
        sides::name,
        chapter -> words.of(compared.matching(), chapter),
        ReportState.of(QueryParameters.of(ReportState.CLASS, only)).only(),
        ZonedDateTime.now(clock.withZone(Dates.ZONE)));
  }

  private Edition edition(PublishedVersion version) {
    return new Edition(sides.owner(version.instrument()), version.sha256());
  }

  private static Format format(String ending) {
    return Arrays.stream(Format.values())
        .filter(format -> format.ending().equals(ending))
        .findFirst()
        .orElseThrow();
  }

  /** That nobody keeps it and no browser guesses what it is stands in the headers of all pages. */
  private static void send(ExportedFile file, HttpServletResponse response) throws IOException {
    response.setContentType(file.mediaType());
    response.setContentLength(file.size());
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename(file.name()).build().toString());
    file.writeTo(response.getOutputStream());
  }
}
