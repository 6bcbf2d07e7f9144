package org.plumbline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** The description of the API is there, whole and true. */
class OpenApiTest {
  private final Client auditor = Client.as("auditor.northamptonshire");

  @Test
  void every_route_is_described_and_no_other() {
    Set<String> routes = new TreeSet<>();
    Server.CONTEXT
        .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
        .getHandlerMethods()
        .keySet()
        .forEach(mapping ->
            mapping.getPatternValues().stream()
                .filter(path -> path.startsWith("/api") && !path.contains("/openapi."))
                .forEach(path ->
                    mapping
                        .getMethodsCondition()
                        .getMethods()
                        .forEach(method -> routes.add(method + " " + path))));
    Set<String> described = new TreeSet<>();
    Description.DOCUMENT
        .get("paths")
        .properties()
        .forEach(path ->
            path.getValue()
                .propertyNames()
                .forEach(method ->
                    described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));

    assertThat(described).isEqualTo(routes).hasSize(12);
  }

  @Test
  void it_says_what_the_api_is_and_how_to_sign_in() {
    JsonNode document = auditor.get("/api/v1/openapi.json").json();

    assertThat(document.get("openapi").asString()).startsWith("3.1");
    assertThat(document.at("/info/title").asString()).isEqualTo("Plumbline");
    assertThat(document.at("/info/version").asString()).isEqualTo("1");
    assertThat(document.at("/info/description").asString()).contains("child first");
    assertThat(document.at("/components/securitySchemes/account/scheme").asString())
        .isEqualTo("basic");
    assertThat(document.at("/servers/0/url").asString()).isEqualTo("/");
    assertThat(
            document
                .at("/components/schemas/Problem/required")
                .valueStream()
                .map(JsonNode::asString))
        .contains("type", "title", "status", "detail");
  }

  @Test
  void every_operation_has_a_summary_and_problems() {
    Description.DOCUMENT
        .get("paths")
        .properties()
        .forEach(path ->
            path.getValue()
                .properties()
                .forEach(operation -> {
                  assertThat(operation.getValue().has("summary")).as(path.getKey()).isTrue();
                  assertThat(operation.getValue().get("responses").propertyNames())
                      .as(path.getKey())
                      .contains("401", "503");
                }));
  }

  @Test
  void it_is_there_as_yaml_too_and_at_none_of_the_librarys_addresses() {
    Reply yaml = auditor.get("/api/v1/openapi.yaml");

    assertThat(yaml.status()).isEqualTo(200);
    assertThat(yaml.mediaType()).isEqualTo("application/yaml");
    assertThat(yaml.text()).startsWith("openapi: 3.1");
    assertThat(
            Server.CONTEXT
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .flatMap(mapping -> mapping.getPatternValues().stream()))
        .noneMatch(path -> path.contains("api-docs") || path.contains("swagger"));
  }
}
