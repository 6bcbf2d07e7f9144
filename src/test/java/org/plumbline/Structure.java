package org.plumbline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The table of packages as people read it in {@code src/docs/architecture.md}; it is the only place
 * that says what may use what.
 */
record Structure(Map<String, Uses> packages) {
  static final Path DOCUMENT = Path.of("src", "docs", "architecture.md");

  private static final Pattern ROW =
      Pattern.compile("^\\| `([a-z]+)` \\|[^|]*\\|([^|]*)\\|([^|]*)\\|$", Pattern.MULTILINE);
  private static final Pattern KERNEL = Pattern.compile("The \\*kernel\\* is `([a-z ]+)`");
  private static final Pattern NAME = Pattern.compile("[a-z]+");

  /** What a package may use, and what its pages may use beyond that. */
  record Uses(Set<String> always, Set<String> byPages) {
    boolean allow(String name, boolean isPage) {
      return always.contains(name) || (isPage && byPages.contains(name));
    }
  }

  static Structure read() throws IOException {
    String document = Files.readString(DOCUMENT);
    Set<String> kernel = kernel(document);
    Map<String, Uses> packages = new LinkedHashMap<>();
    Matcher rows = ROW.matcher(document);
    while (rows.find()) {
      packages.put(
          rows.group(1), new Uses(names(rows.group(2), kernel), names(rows.group(3), kernel)));
    }
    return new Structure(packages);
  }

  /** The packages that know nothing but the JDK. */
  static Set<String> kernel() throws IOException {
    return kernel(Files.readString(DOCUMENT));
  }

  private static Set<String> kernel(String document) {
    Matcher sentence = KERNEL.matcher(document);
    if (!sentence.find()) {
      throw new IllegalStateException(DOCUMENT + " does not say what the kernel is");
    }
    return names(sentence.group(1), Set.of());
  }

  private static Set<String> names(String words, Set<String> kernel) {
    Set<String> names = new LinkedHashSet<>();
    NAME.matcher(words)
        .results()
        .map(MatchResult::group)
        .forEach(name -> {
          if (name.equals("kernel")) {
            names.addAll(kernel);
          } else {
            names.add(name);
          }
        });
    return new TreeSet<>(names);
  }
}
