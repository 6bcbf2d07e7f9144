package org.plumbline.db;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;

/** A line to a server that can lose its answers, as a firewall does that forgot a connection. */
final class LossyLine implements AutoCloseable {
  private static final String JDBC = "jdbc:";

  private final URI server;
  private final ServerSocket here;
  private volatile boolean losing;

  LossyLine(String url) throws IOException {
    server = URI.create(url.substring(JDBC.length()));
    here = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::accept);
  }

  /** The address of the server by way of this line. */
  String url() {
    return JDBC
        + server
            .toString()
            .replace(
                server.getRawAuthority(),
                here.getInetAddress().getHostAddress() + ":" + here.getLocalPort());
  }

  /** From now on whatever the server says is lost, on connections that there are and new ones. */
  void lose() {
    losing = true;
  }

  void carry() {
    losing = false;
  }

  private void accept() {
    try {
      while (!here.isClosed()) {
        Socket client = here.accept();
        Socket behind = new Socket(server.getHost(), server.getPort());
        Thread.ofVirtual().start(() -> pump(client, behind, false));
        Thread.ofVirtual().start(() -> pump(behind, client, true));
      }
    } catch (IOException e) {
      if (!here.isClosed()) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void pump(Socket from, Socket to, boolean answers) {
    try (from;
        to) {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      byte[] bytes = new byte[8192];
      for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
        if (!(answers && losing)) {
          out.write(bytes, 0, read);
        }
      }
    } catch (IOException _) {
      // One side hung up, which ends the connection.
    }
  }

  @Override
  public void close() throws IOException {
    here.close();
  }
}
