package org.plumbline.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.settings.PlumblineSettings;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;

/** What a request says of itself, asked of the server as it runs, by somebody on this machine. */
class FrontDoorTest {
  private static final String DIRECT = "127.0.0.1 http localhost false";

  @Test
  void without_a_proxy_nothing_that_is_forwarded_is_believed() throws Exception {
    assertThat(told("", "")).isEqualTo(DIRECT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.1.2.3", "127.0.0.2, 10.1.2.3", "::1"})
  void another_than_the_proxy_is_not_believed_wherever_it_is(String proxy) throws Exception {
    assertThat(told(proxy, "")).isEqualTo(DIRECT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", " 10.1.2.3 , 127.0.0.1"})
  void the_proxy_is_believed_about_who_asked_and_how_and_not_about_where(String proxy)
      throws Exception {
    assertThat(told(proxy, "")).isEqualTo("192.0.2.7 https localhost true");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://plumbline.example.gov.uk", "https://plumbline.example.gov.uk/"})
  void where_plumbline_is_found_is_as_it_was_set(String address) throws Exception {
    assertThat(told("", address)).isEqualTo("127.0.0.1 https plumbline.example.gov.uk true");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plumbline.example.gov.uk",
        "ftp://a.example",
        "https://a.example/b",
        "a b",
        "https:"
      })
  void an_address_that_no_browser_opens_is_refused_at_the_start(String address) {
    assertThatThrownBy(() -> door("", address, "false", "", "none"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("plumbline.address");
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.0.0.0/8", "proxy.example", "10\\..*"})
  void a_proxy_is_one_address(String proxy) {
    assertThatThrownBy(() -> door(proxy, "", "false", "", "none"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("plumbline.proxy");
  }

  @ParameterizedTest
  @ValueSource(strings = {"native", "framework", "NATIVE"})
  void what_believes_everybody_is_refused_at_the_start(String strategy) {
    assertThatThrownBy(() -> door("", "", "false", "", strategy))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("plumbline.proxy");
  }

  @Test
  void where_everybody_knows_the_passwords_only_this_machine_is_listened_to() {
    assertThat(listens(door("", "", "", "", "none"))).contains(InetAddress.getLoopbackAddress());
  }

  @Test
  void without_known_passwords_or_with_an_address_that_was_set_it_is_not_narrowed() {
    assertThat(listens(door("", "", "false", "", "none"))).isEmpty();
    assertThat(listens(door("", "", "true", "0.0.0.0", "none"))).isEmpty();
  }

  private static FrontDoor door(
      String proxies, String address, String demo, String listensTo, String strategy) {
    Binder binder =
        new Binder(
            new MapConfigurationPropertySource(
                Map.of(
                    "plumbline.proxy", proxies,
                    "plumbline.address", address,
                    "plumbline.demo", demo,
                    "server.address", listensTo,
                    "server.forward-headers-strategy", strategy)));
    return new FrontDoor(
        binder.bindOrCreate("plumbline", PlumblineSettings.class),
        binder.bindOrCreate("server", ServerProperties.class));
  }

  private static Optional<InetAddress> listens(FrontDoor door) {
    TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(0);
    door.customize(factory);
    return Optional.ofNullable(factory.getAddress());
  }

  /** Who asked, how and where, as the application sees a request that says it was forwarded. */
  private static String told(String proxies, String address) throws Exception {
    TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(0);
    door(proxies, address, "false", "127.0.0.1", "none").customize(factory);
    WebServer server =
        factory.getWebServer(context -> context.addServlet("echo", new Echo()).addMapping("/"));
    server.start();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client
          .send(
              HttpRequest.newBuilder(URI.create("http://localhost:" + server.getPort() + "/"))
                  .header("X-Forwarded-For", "10.9.9.9, 192.0.2.7")
                  .header("X-Forwarded-Proto", "https")
                  .header("X-Forwarded-Host", "evil.example")
                  .header("Forwarded", "for=10.9.9.9;host=evil.example;proto=https")
                  .build(),
              BodyHandlers.ofString())
          .body();
    } finally {
      server.stop();
    }
  }

  private static final class Echo extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      response
          .getWriter()
          .print(
              "%s %s %s %s"
                  .formatted(
                      request.getRemoteAddr(),
                      request.getScheme(),
                      request.getServerName(),
                      request.isSecure()));
    }
  }
}
