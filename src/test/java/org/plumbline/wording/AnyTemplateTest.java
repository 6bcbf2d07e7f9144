package org.plumbline.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever an author types is either refused with a sentence or printed; nothing breaks. */
class AnyTemplateTest {
  private static final Sandbox SANDBOX = new Sandbox();

  @Property(tries = 5_000)
  void a_template_is_refused_or_printed(@ForAll("templates") String template) {
    List<TemplateFault> faults = SANDBOX.check("text", template, Sample.VOCABULARY);

    if (faults.isEmpty()) {
      String printed =
          SANDBOX.parse("text", template, Sample.VOCABULARY).render(Sample.VALUES).text();
      assertThat(printed.chars()).noneMatch(c -> c >= 0xFDD0 && c <= 0xFDEF);
    } else {
      assertThat(faults)
          .allSatisfy(fault -> {
            assertThat(fault.line()).isBetween(1, template.split("\n", -1).length);
            assertThat(fault.column()).isPositive();
          });
    }
  }

  @Provide
  Arbitrary<String> templates() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "Refer.",
            " ",
            "\n",
            "\t",
            "\\",
            "$",
            "#",
            "!",
            "{",
            "}",
            "(",
            ")",
            "[",
            "]",
            "|",
            "\"",
            "'",
            ".",
            "$child_name",
            "${child_name}",
            "$!{level}",
            "$score",
            "$actions",
            "$row.what",
            "$a.b",
            "#if(",
            "#if($level == \"mild\")",
            "#{if}($score != 5)",
            "#elseif(",
            "#else",
            "#elseif($open_to_social_care == 'no')",
            "#{else}",
            "#end",
            "#{end}",
            " == ",
            " != ",
            " and ",
            " || ",
            "not ",
            "\"yes\"",
            "'mild'",
            "5",
            "-1.5",
            "true",
            "#foreach($row in $actions)",
            "#foreach(",
            " in ",
            "#set(",
            "##",
            "#*",
            "#[[",
            "\\#",
            "\\$",
            "😀",
            "é",
            "\u001C",
            "\uFDD6");
    Arbitrary<String> sound =
        Arbitraries.of(
            "Refer. ",
            "\n",
            "  ",
            "$child_name ",
            "#if($level == \"mild\")",
            "#{end}",
            "#{else}",
            "#elseif($score == 5 || !($actions))",
            "#foreach($row in $actions)",
            "$row.what ");
    return Arbitraries.oneOf(
        pieces.list().ofMaxSize(12).map(parts -> String.join("", parts)),
        sound.list().ofMaxSize(12).map(parts -> String.join("", parts)));
  }
}
