package org.plumbline.api;

import java.net.URI;
import org.plumbline.Plumbline;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole application on a port of this machine, started once for all tests of the API. */
final class Server {
  static final ConfigurableApplicationContext CONTEXT =
      SpringApplication.run(
          Plumbline.class,
          "--plumbline.data=target/api-test",
          "--server.port=0",
          "--server.address=127.0.0.1");

  private Server() {}

  static URI at(String path) {
    String port = CONTEXT.getEnvironment().getRequiredProperty("local.server.port");
    return URI.create("http://127.0.0.1:" + port + path);
  }
}
