package org.plumbline.form;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.plumbline.instrument.Condition;
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
import org.plumbline.shell.Field;
import org.plumbline.shell.Icon;
import org.plumbline.shell.Prose;
import org.plumbline.shell.RequiredMark;

/** One item of the form on the screen. */
public abstract class ItemField extends Div {
  private final Item item;
  private final Div clash = new Div();
  private final Div trouble = new Div();

  ItemField(Item item) {
    this.item = item;
    setId("item-" + item.id());
    addClassNames("item", "section__block");
    clash.setVisible(false);
    trouble.setId("item-" + item.id() + "-problem");
    trouble.addClassName("field__error");
    trouble.setVisible(false);
    addComponentAsFirst(trouble);
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
      case AddressItem _ -> false;
      case Item.Written written -> !written.isLong();
      case ChoiceItem _, ComputedItem _ -> true;
      case LevelItem _, StatementsItem _, TableItem _, NoteItem _ -> false;
    };
  }

  /** Says what is missing or does not fit here; takes it back when empty. */
  public void problem(String sentence) {
    boolean wrong = !sentence.isEmpty();
    trouble.removeAll();
    trouble.setVisible(wrong);
    setClassName("item--error", wrong);
    if (wrong) {
      trouble.add(new Icon(Icon.Symbol.ERROR), new Span(sentence));
    }
    describe(wrong);
  }

  /** Marks quietly that it must be answered, below the question of its group. */
  final void markRequired(FieldSet group) {
    if (isRequired()) {
      group.add(RequiredMark.of(getId().orElseThrow()));
    }
  }

  final boolean isRequired() {
    return item.prompt().required() instanceof Condition.Always;
  }

  private void describe(boolean wrong) {
    String id = getId().orElseThrow();
    String ids =
        ((wrong ? id + "-problem " : "") + (isRequired() ? RequiredMark.id(id) : "")).strip();
    getChildren()
        .filter(FieldSet.class::isInstance)
        .forEach(group -> {
          if (ids.isEmpty()) {
            group.getElement().removeAttribute("aria-describedby");
          } else {
            group.getElement().setAttribute("aria-describedby", ids);
          }
        });
  }

  /** Draws again what stands in the item's slots, after it changed elsewhere. */
  public abstract void refresh();

  /** Puts the focus here, and shows where it is also to whoever came by a click. */
  public final void ask() {
    addClassName("item--asked");
    focusFirst();
  }

  /** Whether something is written on it that cannot be read, and so is not stored. */
  public final boolean isUnread() {
    return isUnread(getElement());
  }

  private static boolean isUnread(Element element) {
    return !element.isTextNode()
        && (element.hasAttribute(Field.UNSAVED)
            || element.getChildren().anyMatch(ItemField::isUnread));
  }

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
