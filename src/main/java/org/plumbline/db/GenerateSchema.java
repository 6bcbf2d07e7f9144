package org.plumbline.db;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Constants;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;
import org.slf4j.LoggerFactory;

/**
 * Writes the schema as Java, from the migrations as a real server understands them. Run by the
 * build before anything is compiled, straight from this source; does nothing when the migrations
 * are those of the last run, as are the settings below.
 */
public final class GenerateSchema {
  private GenerateSchema() {}

  /** Arguments: directory of the migrations, directory to write into, directory to work in. */
  public static void main(String[] arguments) throws Exception {
    // jOOQ makes capitals in the language of the machine: a Turkish one would get other names.
    Locale.setDefault(Locale.UK);
    try {
      generate(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]));
    } catch (DatabaseUnusable | ServerDidNotStart e) {
      // What to do, without the places in the program that would bury it.
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  private static void generate(Path migrations, Path output, Path work) throws Exception {
    Path stamp = output.resolveSibling(output.getFileName() + ".sha256");
    Generator generator = generator(output);
    String hash = hash(migrations, generator);
    if (Files.exists(output) && Files.exists(stamp) && Files.readString(stamp).equals(hash)) {
      return;
    }
    ((Logger) LoggerFactory.getLogger("ROOT")).setLevel(Level.WARN);
    // It warns that this server is older than its dialect; the tests run each kind of statement.
    ((Logger) LoggerFactory.getLogger("org.jooq.impl")).setLevel(Level.ERROR);
    Directories.delete(output);
    Directories.delete(work);
    try (EmbeddedMariaDb server = EmbeddedMariaDb.start(work).closedWithTheProgram()) {
      new Migrations(
              server.url(),
              server.owner(),
              server.application(),
              "filesystem:" + migrations.toAbsolutePath())
          .run();
      GenerationTool.generate(configuration(server, generator));
    }
    // Left over from before the forced types below; nothing uses them.
    Directories.delete(output.resolve("org/plumbline/db/schema/enums"));
    Directories.delete(work);
    Files.writeString(stamp, hash);
  }

  private static Configuration configuration(EmbeddedMariaDb server, Generator generator) {
    return new Configuration()
        .withLogging(Logging.WARN)
        .withJdbc(
            new Jdbc()
                .withDriver("org.mariadb.jdbc.Driver")
                .withUrl(server.url())
                .withUser(server.owner().user())
                .withPassword(server.owner().password()))
        .withGenerator(generator);
  }

  private static Generator generator(Path output) {
    return new Generator()
        .withDatabase(database())
        .withGenerate(contents())
        .withTarget(
            new Target()
                .withPackageName("org.plumbline.db.schema")
                .withDirectory(output.toString()));
  }

  private static Database database() {
    return new Database()
        .withName("org.jooq.meta.mariadb.MariaDBDatabase")
        .withInputSchema("plumbline")
        .withOutputSchemaToDefault(true)
        .withExcludes("flyway_schema_history")
        .withIncludeTriggerRoutines(false)
        .withUnsignedTypes(false)
        .withForcedTypes(forcedTypes());
  }

  /** By the names of columns, so that a store can neither swap two ids nor misread a time. */
  private static List<ForcedType> forcedTypes() {
    return List.of(
        new ForcedType().withName("BOOLEAN").withIncludeTypes("(?i:tinyint\\(1\\))"),
        id(
            Integer.class,
            "AccountId",
            "account.id",
            "account_id",
            "author_id",
            "signer_id",
            "adopted_by",
            "changed_by",
            "created_by",
            "declared_by",
            "withdrawn_by",
            "published_by",
            "requested_by",
            "submitted_by",
            "publication_request.decided_by"),
        id(Integer.class, "AuthorityId", "authority.id", "authority_id"),
        id(
            UUID.class,
            "AssessmentId",
            "assessment.id",
            "assessment_id",
            "follows_id",
            "moved_from",
            "source_id",
            "subject"),
        id(UUID.class, "ChildId", "child.id", "child_id"),
        id(Integer.class, "DraftId", "draft.id", "draft_id", "open_draft"),
        id(
            Integer.class,
            "VersionId",
            "instrument_version.id",
            "version_id",
            "source_version_id",
            "based_on"),
        id(Integer.class, "VersionNumber", "number"),
        id(String.class, "InstrumentCode", "instrument.code", "draft.code", "open_code"),
        id(String.class, "AuthorityCode", "authority.code"),
        id(String.class, "Reference", "reference"),
        id(String.class, "SectionId", "version_section.id", "section_id"),
        id(
            String.class,
            "ItemId",
            "version_item.id",
            "item_id",
            "column_id",
            "table_id",
            "judgement_item_id"),
        id(String.class, "OptionId", "version_option.id", "option_id", "one_level", "other_level"),
        id(
            String.class,
            "ElementId",
            "mailbox.id",
            "mailbox_id",
            "version_picture.id",
            "one_scale",
            "other_scale"),
        new ForcedType()
            .withUserType("java.time.Instant")
            .withConverter("org.plumbline.db.UtcConverter")
            .withIncludeTypes("(?i:datetime.*)"),
        new ForcedType().withName("UUID").withIncludeTypes("(?i:uuid)"),
        // Features have the words as enums of their own; stores read them through EnumColumn.
        new ForcedType().withName("VARCHAR").withIncludeTypes("(?i:enum)"));
  }

  /** Columns by their names alone, or with that of their table. */
  private static ForcedType id(Class<?> stored, String id, String... columns) {
    String type = "org.plumbline.id." + id;
    return new ForcedType()
        .withUserType(type)
        .withConverter(
            "org.jooq.Converter.ofNullable(%1$s.class, %2$s.class, %2$s::new, %2$s::value)"
                .formatted(stored.getName(), type))
        .withIncludeExpression(
            Stream.of(columns)
                .map(column -> "(?:.*\\.)?" + column.replace(".", "\\."))
                .collect(Collectors.joining("|")));
  }

  private static Generate contents() {
    return new Generate()
        .withRecords(true)
        .withPojos(false)
        .withDaos(false)
        .withGeneratedAnnotation(false)
        .withIndexes(false)
        .withGlobalCatalogReferences(false)
        .withImplicitJoinPathsToMany(false)
        .withComments(true);
  }

  private static String hash(Path migrations, Generator generator)
      throws IOException, NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    digest.update((Constants.FULL_VERSION + generator).getBytes(StandardCharsets.UTF_8));
    List<Path> files;
    try (Stream<Path> listed = Files.list(migrations)) {
      files = listed.sorted().toList();
    }
    for (Path file : files) {
      digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
      digest.update(Files.readAllBytes(file));
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
