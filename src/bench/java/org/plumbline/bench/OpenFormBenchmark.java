package org.plumbline.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plumbline.authority.DemoAccounts;

/**
 * What an instrument of 1,000 items costs beside the longest printed one: to open the form, and to
 * keep it open. Both in one run and one process, in turns.
 */
final class OpenFormBenchmark {
  private static final int ITEMS = 1_000;
  private static final int SECTIONS = 60;
  private static final int WARM_UP = 400;
  private static final int ROUNDS = 3;
  private static final int OPENS = 150;
  private static final int SESSIONS = 30;
  private static final double MOST = 1.5;
  private static final double MILLION = 1e6;

  private final Server server;

  private OpenFormBenchmark(Server server) {
    this.server = server;
  }

  public static void main(String[] arguments) {
    boolean met;
    try (Server server = Server.start("open-form")) {
      met = new OpenFormBenchmark(server).run();
    }
    if (!met) {
      throw new IllegalStateException("An instrument of 1,000 items costs more than it may.");
    }
  }

  /** One of the two that are compared: how long each opening took, and what it kept. */
  private static final class Side {
    private final String name;
    private final String address;
    private final List<Double> times = new ArrayList<>();
    private final List<Double> roundMedians = new ArrayList<>();
    private final List<Double> kilobytes = new ArrayList<>();
    private double processors;
    private double statements;
    private double characters;
    private int elements;

    Side(String name, String address) {
      this.name = name;
      this.address = address;
    }
  }

  private boolean run() {
    say(
        "publishing %d items in %d sections: %d ms, then %d ms warm"
            .formatted(
                ITEMS,
                SECTIONS,
                server.publish("many-items", ITEMS, SECTIONS),
                server.publish("many-items-too", ITEMS, SECTIONS)));
    boolean met = true;
    for (boolean filled : new boolean[] {false, true}) {
      Server.Started printed = server.startAssessment("hammersmith-fulham-exploitation", filled);
      Server.Started many = server.startAssessment("many-items", filled);
      String how = filled ? "every item answered" : "new";
      met &= compare(how + ", first section", printed.section(0), many.section(0));
      met &= compare(how + ", a section in the middle", printed.section(8), many.section(30));
    }
    return met;
  }

  private boolean compare(String what, String printed, String many) {
    Side a = new Side("printed, 61 items", printed);
    Side b = new Side("1,000 items", many);
    FlowClient client = signedIn();
    for (int i = 0; i < WARM_UP / 2; i++) {
      open(client, a);
      open(client, b);
    }
    a.times.clear();
    b.times.clear();
    for (int round = 0; round < ROUNDS; round++) {
      measure(client, a);
      measure(client, b);
    }
    for (int round = 0; round < ROUNDS; round++) {
      keepOpen(a);
      keepOpen(b);
    }
    say("");
    say(what);
    report(a);
    report(b);
    double time = new Spread(b.times).median() / new Spread(a.times).median();
    double heap = new Spread(b.kilobytes).median() / new Spread(a.kilobytes).median();
    say(
        "  time x %.2f (rounds %s), heap x %.2f"
            .formatted(time, ratios(a.roundMedians, b.roundMedians), heap));
    return time <= MOST && heap <= MOST;
  }

  private static String ratios(List<Double> a, List<Double> b) {
    List<String> ratios = new ArrayList<>();
    for (int i = 0; i < a.size(); i++) {
      ratios.add(String.format(Locale.ROOT, "%.2f", b.get(i) / a.get(i)));
    }
    return String.join(", ", ratios);
  }

  private static void report(Side side) {
    say(
        "  %-18s %s ms on the server; %.2f ms of processors; %.1f statements; %,.0f characters; %d elements; %s kB kept"
            .formatted(
                side.name,
                new Spread(side.times),
                side.processors / MILLION / (ROUNDS * OPENS),
                side.statements / (ROUNDS * OPENS),
                side.characters / (ROUNDS * OPENS),
                side.elements,
                new Spread(side.kilobytes)));
  }

  private void measure(FlowClient client, Side side) {
    Server.Processors spent = server.processors();
    Server.Statements asked = server.statements();
    long received = client.received();
    for (int i = 0; i < OPENS; i++) {
      open(client, side);
    }
    side.roundMedians.add(
        new Spread(side.times.subList(side.times.size() - OPENS, side.times.size())).median());
    side.processors += server.processors().both() - spent.both();
    side.statements += server.statements().all() - asked.all();
    side.characters += client.received() - received;
  }

  /** Opens the form as one who comes by its address, and closes the tab. */
  private void open(FlowClient client, Side side) {
    long before = server.requestTime();
    client.open(side.address);
    side.times.add((server.requestTime() - before) / MILLION);
    side.elements = client.elements();
    client.close();
  }

  /** What a session with one open form keeps on the server. */
  private void keepOpen(Side side) {
    List<FlowClient> sessions = new ArrayList<>();
    for (int i = 0; i < SESSIONS; i++) {
      sessions.add(signedIn());
    }
    long before = server.liveHeap();
    sessions.forEach(session -> session.open(side.address));
    side.kilobytes.add((server.liveHeap() - before) / 1000.0 / SESSIONS);
    sessions.forEach(FlowClient::close);
  }

  private FlowClient signedIn() {
    FlowClient client = new FlowClient(server.port());
    client.signIn(BenchServer.PRACTITIONER, DemoAccounts.PASSWORD);
    return client;
  }

  @SuppressWarnings("SystemOut")
  private static void say(String line) {
    System.out.println(line);
  }
}
