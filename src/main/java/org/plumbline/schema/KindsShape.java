package org.plumbline.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.plumbline.instrument.Place;

/**
 * One of several records, told apart by the word for its kind.
 *
 * @param name what one is called in sentences, whatever its kind
 * @param kinds one for each class of the sealed interface
 * @param standsIn a value for what could not be read
 */
record KindsShape<T>(
    String name,
    String meaning,
    List<Kind<? extends T>> kinds,
    Supplier<Kind<? extends T>> standsIn)
    implements ElementShape<T> {
  static final String KEY = KeyName.KIND.written();

  /**
   * One kind.
   *
   * @param word the word that tells it apart
   * @param label what it is called where somebody chooses it
   */
  record Kind<K>(String word, String label, Class<K> type, RecordShape<K> shape) {
    Tree write(Object value) {
      return shape.write(type.cast(value));
    }

    K renamed(Object value, Renaming.Inside within) {
      return shape.renamed(type.cast(value), within);
    }

    void walk(Object value, Walk walk) {
      shape.walk(type.cast(value), walk);
    }
  }

  @Override
  public T read(Written written, Place place, Findings findings) {
    if (!(written instanceof Written.Keyed keyed)) {
      Refusals.wrongKind(written, "a group of keys such as 'id' and 'kind'", place, findings);
      return standIn(findings);
    }
    Optional<Kind<? extends T>> kind = kindOf(keyed);
    if (kind.isPresent()) {
      return kind.get().shape().read(written, place, findings);
    }
    tellKind(keyed, place, findings);
    return standIn(findings);
  }

  @Override
  public RecordShape<? extends T> of(Written.Keyed keyed) {
    return kindOf(keyed).orElseGet(standsIn).shape();
  }

  private Optional<Kind<? extends T>> kindOf(Written.Keyed keyed) {
    return keyed.find(KEY).orElse(keyed) instanceof Written.Scalar word
        ? kinds.stream().filter(kind -> kind.word().equals(word.text())).findFirst()
        : Optional.empty();
  }

  /** The kind decides which keys are known, so nothing more is read of this element. */
  private void tellKind(Written.Keyed keyed, Place place, Findings findings) {
    findings.damage(place);
    if (keyed.find("id").orElse(keyed) instanceof Written.Scalar id) {
      findings.damage(id.text());
    }
    Place here = place.key(KEY);
    List<String> words = kinds.stream().map(Kind::word).toList();
    String all = "Write one of " + String.join(", ", words) + ".";
    switch (keyed.find(KEY).orElse(keyed)) {
      case Written.Scalar word ->
          findings.tell(
              here,
              word.position(),
              "is '%s', which is no kind of %s".formatted(Refusals.brief(word.text()), name),
              Spelling.nearest(word.text(), words)
                  .map("Did you mean '%s'?"::formatted)
                  .orElse(all));
      case Written.Keyed _ -> findings.tell(here, keyed.position(), "is missing", all);
      case Written other -> Refusals.wrongKind(other, "one word", here, findings);
    }
  }

  @Override
  public T standIn(Findings findings) {
    return standsIn.get().shape().standIn(findings);
  }

  @Override
  public Tree write(T value) {
    return kindOf(value).write(value);
  }

  @Override
  public T renamed(T value, Renaming.Inside within) {
    return kindOf(value).renamed(value, within);
  }

  @Override
  public void walk(T value, Walk walk) {
    kindOf(value).walk(value, walk);
  }

  private Kind<? extends T> kindOf(T value) {
    return kinds.stream()
        .filter(kind -> kind.type().isInstance(value))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no kind for " + value.getClass()));
  }

  @Override
  public Tree schema(Schemas definitions) {
    return definitions.named(this);
  }

  /** All keys of all kinds. */
  List<String> keys() {
    List<String> keys = new ArrayList<>();
    kinds.forEach(kind -> keys.addAll(kind.shape().keys()));
    return keys.stream().distinct().toList();
  }
}
