package org.plumbline.authority;

import java.util.Locale;
import org.plumbline.db.DatabaseMode;

/** Whether there are accounts that everybody knows the password of, to look around with. */
public enum DemoMode {
  ON,
  OFF;

  /**
   * On with the database that comes along, unless switched off; always off with another.
   *
   * @param asked the setting {@code plumbline.demo}: true, false or nothing
   * @throws SettingUnusable when the setting asks for what may not be
   */
  static DemoMode of(DatabaseMode database, String asked) {
    return switch (asked.strip().toLowerCase(Locale.ROOT)) {
      case "" -> database == DatabaseMode.EMBEDDED ? ON : OFF;
      case "false" -> OFF;
      case "true" -> {
        if (database == DatabaseMode.EXTERNAL) {
          throw new SettingUnusable(
              "plumbline.demo is true, but the database is not the one that comes along. Demo accounts have a password that everybody knows: take plumbline.demo away, or take plumbline.db.url away.");
        }
        yield ON;
      }
      default ->
          throw new SettingUnusable(
              "plumbline.demo is '%s'. Set it to true or false, or take it away.".formatted(asked));
    };
  }

  public boolean isOn() {
    return this == ON;
  }
}
