package org.plumbline.authority;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/**
 * Where browsers find Plumbline, whatever a request says of it.
 *
 * @param scheme {@code http} or {@code https}
 */
record PublicAddress(String scheme, String host, int port) {
  private static final int HTTP = 80;
  private static final int HTTPS = 443;

  /**
   * Reads the setting {@code plumbline.address}.
   *
   * @throws IllegalStateException when it is none that browsers could open
   */
  static PublicAddress parse(String setting) {
    URI uri;
    try {
      uri = URI.create(setting.strip());
    } catch (IllegalArgumentException e) {
      throw wrong(setting);
    }
    String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
    String path = String.valueOf(uri.getRawPath());
    if (!Set.of("http", "https").contains(scheme)
        || uri.getHost() == null
        || uri.getRawUserInfo() != null
        || uri.getRawQuery() != null
        || uri.getRawFragment() != null
        || !Set.of("", "/").contains(path)) {
      throw wrong(setting);
    }
    int port = uri.getPort() >= 0 ? uri.getPort() : scheme.equals("https") ? HTTPS : HTTP;
    return new PublicAddress(scheme, uri.getHost(), port);
  }

  private static IllegalStateException wrong(String setting) {
    return new IllegalStateException(
        "plumbline.address is '%s'. Set it to what people write into their browser, such as https://plumbline.example.gov.uk, or take it away."
            .formatted(setting));
  }

  boolean isSecure() {
    return scheme.equals("https");
  }
}
