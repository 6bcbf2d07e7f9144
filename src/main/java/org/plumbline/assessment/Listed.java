package org.plumbline.assessment;

/** An assessment in a list: what it is and where it stands, without its answers. */
public record Listed(Particulars particulars, State state) {
  static Listed of(AssessmentStore.Head head) {
    if (head.particulars().movedTo().isPresent()) {
      return new Listed(head.particulars(), State.MOVED);
    }
    return new Listed(
        head.particulars(),
        switch (head.state()) {
          case DRAFT -> State.IN_PROGRESS;
          case RETURNED -> State.RETURNED;
          case SUBMITTED -> State.WITH_MANAGER;
          case SIGNED_OFF -> State.SIGNED_OFF;
        });
  }

  /** Where it stands. */
  public enum State {
    IN_PROGRESS("In progress"),
    RETURNED("Returned"),
    WITH_MANAGER("With a manager"),
    SIGNED_OFF("Signed off"),
    /** Its work goes on in another assessment, on a newer version. */
    MOVED("Moved to a newer version");

    private final String label;

    State(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}
