package org.plumbline.form;

import com.vaadin.flow.component.html.Div;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.Item.AddressItem;
import org.plumbline.instrument.Item.ChoiceItem;
import org.plumbline.instrument.Item.ComputedItem;
import org.plumbline.instrument.Item.DateItem;
import org.plumbline.instrument.Item.EmailItem;
import org.plumbline.instrument.Item.IdentifierItem;
import org.plumbline.instrument.Item.LevelItem;
import org.plumbline.instrument.Item.LongTextItem;
import org.plumbline.instrument.Item.NoteItem;
import org.plumbline.instrument.Item.NumberItem;
import org.plumbline.instrument.Item.PhoneItem;
import org.plumbline.instrument.Item.StatementsItem;
import org.plumbline.instrument.Item.TableItem;
import org.plumbline.instrument.Item.TextItem;
import org.plumbline.shell.Prose;

/** One item of the form on the screen. */
public abstract class ItemField extends Div {
  private final Item item;
  private final Div clash = new Div();

  ItemField(Item item) {
    this.item = item;
    setId("item-" + item.id());
    addClassNames("item", "section__block");
    clash.setVisible(false);
  }

  /** The field for an item: one for each kind that there is. */
  public static ItemField of(Item item, FormContext form) {
    return switch (item) {
      case TextItem text -> new TextField(text, "text", form);
      case EmailItem email -> new TextField(email, "email", form);
      case PhoneItem phone -> new TextField(phone, "tel", form);
      case IdentifierItem identifier -> new TextField(identifier, "text", form);
      case DateItem date -> new TextField(date, "date", form);
      case NumberItem number -> new TextField(number, "text", form);
      case LongTextItem text -> new TextField(text, "lines", form);
      case AddressItem address -> new TextField(address, "lines", form);
      case ChoiceItem choice -> new ChoiceField(choice, form);
      case LevelItem level -> new LevelField(level, form);
      case StatementsItem statements -> new StatementsField(statements, form);
      case TableItem table -> new TableField(table, form);
      case ComputedItem computed -> new ComputedField(computed, form);
      case NoteItem note -> new NoteField(note, form);
    };
  }

  public final Item item() {
    return item;
  }

  /** Whether it may stand beside others in one line. */
  public final boolean isShort() {
    return switch (item) {
      case TextItem _,
          EmailItem _,
          PhoneItem _,
          IdentifierItem _,
          DateItem _,
          NumberItem _,
          ChoiceItem _,
          ComputedItem _ ->
          true;
      case LongTextItem _, AddressItem _, LevelItem _, StatementsItem _, TableItem _, NoteItem _ ->
          false;
    };
  }

  /** Draws again what stands in the item's slots, after it changed elsewhere. */
  public abstract void refresh();

  /** Where focus goes when this item is asked for. */
  public void focusFirst() {
    getElement().setAttribute("tabindex", "-1");
    getElement().callJsFunction("focus");
  }

  /** Shows that two people wrote here, with both texts and a way to choose. */
  public final void showClash(ClashNotice notice) {
    clash.removeAll();
    clash.add(notice);
    clash.setVisible(true);
    addComponentAsFirst(clash);
  }

  public final void clearClash() {
    clash.removeAll();
    clash.setVisible(false);
  }

  static Prose help(String words) {
    Prose help = new Prose(words);
    help.addClassName("field__help");
    return help;
  }
}
