package org.plumbline.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.shell.TextControl;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One practitioner's browser: a session with one page open at a time, spoken to as Vaadin Flow's
 * own script does. Goes to this machine only.
 */
final class FlowClient {
  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final JsonMapper JSON = new JsonMapper();
  private static final int ROOT = 1;
  private static final int PROPERTIES = 1;
  private static final int ATTRIBUTES = 3;

  private final String origin;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(new CookieManager())
          .connectTimeout(LONGEST)
          .build();
  private final Map<Integer, Map<String, String>> elements = new HashMap<>();
  private int page = -1;
  private String token = "";
  private int messages;
  private int seen;
  private long bytes;

  FlowClient(int port) {
    this.origin = "http://127.0.0.1:" + port + "/";
  }

  /** Signs in by the form on the page. */
  void signIn(String name, String password) {
    open("login");
    int hidden = find("name", "_csrf").orElseThrow(() -> new IllegalStateException("no form"));
    String csrf = String.valueOf(elements.getOrDefault(hidden, Map.of()).get("value"));
    close();
    String form =
        "username=" + encoded(name) + "&password=" + encoded(password) + "&_csrf=" + encoded(csrf);
    HttpResponse<String> answer =
        send(
            request("login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    String to = answer.headers().firstValue("Location").orElse("");
    if (answer.statusCode() != 302 || to.contains("login")) {
      throw new IllegalStateException("not signed in: " + answer.statusCode() + " " + to);
    }
  }

  /** Loads a page: the document, the start of its UI, and the way to the view. */
  void open(String address) {
    HttpResponse<String> document = send(request(address).GET());
    expect(document, "<html");
    HttpResponse<String> start =
        send(request("?v-r=init&location=" + encoded(address) + "&query=&v-wn=bench").GET());
    expect(start, "appConfig");
    JsonNode config = JSON.readTree(start.body()).get("appConfig");
    JsonNode first = config.get("uidl");
    elements.clear();
    page = config.get("v-uiId").asInt();
    token = first.get("Vaadin-Security-Key").asString();
    messages = 0;
    take(first);
    Map<String, Object> where =
        Map.of(
            "route", address, "query", "", "appShellTitle", "", "historyState", "", "trigger", "");
    send(List.of(event(ROOT, "ui-navigate", where)), false);
  }

  /** Closes the page as a browser does when its tab is closed. */
  void close() {
    send(List.of(), true);
    elements.clear();
  }

  /** Writes into a text control and leaves it. */
  void write(String id, String text) {
    int node = find("id", id).orElseThrow(() -> new IllegalStateException("no control " + id));
    send(List.of(event(node, "change", Map.of(TextControl.VALUE, text))), false);
  }

  /** Presses a button. */
  void press(String id) {
    int node = find("id", id).orElseThrow(() -> new IllegalStateException("no button " + id));
    Map<String, Object> click = new HashMap<>();
    for (String number : List.of("screenX", "screenY", "clientX", "clientY", "button", "detail")) {
      click.put("event." + number, 0);
    }
    for (String key : List.of("ctrlKey", "shiftKey", "altKey", "metaKey")) {
      click.put("event." + key, false);
    }
    send(List.of(event(node, "click", click)), false);
  }

  /** Whether an element with that id stands on the page. */
  boolean shows(String id) {
    return find("id", id).isPresent();
  }

  /** How many elements the page has been sent. */
  int elements() {
    return elements.size();
  }

  /** How many characters this client has been sent. */
  long received() {
    return bytes;
  }

  private Optional<Integer> find(String key, String value) {
    return elements.entrySet().stream()
        .filter(element -> value.equals(element.getValue().get(key)))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static Map<String, Object> event(int node, String name, Map<String, Object> data) {
    return Map.of("type", "event", "node", node, "event", name, "data", data);
  }

  private void send(List<Map<String, Object>> invocations, boolean last) {
    Map<String, Object> message = new HashMap<>();
    message.put("csrfToken", token);
    message.put("rpc", new ArrayList<>(invocations));
    message.put("syncId", seen);
    message.put("clientId", messages++);
    if (last) {
      message.put("UNLOAD", true);
    }
    HttpResponse<String> answer =
        send(
            request("?v-r=uidl&v-uiId=" + page)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(message))));
    if (last) {
      return;
    }
    expect(answer, "\"syncId\"");
    take(JSON.readTree(answer.body()));
  }

  private void take(JsonNode uidl) {
    if (uidl.has("meta") && uidl.get("meta").has("appError")) {
      throw new IllegalStateException("the application failed: " + uidl.get("meta"));
    }
    seen = uidl.get("syncId").asInt();
    if (uidl.has("changes")) {
      uidl.get("changes").forEach(this::apply);
    }
  }

  private void apply(JsonNode change) {
    int node = change.get("node").asInt();
    switch (change.get("type").asString()) {
      case "attach" -> elements.putIfAbsent(node, new HashMap<>());
      case "detach" -> elements.remove(node);
      case "put" -> {
        int feature = change.get("feat").asInt();
        if ((feature == ATTRIBUTES || feature == PROPERTIES) && change.has("value")) {
          elements
              .computeIfAbsent(node, _ -> new HashMap<>())
              .put(change.get("key").asString(), change.get("value").asString(""));
        }
      }
      default -> {
        // Lists of children and calls of functions: nothing that is looked up here.
      }
    }
  }

  private HttpRequest.Builder request(String address) {
    return HttpRequest.newBuilder(URI.create(origin + address)).timeout(LONGEST);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer =
          http.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      bytes += answer.body().length();
      return answer;
    } catch (IOException e) {
      throw new IllegalStateException("the server cannot be reached", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped", e);
    }
  }

  private static void expect(HttpResponse<String> answer, String part) {
    if (answer.statusCode() != 200 || !answer.body().contains(part)) {
      throw new IllegalStateException(
          "%s answered %d: %s"
              .formatted(
                  answer.request().uri(),
                  answer.statusCode(),
                  answer.body().substring(0, Math.min(400, answer.body().length()))));
    }
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
