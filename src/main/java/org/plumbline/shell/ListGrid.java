package org.plumbline.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;

/**
 * A long list in rows and columns. Rows are fetched as they are scrolled to, so nothing is cut off
 * however many there are; arrow keys go from cell to cell, Enter follows the link of the row, and
 * where the page is narrow each row becomes a card. Each cell is one node, in words that {@link
 * Markup} has made safe.
 *
 * @param <T> what a row is about
 * @param <O> the orders that its rows can have, of which it fetches one at a time
 */
@StyleSheet("styles/list-grid.css")
public final class ListGrid<T, O extends Enum<O>> extends Grid<T> {
  private static final int PAGE = 50;

  /** So many rows stand on the page whole; more scroll within their own frame. */
  private static final int FEW = 10;

  private final O usual;

  /** Gives rows, so many at most, from a place on. */
  @FunctionalInterface
  public interface Source<T, O> {
    List<T> list(O order, int first, int most);
  }

  /**
   * Without columns and rows.
   *
   * @param label what it is a list of, for who does not see it
   * @param usual the order it has until somebody asks for another
   */
  public ListGrid(String label, O usual) {
    super(PAGE);
    this.usual = usual;
    setAriaLabel(label);
    setSelectionMode(SelectionMode.NONE);
    addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
    addClassName("list-grid");
    addAttachListener(
        event -> event.getUI().getPage().addJavaScript("context://scripts/list-grid.js"));
    addSortListener(_ -> scrollToStart());
  }

  /** Adds the column that says what a row is about. */
  public ListGrid<T, O> about(String head, Function<T, Markup> cell) {
    add(head, cell).setRowHeader(true).setFlexGrow(2);
    return this;
  }

  /** Adds a column. */
  public ListGrid<T, O> column(String head, Function<T, Markup> cell) {
    add(head, cell);
    return this;
  }

  /** Lets the rows be ordered by the column that was added last. */
  public ListGrid<T, O> ordered(O ascending, O descending) {
    getColumns()
        .getLast()
        .setHeaderPartName("ordered")
        .setSortable(true)
        .setSortOrderProvider(direction ->
            Stream.of(
                new QuerySortOrder(
                    (direction == SortDirection.ASCENDING ? ascending : descending).name(),
                    direction)));
    return this;
  }

  private Column<T> add(String head, Function<T, Markup> cell) {
    return addColumn(
            LitRenderer.<T>of(
                    "<div class=\"cell\" data-label=\"%s\" .innerHTML=\"${item.html}\"></div>"
                        .formatted(HtmlUtils.htmlEscape(head)))
                .withProperty("html", row -> cell.apply(row).toString()))
        .setHeader(head)
        .setHeaderPartName("unordered")
        .setFlexGrow(1)
        .setWidth("8rem");
  }

  /**
   * Shows other rows, from the first on.
   *
   * @param count how many there are, asked anew each time that rows are fetched anew
   */
  public void show(IntSupplier count, Source<T, O> source) {
    int many = count.getAsInt();
    setAllRowsVisible(many <= FEW);
    setClassName("list-grid--long", many > FEW);
    setItems(
        query -> source.list(order(query), query.getOffset(), query.getLimit()).stream(),
        _ -> count.getAsInt());
  }

  private O order(Query<T, Void> query) {
    return query.getSortOrders().stream()
        .findFirst()
        .map(sorted -> Enum.valueOf(usual.getDeclaringClass(), sorted.getSorted()))
        .orElse(usual);
  }
}
