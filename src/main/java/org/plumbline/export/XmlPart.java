package org.plumbline.export;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML, in which every word is text whatever is in it. */
final class XmlPart {
  private static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final XMLStreamWriter out;

  private XmlPart(XMLStreamWriter out) {
    this.out = out;
  }

  /**
   * A document.
   *
   * @param root with the prefix
   */
  static byte[] of(String root, String prefix, String namespace, Consumer<XmlPart> content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      XMLStreamWriter out =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
      out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      out.writeStartElement(root);
      out.writeAttribute("xmlns:" + prefix, namespace);
      if (prefix.equals("w")) {
        out.writeAttribute("xmlns:r", RELATIONSHIPS);
      }
      content.accept(new XmlPart(out));
      out.writeEndElement();
      out.writeEndDocument();
      out.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }

  /** A namespace besides, told before anything stands in the root. */
  void namespace(String prefix, String namespace) {
    attribute("xmlns:" + prefix, namespace);
  }

  void within(String name, Runnable content) {
    try {
      out.writeStartElement(name);
      content.run();
      out.writeEndElement();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  void attribute(String name, String value) {
    try {
      out.writeAttribute(name, value);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  void text(String words) {
    try {
      out.writeCharacters(allowed(words));
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** XML has no place for control characters and halves of letters; a sign stands for each. */
  private static String allowed(String words) {
    StringBuilder allowed = new StringBuilder(words.length());
    words
        .codePoints()
        .map(each -> isAllowed(each) ? each : '\uFFFD')
        .forEach(allowed::appendCodePoint);
    return allowed.toString();
  }

  private static boolean isAllowed(int character) {
    return character == '\t'
        || character == '\n'
        || character == '\r'
        || (character >= ' ' && character < Character.MIN_SURROGATE)
        || (character > Character.MAX_SURROGATE && character != 0xFFFE && character != 0xFFFF);
  }
}
