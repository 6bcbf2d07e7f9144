package org.plumbline.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.plumbline.id.AuthorityCode;
import org.plumbline.instrument.Instrument;
import org.plumbline.publication.LibraryEntry;
import org.plumbline.publication.PublishedVersion;
import org.plumbline.publication.VersionState;

/** An instrument as the caller's authority finds it in the library. */
@Schema(name = "Instrument", description = "An instrument in the library of the authority")
record InstrumentDocument(
    @Schema(example = "cambridgeshire-peterborough-cse") String code,
    @Schema(example = "CSE Risk Management Tool") String title,
    @Schema(description = "Code of the authority that publishes it", example = "cambridgeshire")
        String owner,
    @Schema(description = "Codes of the authorities that it is made for") List<String> authorities,
    @Schema(description = "Whether the caller's authority owns it") boolean own,
    @Schema(description = "Whether practitioners of the caller's authority use it") boolean adopted,
    @Schema(description = "Newest first") List<Version> versions) {

  /** A published version; nothing of it ever changes but its state. */
  @Schema(name = "Version", description = "A version; nothing of it changes but its state")
  record Version(
      @Schema(example = "1") int number,
      VersionState state,
      @Schema(description = "Of the definition as YAML; also its ETag") String sha256,
      Instant publishedAt,
      @Schema(example = "Helen Moss") String publishedBy) {
    static Version of(PublishedVersion version) {
      return new Version(
          version.instrument().version().value(),
          version.state(),
          version.sha256(),
          version.publishedAt(),
          version.publishedBy());
    }
  }

  static InstrumentDocument of(LibraryEntry entry) {
    Instrument newest = entry.newest().instrument();
    return new InstrumentDocument(
        entry.code().value(),
        entry.title(),
        newest.owner().value(),
        newest.authorities().stream().map(AuthorityCode::value).toList(),
        entry.own(),
        entry.adopted(),
        entry.versions().stream().map(Version::of).toList());
  }
}
