package org.plumbline.db;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/**
 * What the server does at each start before it takes connections: the database is there, and two
 * accounts have new passwords. Accounts are altered, not made anew, since that would drop their
 * rights.
 */
record FirstStatements(String database, DatabaseAccount owner, DatabaseAccount application) {
  private static final int PASSWORD_BYTES = 24;

  static FirstStatements withNewPasswords(String database) {
    return new FirstStatements(database, account("plumbline_owner"), account("plumbline_app"));
  }

  /** Into a file that this user alone may read. The server reads one statement from each line. */
  void writeTo(Path file) throws IOException {
    Files.deleteIfExists(file);
    Files.createFile(file, forThisUserOnly());
    Files.write(file, statements(), StandardCharsets.UTF_8);
  }

  private List<String> statements() {
    return List.of(
        "create database if not exists %s character set utf8mb4 collate utf8mb4_uca1400_ai_ci;"
            .formatted(database),
        "create user if not exists %s;".formatted(name(owner)),
        "alter user %s identified by '%s';".formatted(name(owner), owner.password()),
        "grant all on %s.* to %s with grant option;".formatted(database, name(owner)),
        "create user if not exists %s;".formatted(name(application)),
        "alter user %s identified by '%s';".formatted(name(application), application.password()));
  }

  private static DatabaseAccount account(String name) {
    byte[] password = new byte[PASSWORD_BYTES];
    new SecureRandom().nextBytes(password);
    return new DatabaseAccount(name, HexFormat.of().formatHex(password));
  }

  private static String name(DatabaseAccount account) {
    return "'%s'@'127.0.0.1'".formatted(account.user());
  }

  private static FileAttribute<?>[] forThisUserOnly() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
