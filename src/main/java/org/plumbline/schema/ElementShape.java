package org.plumbline.schema;

/** The shape of something that has a name of its own in sentences: a section, an item, a level. */
sealed interface ElementShape<T> extends Shape<T> permits RecordShape, KindsShape, Later {
  String name();

  String meaning();

  /** The shape of what is written: of its kind, or of any where that cannot be told. */
  RecordShape<? extends T> of(Written.Keyed keyed);

  @Override
  default String inWords() {
    return name();
  }

  @Override
  default Key.Type type() {
    return Key.Type.GROUP;
  }
}
