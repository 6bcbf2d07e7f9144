package org.plumbline.assessment.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import org.plumbline.id.ItemId;

/** Cards one below another; the columns of one table are held together as what they are. */
final class CarriedCards extends Div {
  CarriedCards(List<CarriedCard> cards) {
    addClassName("carried-cards");
    Optional<ItemId> last = Optional.empty();
    Div together = new Div();
    for (CarriedCard card : cards) {
      if (card.table().isEmpty()) {
        add(card);
      } else {
        if (!card.table().equals(last)) {
          together = new Div();
          together.addClassName("carried-cards__table");
          add(together);
        }
        together.add(card);
      }
      last = card.table();
    }
  }
}
