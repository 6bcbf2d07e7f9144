package org.plumbline.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Describes as always there what our records always have: each component that is not nullable. */
final class RequiredProperties implements ModelConverter {
  @Override
  public @Nullable Schema<?> resolve(
      AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
    Schema<?> schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
    Class<?> described =
        switch (type.getType()) {
          case JavaType java -> java.getRawClass();
          case Class<?> plain -> plain;
          default -> Object.class;
        };
    if (schema != null
        && described.isRecord()
        && described.getPackageName().equals(RequiredProperties.class.getPackageName())) {
      complete(described, defined(schema, context));
    }
    return schema;
  }

  private static Schema<?> defined(Schema<?> schema, ModelConverterContext context) {
    if (schema.get$ref() == null) {
      return schema;
    }
    String name = schema.get$ref().substring(schema.get$ref().lastIndexOf('/') + 1);
    return context.getDefinedModels().getOrDefault(name, schema);
  }

  private static void complete(Class<?> described, Schema<?> schema) {
    if (schema.get$ref() != null) {
      return;
    }
    List<String> always =
        Arrays.stream(described.getRecordComponents())
            .filter(component -> !isNullable(component))
            .map(RequiredProperties::name)
            .toList();
    always.forEach(schema::addRequiredItem);
    schema.setAdditionalProperties(false);
  }

  /** Some properties are called what no component of a record may be called. */
  private static String name(RecordComponent component) {
    JsonProperty other = component.getAccessor().getAnnotation(JsonProperty.class);
    return other == null ? component.getName() : other.value();
  }

  private static boolean isNullable(RecordComponent component) {
    return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }
}
