package org.plumbline.authority;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.RemoteIpValve;
import org.apache.catalina.valves.ValveBase;
import org.plumbline.db.DatabaseMode;
import org.plumbline.settings.PlumblineSettings;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.autoconfigure.ServerProperties.ForwardHeadersStrategy;
import org.springframework.stereotype.Component;

/**
 * Where requests come in, and whom to believe what they say of themselves. Anybody can write that a
 * request was forwarded, so only a proxy that was named is believed, and only about who asked and
 * whether over https. Where Plumbline is found is a setting, and no request's business.
 *
 * <p>With accounts whose password everybody knows, only this machine is listened to unless an
 * address was set.
 */
@Component
class FrontDoor implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {
  private final List<String> proxies;
  private final Optional<PublicAddress> address;
  private final boolean onlyThisMachine;

  FrontDoor(PlumblineSettings settings, ServerProperties server) {
    ForwardHeadersStrategy strategy = server.getForwardHeadersStrategy();
    if (strategy != null && strategy != ForwardHeadersStrategy.NONE) {
      throw new IllegalStateException(
          "server.forward-headers-strategy is '%s', which believes more than one proxy. Take it away, and set plumbline.proxy to the address of yours."
              .formatted(strategy));
    }
    this.proxies =
        Arrays.stream(settings.proxy().split(",", -1))
            .map(String::strip)
            .filter(proxy -> !proxy.isEmpty())
            .map(FrontDoor::literal)
            .toList();
    this.address =
        Optional.of(settings.address()).filter(given -> !given.isBlank()).map(PublicAddress::parse);
    DatabaseMode mode =
        settings.db().url().isBlank() ? DatabaseMode.EMBEDDED : DatabaseMode.EXTERNAL;
    this.onlyThisMachine = server.getAddress() == null && DemoMode.of(mode, settings.demo()).isOn();
  }

  private static String literal(String proxy) {
    try {
      return InetAddress.ofLiteral(proxy).getHostAddress();
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(
          "plumbline.proxy has '%s'. Write each proxy's own address, such as 10.1.2.3, with commas between; no names and no ranges."
              .formatted(proxy),
          e);
    }
  }

  @Override
  public void customize(ConfigurableTomcatWebServerFactory factory) {
    if (onlyThisMachine) {
      factory.setAddress(InetAddress.getLoopbackAddress());
    }
    if (!proxies.isEmpty()) {
      factory.addEngineValves(forwarded());
    }
    address.ifPresent(found -> factory.addEngineValves(new At(found)));
  }

  RemoteIpValve forwarded() {
    RemoteIpValve valve = new RemoteIpValve();
    valve.setInternalProxies(proxies.stream().map(Pattern::quote).collect(Collectors.joining("|")));
    valve.setRemoteIpHeader("X-Forwarded-For");
    valve.setProtocolHeader("X-Forwarded-Proto");
    return valve;
  }

  /** Takes each request for one to the address that was set. */
  private static final class At extends ValveBase {
    private final PublicAddress address;

    At(PublicAddress address) {
      super(true);
      this.address = address;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
      request.getCoyoteRequest().scheme().setString(address.scheme());
      request.getCoyoteRequest().serverName().setString(address.host());
      request.setServerPort(address.port());
      request.setSecure(address.isSecure());
      getNext().invoke(request, response);
    }
  }
}
