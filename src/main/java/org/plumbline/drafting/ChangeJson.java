package org.plumbline.drafting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.schema.Document;
import org.plumbline.schema.Tree;
import org.plumbline.schema.TreePath;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Documents and changes as JSON, as the database keeps them. */
final class ChangeJson {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private ChangeJson() {}

  static String write(Document document) {
    return node(document.root()).toString();
  }

  static Document readDocument(String json) {
    return document(JSON.readTree(json));
  }

  static String write(List<Change> changes) {
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    changes.forEach(change -> all.add(node(change)));
    return all.toString();
  }

  static List<Change> readChanges(String json) {
    List<Change> changes = new ArrayList<>();
    JSON.readTree(json).forEach(node -> changes.add(change(node)));
    return changes;
  }

  private static ObjectNode node(Change change) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    switch (change) {
      case Change.Put(TreePath at, Optional<Tree> before, Optional<Tree> now) -> {
        node.put("put", at.toString());
        before.ifPresent(tree -> node.set("before", node(tree)));
        now.ifPresent(tree -> node.set("now", node(tree)));
      }
      case Change.Insert(TreePath list, Tree entry, Optional<String> after) -> {
        node.put("insert", list.toString());
        node.set("entry", node(entry));
        after.ifPresent(name -> node.put("after", name));
      }
      case Change.Remove(TreePath at, Tree was, Optional<String> after) -> {
        node.put("remove", at.toString());
        node.set("was", node(was));
        after.ifPresent(name -> node.put("after", name));
      }
      case Change.Move(
              TreePath at,
              Optional<String> wasAfter,
              TreePath list,
              Optional<String> after) -> {
        node.put("move", at.toString());
        wasAfter.ifPresent(name -> node.put("wasAfter", name));
        node.put("list", list.toString());
        after.ifPresent(name -> node.put("after", name));
      }
      case Change.Whole(Document before, Document now) -> {
        node.put("whole", "");
        node.set("before", node(before.root()));
        node.set("now", node(now.root()));
      }
    }
    return node;
  }

  private static Change change(JsonNode node) {
    if (node.has("put")) {
      return new Change.Put(path(node, "put"), tree(node, "before"), tree(node, "now"));
    }
    if (node.has("insert")) {
      return new Change.Insert(
          path(node, "insert"), tree(node, "entry").orElseThrow(), name(node, "after"));
    }
    if (node.has("remove")) {
      return new Change.Remove(
          path(node, "remove"), tree(node, "was").orElseThrow(), name(node, "after"));
    }
    if (node.has("move")) {
      return new Change.Move(
          path(node, "move"), name(node, "wasAfter"), path(node, "list"), name(node, "after"));
    }
    return new Change.Whole(document(node.required("before")), document(node.required("now")));
  }

  private static TreePath path(JsonNode node, String key) {
    return TreePath.parse(node.required(key).asString());
  }

  private static Optional<String> name(JsonNode node, String key) {
    return node.has(key) ? Optional.of(node.required(key).asString()) : Optional.empty();
  }

  private static Optional<Tree> tree(JsonNode node, String key) {
    return node.has(key) ? Optional.of(tree(node.required(key))) : Optional.empty();
  }

  private static Document document(JsonNode node) {
    if (tree(node) instanceof Tree.Keys keys) {
      return new Document(keys);
    }
    throw new IllegalStateException("a draft is a group of keys");
  }

  private static JsonNode node(Tree tree) {
    return switch (tree) {
      case Tree.Text(String value) -> JsonNodeFactory.instance.stringNode(value);
      case Tree.Day(var day) -> JsonNodeFactory.instance.stringNode(day.toString());
      case Tree.Figure(BigDecimal value) -> JsonNodeFactory.instance.numberNode(value);
      case Tree.Flag(boolean value) -> JsonNodeFactory.instance.booleanNode(value);
      case Tree.Words(List<Tree> entries) -> list(entries);
      case Tree.Entries(List<Tree> entries) -> list(entries);
      case Tree.Keys(Map<String, Tree> values) -> {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        values.forEach((key, value) -> node.set(key, node(value)));
        yield node;
      }
    };
  }

  private static ArrayNode list(List<Tree> entries) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    entries.forEach(entry -> list.add(node(entry)));
    return list;
  }

  private static Tree tree(JsonNode node) {
    return switch (node.getNodeType()) {
      case STRING -> new Tree.Text(node.asString());
      case NUMBER -> new Tree.Figure(node.decimalValue());
      case BOOLEAN -> new Tree.Flag(node.booleanValue());
      case ARRAY -> {
        List<Tree> entries = new ArrayList<>();
        node.forEach(entry -> entries.add(tree(entry)));
        yield new Tree.Entries(List.copyOf(entries));
      }
      case OBJECT -> {
        Map<String, Tree> values = new LinkedHashMap<>();
        node.properties().forEach(entry -> values.put(entry.getKey(), tree(entry.getValue())));
        yield new Tree.Keys(values);
      }
      case BINARY, MISSING, NULL, POJO ->
          throw new IllegalStateException("no value of a draft: " + node);
    };
  }
}
