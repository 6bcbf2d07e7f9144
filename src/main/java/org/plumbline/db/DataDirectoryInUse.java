package org.plumbline.db;

import java.nio.file.Path;

/** Another application has its database in this directory. */
public final class DataDirectoryInUse extends IllegalStateException {
  DataDirectoryInUse(Path directory, String process) {
    super(
        "The database in %s is in use by %s. Stop that application, or name another directory with PLUMBLINE_DATA."
            .formatted(directory, process));
  }
}
