package org.plumbline.export;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Service;

/** Makes the files that people take away. */
@Service
public class Exports {
  /** Each takes a processor for some seconds where an instrument is large. */
  private static final int AT_ONCE = 2;

  private static final int LONGEST_WAIT_SECONDS = 20;

  private final PdfFile pdf = new PdfFile();
  private final Semaphore turns = new Semaphore(AT_ONCE, true);

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
      return turns.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
