package org.plumbline.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.comparison.Aspect;
import org.plumbline.comparison.Change;
import org.plumbline.comparison.Element;
import org.plumbline.comparison.Run;
import org.plumbline.comparison.WordDiff;
import org.plumbline.schema.ChangeClass;
import org.plumbline.schema.ElementKind;
import org.plumbline.schema.KeyName;

/** One difference between two versions. */
@Schema(name = "Change", description = "One difference between two versions")
record ChangeDocument(
    Kind kind,
    @JsonProperty("class") ChangeClass changeClass,
    ElementKind element,
    @Schema(
            description = "Keys and ids of the definition from its top; empty for the whole",
            example = "/sections/education/items/education_level")
        String path,
    @Schema(description = "Path in the first version, where it was another")
        @Nullable String wasPath,
    @Schema(description = "Title or label; of a descriptor that of its level", example = "MODERATE")
        String name,
    @Schema(description = "Name in the first version, where it was another")
        @Nullable String wasName,
    @Schema(description = "Id of the section that it stands in", example = "education")
        @Nullable String section,
    @Schema(description = "What of the element differs", example = "text") @Nullable String aspect,
    @Schema(description = "What it said before") @Nullable String from,
    @Schema(description = "What it says now") @Nullable String to,
    @Schema(description = "Of a name or text, in order: joined they are both texts")
        @Nullable List<RunDocument> runs,
    @Schema(description = "Position among its like in the first version, from 1; of what moved")
        @Nullable Integer wasPosition,
    @Schema(description = "Position among its like, from 1; of what moved")
        @Nullable Integer position,
    @Schema(description = "What is in it and came or went with it")
        @Nullable List<ElementWithin> within) {

  /** What happened. */
  enum Kind {
    ADDED,
    REMOVED,
    MOVED,
    RENAMED,
    REWORDED,
    CHANGED
  }

  /** A stretch of two texts. */
  @Schema(name = "Run", description = "A stretch of two texts: words that stayed, came or went")
  record RunDocument(
      RunKind kind,
      @Schema(description = "As it stands in the first text") String was,
      @Schema(description = "As it stands in the second text") String now) {
    static RunDocument of(Run run) {
      RunKind kind =
          switch (run) {
            case Run.Same _ -> RunKind.SAME;
            case Run.Inserted _ -> RunKind.INSERTED;
            case Run.Deleted _ -> RunKind.DELETED;
            case Run.Replaced _ -> RunKind.REPLACED;
          };
      return new RunDocument(kind, run.was(), run.now());
    }
  }

  /** What became of the words. */
  enum RunKind {
    SAME,
    INSERTED,
    DELETED,
    REPLACED
  }

  /** An element within one that came or went. */
  @Schema(name = "ElementWithin", description = "An element within one that came or went")
  record ElementWithin(ElementKind element, String path, String name, @Nullable String text) {
    static ElementWithin of(Element element) {
      return new ElementWithin(
          element.kind(), element.path(), element.name(), said(element, KeyName.TEXT));
    }
  }

  static ChangeDocument of(Change change) {
    return switch (change) {
      case Change.Added(Element element, List<Element> within, ChangeClass changeClass) ->
          whole(Kind.ADDED, changeClass, element, within);
      case Change.Removed(Element element, List<Element> within, ChangeClass changeClass) ->
          whole(Kind.REMOVED, changeClass, element, within);
      case Change.Moved(Element was, Element element, ChangeClass changeClass) ->
          of(Kind.MOVED, changeClass, was, element, null, null, null, null)
              .at(was.position() + 1, element.position() + 1);
      case Change.Renamed(
              Element was,
              Element element,
              Aspect aspect,
              WordDiff words,
              ChangeClass changeClass) ->
          worded(Kind.RENAMED, changeClass, was, element, aspect, words);
      case Change.Reworded(
              Element was,
              Element element,
              Aspect aspect,
              WordDiff words,
              ChangeClass changeClass) ->
          worded(Kind.REWORDED, changeClass, was, element, aspect, words);
      case Change.Changed(Element was, Element element, Aspect aspect, ChangeClass changeClass) ->
          of(
              Kind.CHANGED,
              changeClass,
              was,
              element,
              name(aspect),
              said(was, aspect.key()),
              said(element, aspect.key()),
              null);
    };
  }

  private static ChangeDocument whole(
      Kind kind, ChangeClass changeClass, Element element, List<Element> within) {
    String text = said(element, KeyName.TEXT);
    ChangeDocument change =
        of(
            kind,
            changeClass,
            element,
            element,
            null,
            kind == Kind.REMOVED ? text : null,
            kind == Kind.ADDED ? text : null,
            null);
    return change.with(within.stream().map(ElementWithin::of).toList());
  }

  private static ChangeDocument worded(
      Kind kind,
      ChangeClass changeClass,
      Element was,
      Element element,
      Aspect aspect,
      WordDiff words) {
    return of(
        kind,
        changeClass,
        was,
        element,
        name(aspect),
        words.was(),
        words.now(),
        words.runs().stream().map(RunDocument::of).toList());
  }

  private static ChangeDocument of(
      Kind kind,
      ChangeClass changeClass,
      Element was,
      Element element,
      @Nullable String aspect,
      @Nullable String from,
      @Nullable String to,
      @Nullable List<RunDocument> runs) {
    return new ChangeDocument(
        kind,
        changeClass,
        element.kind(),
        element.path(),
        was.path().equals(element.path()) ? null : was.path(),
        element.name(),
        was.name().equals(element.name()) ? null : was.name(),
        element.section().map(key -> key.substring(key.indexOf(':') + 1)).orElse(null),
        aspect,
        from,
        to,
        runs,
        null,
        null,
        null);
  }

  private ChangeDocument at(int before, int now) {
    return new ChangeDocument(
        kind,
        changeClass,
        element,
        path,
        wasPath,
        name,
        wasName,
        section,
        aspect,
        from,
        to,
        runs,
        before,
        now,
        within);
  }

  private ChangeDocument with(List<ElementWithin> parts) {
    return new ChangeDocument(
        kind,
        changeClass,
        element,
        path,
        wasPath,
        name,
        wasName,
        section,
        aspect,
        from,
        to,
        runs,
        wasPosition,
        position,
        parts);
  }

  private static String name(Aspect aspect) {
    return aspect.name();
  }

  private static @Nullable String said(Element element, KeyName key) {
    return element.said(key).isEmpty() ? null : element.text(key);
  }
}
