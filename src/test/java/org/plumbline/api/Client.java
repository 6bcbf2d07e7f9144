package org.plumbline.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.plumbline.authority.DemoAccounts;

/** A program that calls the API with an account; checks every answer against the description. */
record Client(String login, String password) {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  static Client as(String login) {
    return new Client(login, DemoAccounts.PASSWORD);
  }

  Reply get(String path, String... headers) {
    return send("GET", path, "", headers);
  }

  Reply post(String path, String body, String... headers) {
    return send("POST", path, body, headers);
  }

  Reply put(String path, String body, String... headers) {
    return send("PUT", path, body, headers);
  }

  Reply send(String method, String path, String body, String... headers) {
    Reply reply = sendUnchecked(method, path, body, headers);
    Description.check(method, path, reply);
    return reply;
  }

  Reply sendUnchecked(String method, String path, String body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(Server.at(path))
            .header(
                "Authorization",
                "Basic "
                    + Base64.getEncoder()
                        .encodeToString((login + ":" + password).getBytes(StandardCharsets.UTF_8)))
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (!body.isEmpty()) {
      request.header("Content-Type", "application/json");
    }
    for (int i = 0; i < headers.length; i += 2) {
      request.setHeader(headers[i], headers[i + 1]);
    }
    try {
      HttpResponse<byte[]> response =
          HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
      return new Reply(response.statusCode(), response);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
