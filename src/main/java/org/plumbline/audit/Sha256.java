package org.plumbline.audit;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Hashes that go on from one another. */
final class Sha256 {
  private Sha256() {}

  /** What a chain begins with. */
  static byte[] zero() {
    return new byte[32];
  }

  static byte[] next(byte[] before, byte[] bytes) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      sha256.update(before);
      return sha256.digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
