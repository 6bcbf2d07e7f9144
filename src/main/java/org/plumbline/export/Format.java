package org.plumbline.export;

/** What a copy can be taken away as. */
public enum Format {
  PDF("PDF", "pdf", "application/pdf"),
  WORD("Word", "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  CSV("CSV", "csv", "text/csv;charset=UTF-8");

  private final String words;
  private final String ending;
  private final String mediaType;

  Format(String words, String ending, String mediaType) {
    this.words = words;
    this.ending = ending;
    this.mediaType = mediaType;
  }

  /** As people call it. */
  public String words() {
    return words;
  }

  /** Of the name of such a file. */
  public String ending() {
    return ending;
  }

  public String mediaType() {
    return mediaType;
  }
}
