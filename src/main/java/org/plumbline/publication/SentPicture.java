package org.plumbline.publication;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.plumbline.instrument.Picture;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Sends a picture to a browser, to be kept there by whoever was signed in: what stands at its
 * address never changes. It is sent as what it was found to be when it came in, and with the
 * headers of whatever is no page: nothing in it runs, and no browser guesses what else it could be.
 */
public final class SentPicture {
  /** A year, which is as long as browsers keep anything. */
  private static final String KEPT = "max-age=31536000, private, immutable";

  private SentPicture() {}

  public static void send(Picture picture, ServletWebRequest request) throws IOException {
    HttpServletResponse response = response(request);
    response.setHeader(HttpHeaders.CACHE_CONTROL, KEPT);
    // Otherwise they stay as they are for what is never kept.
    response.setHeader(HttpHeaders.PRAGMA, "");
    response.setHeader(HttpHeaders.EXPIRES, "");
    if (request.checkNotModified("\"" + picture.content().sha256() + "\"")) {
      return;
    }
    response.setContentType(picture.mediaType().words());
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "inline");
    response.setContentLength(picture.content().size());
    response.getOutputStream().write(picture.content().bytes());
  }

  /** Says that there is no such picture, or none for this reader. */
  public static void sendNone(ServletWebRequest request) throws IOException {
    response(request).sendError(HttpServletResponse.SC_NOT_FOUND);
  }

  private static HttpServletResponse response(ServletWebRequest request) {
    HttpServletResponse response = request.getResponse();
    if (response == null) {
      throw new IllegalStateException("a request that is answered has a response");
    }
    return response;
  }
}
