package org.plumbline.db;

/** Whose server keeps the data. */
public enum DatabaseMode {
  /** The one that comes along, started and stopped with the application. */
  EMBEDDED,
  /** One that somebody else runs. */
  EXTERNAL
}
