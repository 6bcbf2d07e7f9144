package org.plumbline.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The OpenAPI document that the server gives out, and whether an answer is as it says. */
final class Description {
  static final JsonNode DOCUMENT =
      Client.as("practitioner.cambridgeshire")
          .sendUnchecked("GET", "/api/v1/openapi.json", "")
          .json();

  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Map<String, Schema> KNOWN = new ConcurrentHashMap<>();

  private Description() {}

  /** Addresses that the document does not describe pass; those it describes must fit. */
  static void check(String method, String path, Reply reply) {
    String plain = path.replaceAll("\\?.*", "");
    for (Map.Entry<String, JsonNode> described : DOCUMENT.get("paths").properties()) {
      JsonNode operation = described.getValue().get(method.toLowerCase(Locale.ROOT));
      if (plain.matches(described.getKey().replaceAll("\\{[a-z]+}", "[^/]+"))
          && operation != null) {
        check(method + " " + described.getKey(), operation, reply);
      }
    }
  }

  private static void check(String name, JsonNode operation, Reply reply) {
    JsonNode response = operation.get("responses").get(Integer.toString(reply.status()));
    assertThat(response).as("%s describes %d", name, reply.status()).isNotNull();
    if (response.has("$ref")) {
      String responseName = response.get("$ref").asString().replaceAll(".*/", "");
      response = DOCUMENT.get("components").get("responses").get(responseName);
    }
    if (reply.response().body().length == 0) {
      return;
    }
    JsonNode content = response.get("content").get(reply.mediaType());
    assertThat(content).as("%s describes %s", name, reply.mediaType()).isNotNull();
    if (reply.mediaType().endsWith("json")) {
      assertThat(
              KNOWN
                  .computeIfAbsent(content.get("schema").toString(), Description::schema)
                  .validate(reply.text(), InputFormat.JSON))
          .as("%s, %d: %s", name, reply.status(), reply.text())
          .isEmpty();
    }
  }

  private static Schema schema(String text) {
    ObjectNode schema = (ObjectNode) JsonMapper.shared().readTree(text);
    schema.set("components", DOCUMENT.get("components"));
    return SCHEMAS.getSchema(schema.toString(), InputFormat.JSON);
  }
}
