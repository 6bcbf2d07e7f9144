package org.plumbline.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.velocity.exception.VelocityException;
import org.apache.velocity.runtime.parser.ParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The second wall: what the engine does with a template that no check has seen. */
class EngineTest {
  private static final String NAME = "Amy";

  private final Engine engine = new Engine();

  private String fill(String unchecked) throws ParseException {
    Deadline deadline = new Deadline("text", Duration.ofMinutes(1), () -> 0);
    Page page = new Page("text", 1_000, deadline);
    Map<String, Object> values = new HashMap<>();
    values.put("name", NAME);
    values.put("rows", new Table(List.of(new Table.Row(Map.of("what", "Call"))), deadline));
    engine.fill(engine.prepare(engine.parse("text", unchecked)), values, Set.of(), page);
    return page.text();
  }

  @Test
  void it_fills_names_and_rows() throws ParseException {
    assertThat(fill("$name #foreach($r in $rows)$r.what#end")).isEqualTo("Amy Call");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$name.class",
        "$name.bytes",
        "$name.empty",
        "$name.getClass()",
        "$name.length()",
        "$name.repeat(9)",
        "$name.format('%9d', 1)",
        "$name.toString()",
        "$rows.size()",
        "$rows.class",
        "$rows[0]",
        "$rows.get(0)",
        "#foreach($r in $rows)$r.class#end",
        "#foreach($r in $rows)$r.get('what')#end",
        "#foreach($r in $rows)$r.columns#end",
        "#foreach($r in $rows)#set($r.what = 'x')$r.what#end",
        "#foreach($r in $name)x#end",
        "#foreach($i in [1..5])$i#end",
        "#foreach($r in $rows)$foreach.count#end",
        "$unknown",
        "#include('pom.xml')",
        "#parse('pom.xml')",
        "#evaluate('$name')",
        "#define($x)$x#end$x",
        "#macro(m)text#end#m()",
      })
  void it_gives_nothing_but_names_and_columns(String unchecked) {
    assertThatThrownBy(() -> fill(unchecked))
        .isInstanceOfAny(
            VelocityException.class, ParseException.class, IllegalStateException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"#stop", "#break", "#if(\"$name\" == 'Amy')yes#end"})
  void it_does_not_do_what_was_taken_away(String unchecked) throws ParseException {
    assertThat(fill(unchecked + "!")).doesNotContain("Amy", "yes").endsWith("!");
  }
}
