package org.plumbline.wording;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.velocity.Template;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.RuntimeInstance;
import org.apache.velocity.runtime.parser.ParseException;
import org.apache.velocity.runtime.parser.node.SimpleNode;
import org.slf4j.helpers.NOPLogger;

/**
 * Velocity with everything taken away that a template does not need. What the allow-list refuses at
 * the door is not there inside either.
 */
final class Engine {
  private static final List<String> REMOVED =
      List.of("include", "parse", "macro", "evaluate", "break", "define", "stop");

  private static final Pattern BRACES = Pattern.compile("[$!{}]");
  private static final String LEFT_OUT = "(left out of this copy)";

  private final RuntimeInstance velocity = new RuntimeInstance();

  Engine() {
    // Its messages quote templates and values; what went wrong reaches the caller as an exception.
    velocity.setProperty(RuntimeConstants.RUNTIME_LOG_INSTANCE, NOPLogger.NOP_LOGGER);
    velocity.setProperty(RuntimeConstants.RUNTIME_REFERENCES_STRICT, true);
    velocity.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, PlainDataOnly.class.getName());
    velocity.setProperty(RuntimeConstants.RESOURCE_LOADERS, "none");
    velocity.setProperty("resource.loader.none.class", NoFiles.class.getName());
    velocity.setProperty(RuntimeConstants.VM_PERM_ALLOW_INLINE, false);
    velocity.setProperty(RuntimeConstants.INTERPOLATE_STRINGLITERALS, false);
    velocity.setProperty("context.scope_control.foreach", false);
    velocity.setProperty(RuntimeConstants.SPACE_GOBBLING, "none");
    velocity.setProperty(RuntimeConstants.RUNTIME_STRING_INTERNING, false);
    velocity.init();
    REMOVED.forEach(velocity::removeDirective);
  }

  /** A parsed template that is still to be walked, and can be filled only after that. */
  record Parsed(Template template, SimpleNode root) {}

  Parsed parse(String where, String source) throws ParseException {
    Template template = new Template();
    template.setName(where);
    template.setRuntimeServices(velocity);
    SimpleNode root = velocity.parse(new StringReader(source), template);
    return new Parsed(template, root);
  }

  /** Makes a parsed template ready; Velocity forgets the places of its parts by this. */
  Template prepare(Parsed parsed) {
    parsed.template().setData(parsed.root());
    parsed.template().initDocument();
    return parsed.template();
  }

  /** Values of the names withheld decide conditions and are not printed. */
  void fill(Template template, Map<String, Object> values, Set<String> withheld, Page page) {
    VelocityContext context = new VelocityContext(values);
    EventCartridge printing = new EventCartridge();
    printing.addEventHandler(
        (ReferenceInsertionEventHandler)
            (_, reference, value) -> {
              if (withheld.contains(name(reference))) {
                return LEFT_OUT;
              }
              return value instanceof BigDecimal number ? number.toPlainString() : value;
            });
    printing.attachToContext(context);
    template.merge(context, page);
  }

  /** Of {@code $name}, {@code $!{name}} and, in a loop over rows, {@code ${row.name}}. */
  private static String name(String reference) {
    String bare = BRACES.matcher(reference).replaceAll("");
    return bare.substring(bare.lastIndexOf('.') + 1);
  }
}
