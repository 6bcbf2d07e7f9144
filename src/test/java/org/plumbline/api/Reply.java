package org.plumbline.api;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the API answered. */
record Reply(int status, HttpResponse<byte[]> response) {
  JsonNode json() {
    return JsonMapper.shared().readTree(response.body());
  }

  String text() {
    return new String(response.body(), StandardCharsets.UTF_8);
  }

  String header(String name) {
    return response.headers().firstValue(name).orElse("");
  }

  /** The media type without its parameters. */
  String mediaType() {
    return header("Content-Type").replaceAll(";.*", "");
  }
}
