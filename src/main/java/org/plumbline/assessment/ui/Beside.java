package org.plumbline.assessment.ui;

import java.util.Map;
import java.util.Optional;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Given;
import org.plumbline.comparison.Asked;
import org.plumbline.form.ItemField;
import org.plumbline.id.ItemId;

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
    fields.values().stream()
        .filter(field -> field.item().slots().stream().anyMatch(own -> own.id().equals(slot)))
        .forEach(ItemField::refresh);
    changed.run();
  }

  @Override
  public boolean isWaiting(ItemId slot) {
    return session.waiting().stream().anyMatch(edit -> edit.slot().equals(slot));
  }

  @Override
  public void answerAnew(Asked.Place place) {
    Optional.ofNullable(fields.get(place.item().id())).ifPresent(ItemField::focusFirst);
  }
}
