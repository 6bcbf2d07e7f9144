package org.plumbline.api;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.customizers.SpringDocCustomizers;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springdoc.core.providers.SpringDocProviders;
import org.springdoc.core.service.AbstractRequestService;
import org.springdoc.core.service.GenericResponseService;
import org.springdoc.core.service.OpenAPIService;
import org.springdoc.core.service.OperationService;
import org.springframework.beans.factory.ObjectFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Describes the API in OpenAPI's words. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {
  private static final String ABOUT =
      """
      Assessment instruments and assessments, for programs. Whatever a page allows or forbids an \
      account, the API allows or forbids it too.

      Sign in with HTTP Basic, with the name and password of an account. Every account works for \
      one authority and sees the records of that authority only: another's are not found, in the \
      same words as those that do not exist. What is seen, changed and refused is in the audit \
      trail.

      An assessment is of a child, so find or enter the child first (GET and POST /children), then \
      start the assessment, write its answers one by one, and submit it.

      What is not carried out is answered with a problem (RFC 9457), and nothing was changed. \
      Unknown properties of a body are refused by name. A body has at most 1,200,000 \
      bytes, a definition file 8 MB.\
      """;

  private static final Map<Integer, String> PROBLEMS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry(
                  400, "The request is not understood; where its body is, with line and column"),
              Map.entry(401, "Name and password do not belong together, or were not sent"),
              Map.entry(
                  403, "The account does not have the role, or the authority not the instrument"),
              Map.entry(404, "There is no such thing for this account"),
              Map.entry(406, "Not available in the form that Accept asks for"),
              Map.entry(409, "The state of things does not allow it"),
              Map.entry(412, "Somebody wrote there since; theirs shows what stands in an answer"),
              Map.entry(413, "The body is too large"),
              Map.entry(415, "The body is not of the media type that is taken here"),
              Map.entry(422, "Understood, and cannot be taken; missing, misfits or faults say why"),
              Map.entry(428, "If-Match or If-None-Match is missing"),
              Map.entry(429, "Too many wrong passwords; Retry-After says how long to wait"),
              Map.entry(500, "It went wrong on our side; detail gives a number to tell us"),
              Map.entry(503, "The database cannot be reached; nothing was changed")));

  private static final int[] ALWAYS = {401, 406, 429, 500, 503};

  @Bean
  OpenApiDocument openApiDocument(
      ObjectFactory<OpenAPIService> service,
      AbstractRequestService requests,
      GenericResponseService responses,
      OperationService operations,
      SpringDocConfigProperties properties,
      SpringDocProviders providers,
      SpringDocCustomizers customizers) {
    return new OpenApiDocument(
        service, requests, responses, operations, properties, providers, customizers);
  }

  @Bean
  ModelConverter requiredProperties() {
    return new RequiredProperties();
  }

  @Bean
  OpenAPI openApi() {
    Components components =
        new Components()
            .addSecuritySchemes(
                "account",
                new SecurityScheme()
                    .type(SecurityScheme.Type.HTTP)
                    .scheme("basic")
                    .description("Name and password of an account"));
    PROBLEMS.forEach((status, description) ->
        components.addResponses(
            name(status),
            new ApiResponse()
                .description(description)
                .content(
                    new Content()
                        .addMediaType(
                            Problems.MEDIA_TYPE,
                            new MediaType()
                                .schema(new Schema<>().$ref("#/components/schemas/Problem"))))));
    return new OpenAPI()
        .info(
            new Info()
                .title("Plumbline")
                .version("1")
                .description(ABOUT)
                .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
        .servers(List.of(new Server().url("/").description("This server")))
        .addSecurityItem(new SecurityRequirement().addList("account"))
        .tags(
            List.of(
                tag("Instruments", "What is asked, published and unchangeable"),
                tag("Comparisons", "What differs between two versions, word by word"),
                tag("Drafts", "What is composed before it is published"),
                tag("Children", "Whom assessments are of"),
                tag("Assessments", "From start to submission"),
                tag("Answers", "One at a time, nobody's overwritten unseen")))
        .components(components);
  }

  @Bean
  OperationCustomizer problemsOfOperations() {
    return (operation, method) -> {
      Refuses own = method.getMethodAnnotation(Refuses.class);
      IntStream.concat(
              IntStream.of(ALWAYS), own == null ? IntStream.empty() : IntStream.of(own.value()))
          .sorted()
          .forEach(status ->
              operation
                  .getResponses()
                  .addApiResponse(
                      Integer.toString(status),
                      new ApiResponse().$ref("#/components/responses/" + name(status))));
      return operation;
    };
  }

  @Bean
  OpenApiCustomizer problemSchemas() {
    return document ->
        ModelConverters.getInstance(true)
            .readAll(new AnnotatedType(ProblemDocument.class))
            .forEach((name, schema) -> document.getComponents().addSchemas(name, schema));
  }

  private static Tag tag(String name, String description) {
    return new Tag().name(name).description(description);
  }

  private static String name(int status) {
    return "Problem" + status;
  }
}
