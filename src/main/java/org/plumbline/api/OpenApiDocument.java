package org.plumbline.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springdoc.core.customizers.SpringDocCustomizers;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springdoc.core.providers.SpringDocProviders;
import org.springdoc.core.service.AbstractRequestService;
import org.springdoc.core.service.GenericResponseService;
import org.springdoc.core.service.OpenAPIService;
import org.springdoc.core.service.OperationService;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.beans.factory.ObjectFactory;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;

/** The description of the API, at two addresses of ours and at none of the library's own. */
class OpenApiDocument extends OpenApiWebMvcResource {
  static final String JSON = "/api/v1/openapi.json";
  static final String YAML = "/api/v1/openapi.yaml";

  OpenApiDocument(
      ObjectFactory<OpenAPIService> service,
      AbstractRequestService requests,
      GenericResponseService responses,
      OperationService operations,
      SpringDocConfigProperties properties,
      SpringDocProviders providers,
      SpringDocCustomizers customizers) {
    super(service, requests, responses, operations, properties, providers, customizers);
  }

  @Override
  @Operation(hidden = true)
  @GetMapping(path = JSON, produces = MediaType.APPLICATION_JSON_VALUE)
  public byte[] openapiJson(HttpServletRequest request, String address, Locale locale)
      throws JsonProcessingException {
    return super.openapiJson(request, JSON, Locale.UK);
  }

  @Override
  @Operation(hidden = true)
  @GetMapping(path = YAML, produces = "application/yaml")
  public byte[] openapiYaml(HttpServletRequest request, String address, Locale locale)
      throws JsonProcessingException {
    return super.openapiYaml(request, YAML, Locale.UK);
  }
}
