package org.plumbline.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.plumbline.authority.DemoAccounts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A program of a council, which calls the HTTP API with the name and password of an account, and
 * names each of its acts, so that none happens twice.
 */
final class ApiClient {
  private static final JsonMapper JSON = new JsonMapper();

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String origin;
  private final String authorization;

  ApiClient(int port, String login) {
    this.origin = "http://127.0.0.1:" + port + "/api/v1";
    this.authorization =
        "Basic "
            + Base64.getEncoder()
                .encodeToString(
                    (login + ":" + DemoAccounts.PASSWORD).getBytes(StandardCharsets.UTF_8));
  }

  /** Enters a child, starts an assessment, gives every answer and submits; gives its reference. */
  String complete(String instrument, Completion completion) {
    String name = UUID.randomUUID().toString();
    JsonNode child =
        post(
            "/children",
            "{\"givenName\": \"Sample\", \"familyName\": \"%s\", \"bornOn\": \"2011-04-05\", \"another\": true}"
                .formatted(name));
    JsonNode assessment =
        post(
            "/assessments",
            "{\"child\": \"%s\", \"instrument\": \"%s\"}"
                .formatted(child.get("reference").asString(), instrument));
    String reference = assessment.get("reference").asString();
    for (Completion.Save save : completion.saves()) {
      int revision = assessment.path("answers").path(save.slot()).path("revision").asInt(0);
      HttpRequest.Builder request =
          request("/assessments/%s/answers/%s".formatted(reference, save.slot()))
              .header("Content-Type", "application/json")
              .PUT(BodyPublishers.ofString(save.body()));
      send(
          revision == 0
              ? request.header("If-None-Match", "*")
              : request.header("If-Match", "\"" + revision + "\""));
    }
    post("/assessments/" + reference + "/submission", "");
    return reference;
  }

  private JsonNode post(String path, String body) {
    HttpRequest.Builder request = request(path);
    return JSON.readTree(
        send(
            body.isEmpty()
                ? request.POST(BodyPublishers.noBody())
                : request
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(body))));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(origin + path))
        .header("Authorization", authorization)
        .header("Idempotency-Key", UUID.randomUUID().toString());
  }

  private String send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response =
          http.send(request.build(), HttpResponse.BodyHandlers.ofString());
      if (response.statusCode() / 100 != 2) {
        throw new IllegalStateException(
            response.request().uri() + ": " + response.statusCode() + " " + response.body());
      }
      return response.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
