package org.plumbline.instruments;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Texts laid over a document, each on a run of words of its own.
 *
 * @param unplaced texts for which the document has no run left
 * @param leftOver words of the document on which no text lies, in the printed order
 */
record WordAccount(List<String> unplaced, List<String> leftOver) {

  /** Long texts are laid first, so that a short one does not take a word out of their middle. */
  static WordAccount of(Document document, List<String> texts) {
    List<String> words = document.words();
    Map<String, List<Integer>> places = new HashMap<>();
    for (int place = 0; place < words.size(); place++) {
      places.computeIfAbsent(words.get(place), word -> new ArrayList<>()).add(place);
    }
    BitSet taken = new BitSet(words.size());
    List<String> unplaced = new ArrayList<>();
    List<List<String>> runs =
        texts.stream()
            .map(Document::words)
            .sorted(Comparator.comparingInt((List<String> run) -> run.size()).reversed())
            .toList();
    for (List<String> run : runs) {
      places.getOrDefault(run.getFirst(), List.of()).stream()
          .filter(place -> isFree(words, taken, place, run))
          .findFirst()
          .ifPresentOrElse(
              place -> taken.set(place, place + run.size()),
              () -> unplaced.add(String.join(" ", run)));
    }
    return new WordAccount(
        List.copyOf(unplaced),
        IntStream.range(0, words.size())
            .filter(place -> !taken.get(place))
            .mapToObj(words::get)
            .toList());
  }

  private static boolean isFree(List<String> words, BitSet taken, int place, List<String> run) {
    int end = place + run.size();
    if (end > words.size() || !words.subList(place, end).equals(run)) {
      return false;
    }
    int next = taken.nextSetBit(place);
    return next < 0 || next >= end;
  }
}
