package org.plumbline.assessment.ui;

import java.util.Map;
import java.util.Optional;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Given;
import org.plumbline.form.ItemField;
import org.plumbline.id.ItemId;
import org.plumbline.instrument.FormIndex;

/**
 * The section in which somebody writes, for last time's answers that stand beside it.
 *
 * @param fields of the section
 * @param changed draws again what follows from the answers
 */
record Beside(FormSession session, Map<ItemId, ItemField> fields, Runnable changed)
    implements CarriedWork.Page {
  @Override
  public Assessment.Open open() {
    return session.open();
  }

  @Override
  public void given(ItemId slot, Given given) {
    session.takeTheirs(slot, given);
    session
        .open()
        .particulars()
        .version()
        .form()
        .find(slot)
        .map(asked -> fields.get(asked.item().id()))
        .ifPresent(ItemField::refresh);
    changed.run();
  }

  @Override
  public boolean isWaiting(ItemId slot) {
    return session.waiting().stream().anyMatch(edit -> edit.slot().equals(slot));
  }

  @Override
  public void answerAnew(FormIndex.Question asked) {
    Optional.ofNullable(fields.get(asked.item().id())).ifPresent(ItemField::focusFirst);
  }
}
