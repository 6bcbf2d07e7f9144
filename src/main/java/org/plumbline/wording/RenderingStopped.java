package org.plumbline.wording;

/**
 * A sound template could not be filled within its limits or with the values at hand. Nothing of it
 * is shown then: half a text is worse than none. Messages name templates and names, never answers.
 */
public abstract sealed class RenderingStopped extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private RenderingStopped(String message) {
    super(message);
  }

  /** More text than any route prints. */
  public static final class OutputTooLong extends RenderingStopped {
    private static final long serialVersionUID = 1L;

    OutputTooLong(String where, int maxBytes) {
      super("%s would be longer than %,d bytes.".formatted(where, maxBytes));
    }
  }

  /** More time than any route takes. */
  public static final class TookTooLong extends RenderingStopped {
    private static final long serialVersionUID = 1L;

    TookTooLong(String where, long maxMillis) {
      super("%s took longer than %d ms.".formatted(where, maxMillis));
    }
  }

  /** A table longer than any person fills in. */
  public static final class TooManyRows extends RenderingStopped {
    private static final long serialVersionUID = 1L;

    TooManyRows(String where, String name, int maxRows) {
      super("%s: %s has more than %,d rows.".formatted(where, name, maxRows));
    }
  }

  /** No value was given for a name; an unanswered item has the empty text as its value. */
  public static final class ValueMissing extends RenderingStopped {
    private static final long serialVersionUID = 1L;

    ValueMissing(String where, String name) {
      super("%s: %s has no value.".formatted(where, name));
    }
  }

  /** The value given is not of the kind that the template was checked for. */
  public static final class ValueOfAnotherKind extends RenderingStopped {
    private static final long serialVersionUID = 1L;

    ValueOfAnotherKind(String where, String name, String expected) {
      super("%s: the value of %s is not %s.".formatted(where, name, expected));
    }
  }
}
