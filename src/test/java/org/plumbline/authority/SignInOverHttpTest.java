package org.plumbline.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.Plumbline;
import org.plumbline.definition.Definitions;
import org.plumbline.definition.Drawn;
import org.plumbline.id.AuthorityCode;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Picture.MediaType;
import org.plumbline.publication.Publisher;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole application, asked as a browser and as a program would. */
class SignInOverHttpTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final byte[] ROOM = Drawn.bytes(MediaType.PNG, 8, 8, new Random(1));
  private static ConfigurableApplicationContext application;

  private final HttpClient browser =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  @BeforeAll
  static void start() {
    application =
        SpringApplication.run(
            Plumbline.class,
            "--server.port=0",
            "--server.address=127.0.0.1",
            "--plumbline.data=target/sign-in-test",
            "--spring.main.banner-mode=off");
  }

  @AfterAll
  static void stop() {
    application.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/audit",
        "/children",
        "/actuator/env",
        "/v3/api-docs",
        "/nothing",
        "/sw.js",
        "/?v-r=web-component",
        "/login?v-r=web-component"
      })
  void whoever_is_not_signed_in_is_sent_to_sign_in(String address) throws Exception {
    HttpResponse<String> response = get(address);
    assertThat(response.statusCode()).isEqualTo(302);
    assertThat(location(response)).isEqualTo("/login");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/login",
        "/actuator/health",
        "/styles/tokens.css",
        "/scripts/functions.js",
        "/scripts/saving.js",
        "/icons.svg",
        "/icon.svg",
        "/aura/aura.css"
      })
  void what_the_sign_in_page_is_made_of_is_open(String address) throws Exception {
    assertThat(get(address).statusCode()).isEqualTo(200);
  }

  @Test
  void the_right_password_leads_to_where_one_was_going() throws Exception {
    get("/instruments");
    HttpResponse<String> response = signIn("practitioner.cambridgeshire", DemoAccounts.PASSWORD);
    assertThat(response.statusCode()).isEqualTo(302);
    assertThat(location(response)).startsWith("/instruments");
    assertThat(get("/").statusCode()).isEqualTo(200);
  }

  @Test
  void signing_in_changes_the_name_of_the_session() throws Exception {
    get("/login");
    String before = browser.cookieHandler().orElseThrow().get(uri("/"), Map.of()).toString();
    signIn("practitioner.peterborough", DemoAccounts.PASSWORD);
    String after = browser.cookieHandler().orElseThrow().get(uri("/"), Map.of()).toString();
    assertThat(after).isNotEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"practitioner.northamptonshire", "auditor.cambridgeshire"})
  void signing_in_again_ends_every_page_that_was_open(String name) throws Exception {
    signIn("practitioner.northamptonshire", DemoAccounts.PASSWORD);
    Tab old = draw("start");
    assertThat(old.drawn()).contains("Find or enter this child");
    assertThat(drawAgain(old)).contains("Find or enter this child");

    signInAgain(name);

    assertThat(drawAgain(old)).contains("sessionExpired").doesNotContain("Find or enter");
    Tab fresh = draw("account");
    assertThat(fresh.drawn()).contains(name);
    assertThat(fresh.number()).isNotEqualTo(old.number());
    assertThat(drawAgain(old)).contains("sessionExpired").doesNotContain("Find or enter");
  }

  @Test
  void whoever_opens_the_page_is_a_stranger_until_they_sign_in() throws Exception {
    Strangers strangers = application.getBean(Strangers.class);
    int before = strangers.count();
    String token = drawSignIn();
    assertThat(strangers.count()).isEqualTo(before + 1);
    post("manager.cambridgeshire", DemoAccounts.PASSWORD, "&_csrf=" + encoded(token));
    assertThat(strangers.count()).isEqualTo(before);
  }

  @Test
  void a_wrong_password_is_refused_and_many_have_to_wait() throws Exception {
    for (int i = 0; i < 5; i++) {
      assertThat(location(signIn("auditor.peterborough", "wrong"))).isEqualTo("/login?refused");
    }
    assertThat(location(signIn("auditor.peterborough", DemoAccounts.PASSWORD)))
        .startsWith("/login?wait=");
  }

  @Test
  void a_page_runs_its_own_scripts_only_and_is_not_kept() throws Exception {
    HttpResponse<String> page = get("/login");
    String policy = header(page, "Content-Security-Policy");
    Matcher nonce = Pattern.compile("script-src 'nonce-([^']+)' 'strict-dynamic'").matcher(policy);
    assertThat(nonce.find()).isTrue();
    assertThat(policy).doesNotContain("unsafe-eval").contains("frame-ancestors 'none'");
    assertThat(Pattern.compile("<script[^>]*>").matcher(page.body()).results())
        .isNotEmpty()
        .allSatisfy(
            script -> assertThat(script.group()).contains("nonce=\"" + nonce.group(1) + "\""));
    assertThat(header(page, "Cache-Control")).contains("no-store");
    assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(page, "Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(header(page, "X-Frame-Options")).isEqualTo("DENY");
    assertThat(header(page, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
    assertThat(page.headers().map()).doesNotContainKeys("Server", "server", "X-Powered-By");
    assertThat(header(get("/login"), "Content-Security-Policy")).isNotEqualTo(policy);
  }

  @Test
  void a_program_without_an_account_gets_a_problem_and_no_session() throws Exception {
    HttpResponse<String> response = get("/api/v1/nothing");
    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(header(response, "Content-Type")).startsWith("application/problem+json");
    assertThat(header(response, "WWW-Authenticate")).startsWith("Basic");
    assertThat(response.headers().allValues("Set-Cookie")).isEmpty();
    assertThat(response.body()).contains("\"status\":401");
  }

  @Test
  void a_program_with_an_account_is_let_in() throws Exception {
    String credentials =
        Base64.getEncoder()
            .encodeToString(
                "manager.cambridgeshire:plumbline-demo".getBytes(StandardCharsets.UTF_8));
    HttpResponse<String> response =
        browser.send(
            HttpRequest.newBuilder(uri("/api/v1/nothing"))
                .header("Authorization", "Basic " + credentials)
                .build(),
            BodyHandlers.ofString());
    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.headers().allValues("Set-Cookie")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "&_csrf=", "&_csrf=guessed"})
  void a_post_without_the_token_of_the_page_signs_nobody_in(String token) throws Exception {
    drawSignIn();
    HttpResponse<String> response = post("manager.peterborough", DemoAccounts.PASSWORD, token);
    assertThat(response.statusCode()).isEqualTo(302);
    assertThat(location(response)).isEqualTo("/login?stale");
    assertThat(location(get("/"))).isEqualTo("/login");
  }

  @Test
  void a_page_of_a_session_that_is_over_leads_to_a_fresh_one_that_signs_in() throws Exception {
    String old = drawSignIn();
    ((CookieManager) browser.cookieHandler().orElseThrow()).getCookieStore().removeAll();
    HttpResponse<String> response =
        post("manager.peterborough", DemoAccounts.PASSWORD, "&_csrf=" + encoded(old));
    assertThat(location(response)).isEqualTo("/login?stale");

    assertThat(location(signIn("manager.peterborough", DemoAccounts.PASSWORD)))
        .doesNotStartWith("/login");
    assertThat(get("/").statusCode()).isEqualTo(200);
  }

  @Test
  void what_fails_before_there_is_a_page_has_words_and_a_way_on() throws Exception {
    HttpResponse<String> response =
        browser.send(
            HttpRequest.newBuilder(uri("/instruments"))
                .header("Accept", "text/html")
                .POST(BodyPublishers.noBody())
                .build(),
            BodyHandlers.ofString());
    assertThat(response.statusCode()).isEqualTo(403);
    assertThat(response.body())
        .contains("<h1>This cannot be done here</h1>", "Nothing was changed", "href=\"/\"")
        .contains("href=\"/styles/plumbline.css\"");
    assertThat(header(response, "Content-Security-Policy"))
        .contains("default-src 'none'", "style-src 'self'")
        .doesNotContain("script-src");
  }

  @Test
  void a_picture_of_a_version_is_sent_to_be_kept_by_whoever_may_read_it() throws Exception {
    publishWithPicture();
    String address = "/instruments/pictured/versions/1/pictures/room";
    assertThat(location(get(address))).isEqualTo("/login");
    signIn("practitioner.cambridgeshire", DemoAccounts.PASSWORD);

    HttpResponse<byte[]> picture =
        browser.send(HttpRequest.newBuilder(uri(address)).build(), BodyHandlers.ofByteArray());

    assertThat(picture.statusCode()).isEqualTo(200);
    assertThat(picture.body()).isEqualTo(ROOM);
    assertThat(picture.headers().allValues("Content-Type")).containsExactly("image/png");
    assertThat(picture.headers().allValues("Cache-Control"))
        .containsExactly("max-age=31536000, private, immutable");
    assertThat(picture.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
    assertThat(picture.headers().allValues("Content-Security-Policy"))
        .containsExactly("default-src 'none'; frame-ancestors 'none'");
    String tag = picture.headers().firstValue("ETag").orElseThrow();
    assertThat(
            browser
                .send(
                    HttpRequest.newBuilder(uri(address)).header("If-None-Match", tag).build(),
                    BodyHandlers.ofByteArray())
                .statusCode())
        .isEqualTo(304);
    assertThat(get(address + "2").statusCode()).isEqualTo(404);
    assertThat(get("/instruments/pictured/versions/x/pictures/room").statusCode()).isEqualTo(404);
    assertThat(get("/instruments/pictured/draft/pictures/" + "0".repeat(64)).statusCode())
        .isEqualTo(404);
  }

  @Test
  void a_picture_of_another_authoritys_version_is_not_found() throws Exception {
    publishWithPicture();
    signIn("practitioner.peterborough", DemoAccounts.PASSWORD);

    assertThat(get("/instruments/pictured/versions/1/pictures/room").statusCode()).isEqualTo(404);
  }

  /** Publishes for Cambridgeshire, unless another test has. */
  private static void publishWithPicture() {
    Authorities authorities = application.getBean(Authorities.class);
    Authority owner = authorities.find(new AuthorityCode("cambridgeshire")).orElseThrow();
    Instrument instrument =
        Definitions.instrument(
            """
            instrument: pictured
            owner: cambridgeshire
            sections: [{id: a, title: A, items: [{id: b, kind: note, label: B, text: C, picture: room}]}]
            pictures: [{id: room, words: A room, media_type: image/png, content: "%s"}]
            """
                .formatted(Base64.getEncoder().encodeToString(ROOM)));
    application
        .getBean(Publisher.class)
        .publish(
            instrument,
            new Account(
                authorities.systemAccount(),
                "plumbline",
                "Plumbline",
                owner,
                Set.of(Role.BOARD_ADMIN)),
            "",
            false);
  }

  private HttpResponse<String> signIn(String name, String password) throws Exception {
    return post(name, password, "&_csrf=" + encoded(drawSignIn()));
  }

  /** Opens the page to sign in; gives the token in its form. */
  private String drawSignIn() throws Exception {
    get("/login");
    String drawn = draw("login").drawn();
    List<JsonNode> changes =
        JSON.readTree(drawn.substring(drawn.indexOf('{'), drawn.lastIndexOf('}') + 1))
            .get("changes")
            .valueStream()
            .toList();
    int field =
        changes.stream()
            .filter(change -> change.path("value").asString("").equals("_csrf"))
            .findFirst()
            .orElseThrow()
            .get("node")
            .asInt();
    return changes.stream()
        .filter(change -> change.get("node").asInt() == field)
        .filter(change -> change.path("key").asString("").equals("value"))
        .findFirst()
        .orElseThrow()
        .get("value")
        .asString();
  }

  /**
   * A page that lies open.
   *
   * @param key that its messages are signed with
   */
  private record Tab(int number, String key, String drawn) {}

  /** Opens a page as Vaadin's own script does. */
  private Tab draw(String route) throws Exception {
    JsonNode start =
        JSON.readTree(get("/?v-r=init&location=" + route + "&query=&v-wn=test").body())
            .get("appConfig");
    JsonNode first = start.get("uidl");
    int number = start.get("v-uiId").asInt();
    String key = first.get("Vaadin-Security-Key").asString();
    Map<String, Object> message =
        Map.of(
            "csrfToken",
            key,
            "syncId",
            first.get("syncId").asInt(),
            "clientId",
            0,
            "rpc",
            List.of(
                Map.of(
                    "type",
                    "event",
                    "node",
                    1,
                    "event",
                    "ui-navigate",
                    "data",
                    Map.of(
                        "route", route,
                        "query", "",
                        "appShellTitle", "",
                        "historyState", "",
                        "trigger", ""))));
    return new Tab(number, key, send(number, message));
  }

  /** Asks for all that the page shows. */
  private String drawAgain(Tab tab) throws Exception {
    return send(
        tab.number(),
        Map.of(
            "csrfToken",
            tab.key(),
            "syncId",
            1,
            "clientId",
            1,
            "resynchronize",
            true,
            "rpc",
            List.of()));
  }

  private String send(int tab, Map<String, Object> message) throws Exception {
    return browser
        .send(
            HttpRequest.newBuilder(uri("/?v-r=uidl&v-uiId=" + tab))
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(message)))
                .build(),
            BodyHandlers.ofString())
        .body();
  }

  /** Signs in once more, with the token that a page of the session has. */
  private void signInAgain(String name) throws Exception {
    Matcher token =
        Pattern.compile("<meta name=\"_csrf\" content=\"([^\"]+)\"").matcher(get("/").body());
    assertThat(token.find()).isTrue();
    assertThat(location(post(name, DemoAccounts.PASSWORD, "&_csrf=" + encoded(token.group(1)))))
        .doesNotStartWith("/login");
  }

  private HttpResponse<String> post(String name, String password, String token) throws Exception {
    return browser.send(
        HttpRequest.newBuilder(uri("/login"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                BodyPublishers.ofString(
                    "username=" + encoded(name) + "&password=" + encoded(password) + token))
            .build(),
        BodyHandlers.ofString());
  }

  private HttpResponse<String> get(String address) throws IOException, InterruptedException {
    return browser.send(HttpRequest.newBuilder(uri(address)).build(), BodyHandlers.ofString());
  }

  private static URI uri(String address) {
    return URI.create(
        "http://127.0.0.1:"
            + application.getEnvironment().getRequiredProperty("local.server.port")
            + address);
  }

  private static String location(HttpResponse<String> response) {
    URI location = URI.create(header(response, "Location"));
    return location.getRawQuery() == null
        ? location.getPath()
        : location.getPath() + "?" + location.getRawQuery();
  }

  private static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
