package org.plumbline.shell;

import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.CoreHtmlNodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * What an author wrote in CommonMark, as one node: paragraphs, lists, bold and links. Of blocks,
 * lists only; a printed line of dashes or hashes stays what it is. Tags are shown as they are
 * written, pictures are not drawn, and a link leads to the web or to a mailbox or is none.
 */
public final class Prose extends Div {
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");
  private static final Pattern NUMBER = Pattern.compile("\\s*(\\d+)");
  private static final Parser PARSER =
      Parser.builder()
          .enabledBlockTypes(Set.of(ListBlock.class))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .build();

  public Prose(String commonMark) {
    addClassName("prose");
    getElement().setProperty("innerHTML", html(commonMark));
  }

  static String html(String commonMark) {
    return HtmlRenderer.builder()
        .escapeHtml(true)
        .softbreak("<br>")
        .nodeRendererFactory(context -> new Tags(context, commonMark))
        .build()
        .render(PARSER.parse(commonMark));
  }

  private static boolean leadsOut(String address) {
    int colon = address.indexOf(':');
    return colon > 0 && SCHEMES.contains(address.substring(0, colon).toLowerCase(Locale.ROOT));
  }

  /** Where the words of a document ask for other tags than usual. */
  private static final class Tags extends CoreHtmlNodeRenderer {
    private final String source;

    Tags(HtmlNodeRendererContext context, String source) {
      super(context);
      this.source = source;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
      return Set.of(Link.class, Image.class, OrderedList.class, ListItem.class);
    }

    @Override
    public void visit(Link link) {
      String address = link.getDestination();
      if (!leadsOut(address)) {
        visitChildren(link);
        return;
      }
      var attributes = new TreeMap<>(Map.of("href", context.encodeUrl(address)));
      boolean page = !address.toLowerCase(Locale.ROOT).startsWith("mailto:");
      if (page) {
        attributes.putAll(
            Map.of("target", "_blank", "rel", "noopener noreferrer", "router-ignore", ""));
      }
      context.getWriter().tag("a", attributes);
      visitChildren(link);
      if (page) {
        context.getWriter().raw("<span class=\"visually-hidden\"> (opens in a new tab)</span>");
      }
      context.getWriter().tag("/a");
    }

    /** The words that stand for the picture. */
    @Override
    public void visit(Image image) {
      visitChildren(image);
    }

    @Override
    public void visit(OrderedList list) {
      boolean round = ")".equals(list.getMarkerDelimiter());
      context.getWriter().tag("ol", round ? Map.of("class", "round") : Map.of());
      visitChildren(list);
      context.getWriter().tag("/ol");
    }

    /** Numbers are printed words too: 1, 2, 4 stays 1, 2, 4. */
    @Override
    public void visit(ListItem item) {
      ListBlock list = (ListBlock) item.getParent();
      boolean numbered = list instanceof OrderedList;
      context.getWriter().tag("li", numbered ? Map.of("value", number(item)) : Map.of());
      for (Node part = item.getFirstChild(); part != null; part = part.getNext()) {
        if (list.isTight() && part instanceof Paragraph) {
          visitChildren(part);
        } else {
          context.render(part);
        }
      }
      context.getWriter().tag("/li");
    }

    private String number(ListItem item) {
      Matcher number =
          NUMBER
              .matcher(source)
              .region(item.getSourceSpans().getFirst().getInputIndex(), source.length());
      if (!number.lookingAt()) {
        throw new IllegalStateException("no number where item " + item + " of a list begins");
      }
      return number.group(1);
    }
  }
}
