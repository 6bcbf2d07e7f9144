package org.plumbline.authority;

/** A setting asks for what may not be, or cannot; the message says what to set instead. */
public final class SettingUnusable extends IllegalStateException {
  SettingUnusable(String message) {
    super(message);
  }
}
