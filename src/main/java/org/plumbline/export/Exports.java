package org.plumbline.export;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Service;

/** Makes the files that people take away. */
@Service
public class Exports {
  /** Each takes a processor for some seconds where an instrument is large. */
  private static final int AT_ONCE = 2;

  private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

  private final PdfFile pdf = new PdfFile();
  private final Semaphore turns;
  private final Duration longestWait;

  Exports() {
    this(AT_ONCE, LONGEST_WAIT);
  }

  Exports(int atOnce, Duration longestWait) {
    this.turns = new Semaphore(atOnce, true);
    this.longestWait = longestWait;
  }

  /** The file; none when so many are being made that nobody should wait for one more. */
  public Optional<ExportedFile> find(ComparisonCopy copy, Format format) {
    if (!isMyTurn()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new ExportedFile(copy.fileName() + "." + format.ending(), format, bytes(copy, format)));
    } finally {
      turns.release();
    }
  }

  private byte[] bytes(ComparisonCopy copy, Format format) {
    return switch (format) {
      case PDF -> pdf.of(ComparisonPaper.of(copy, PdfFile.LEGEND));
      case WORD -> WordFile.of(ComparisonPaper.of(copy, WordFile.LEGEND));
      case CSV -> CsvFile.of(copy);
    };
  }

  private boolean isMyTurn() {
    try {
      return turns.tryAcquire(longestWait.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
