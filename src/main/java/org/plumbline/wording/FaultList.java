package org.plumbline.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with one text, and knows lines and columns of its offsets. */
final class FaultList {
  /** More faults than this help nobody, and a hostile text could have thousands. */
  private static final int MAX_FAULTS = 50;

  private final String where;
  private final String text;
  private final List<TemplateFault> faults = new ArrayList<>();

  FaultList(String where, String text) {
    this.where = where;
    this.text = text;
  }

  void add(int offset, String what, String remedy) {
    if (faults.size() == MAX_FAULTS) {
      return;
    }
    String before = text.substring(0, offset);
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    int lineStart = before.lastIndexOf('\n') + 1;
    int column = before.codePointCount(lineStart, before.length()) + 1;
    faults.add(new TemplateFault(where, line, column, what, remedy));
  }

  boolean isEmpty() {
    return faults.isEmpty();
  }

  List<TemplateFault> inOrder() {
    return faults.stream()
        .sorted(
            Comparator.comparingInt(TemplateFault::line).thenComparingInt(TemplateFault::column))
        .toList();
  }
}
