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
  private static final String PRINTED = "hammersmith-fulham-exploitation";
  private static final int ITEMS = 1_000;
  private static final int SECTIONS = 60;
  private static final int WARM_UP = 200;
  private static final int ROUNDS = 3;
  private static final int OPENS = 60;
  private static final int TURN = 5;
  private static final int BLOCK = 30;
  private static final int SESSIONS = 30;
  private static final double MOST = 1.5;
  private static final double MILLION = 1e6;

  private final Server server;
  private final List<FlowClient> sessions = new ArrayList<>();

  private OpenFormBenchmark(Server server) {
    this.server = server;
    for (int i = 0; i < SESSIONS; i++) {
      FlowClient session = new FlowClient(server.port());
      session.signIn(BenchServer.PRACTITIONER, DemoAccounts.PASSWORD);
      sessions.add(session);
    }
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
    private final String control;
    private final List<Double> times = new ArrayList<>();
    private final List<Double> work = new ArrayList<>();
    private final List<Double> kilobytes = new ArrayList<>();
    private double processors;
    private double statements;
    private double characters;
    private int elements;

    Side(String name, String address, String control) {
      this.name = name;
      this.address = address;
      this.control = control;
    }
  }

  private boolean run() {
    say(
        "publishing %d items in %d sections: %d ms, a second time %d ms"
            .formatted(
                ITEMS,
                SECTIONS,
                server.publish("many-items", ITEMS, SECTIONS),
                server.publish("many-items-too", ITEMS, SECTIONS)));
    server.publish("many-sections", 999, 333);
    boolean empty = compareFirstSections(false);
    boolean filled = compareFirstSections(true);
    say("");
    say("For knowledge, not for the verdict: sections of three items, but 333 of them.");
    compare(
        "a section in the middle, nothing answered",
        new Side(
            "printed, 16 sections",
            server.startAssessment(PRINTED, false).section(8),
            "item-health_level"),
        new Side(
            "333 sections",
            server.startAssessment("many-sections", false).section(166),
            "item-s167_level"));
    return empty && filled;
  }

  private boolean compareFirstSections(boolean filled) {
    return compare(
        "first section, " + (filled ? "every item answered" : "nothing answered"),
        new Side(
            "printed, 61 items",
            server.startAssessment(PRINTED, filled).section(0),
            "item-completed_by"),
        new Side(
            "1,000 items",
            server.startAssessment("many-items", filled).section(0),
            "item-s1_level"));
  }

  private boolean compare(String what, Side a, Side b) {
    FlowClient client = sessions.getFirst();
    turns(client, a, b, WARM_UP);
    a.times.clear();
    b.times.clear();
    a.work.clear();
    b.work.clear();
    List<String> rounds = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      turns(client, a, b, OPENS);
      rounds.add(ratio(last(b.times), last(a.times)));
      processors(client, a);
      processors(client, b);
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
        "  by the clock x %.2f (rounds %s), request's thread x %s, processors x %.2f, heap x %.2f"
            .formatted(
                time,
                String.join(", ", rounds),
                ratio(new Spread(b.work), new Spread(a.work)),
                b.processors / a.processors,
                heap));
    return time <= MOST && heap <= MOST;
  }

  private static Spread last(List<Double> times) {
    return new Spread(times.subList(times.size() - OPENS, times.size()));
  }

  private static String ratio(Spread b, Spread a) {
    return String.format(Locale.ROOT, "%.2f", b.median() / a.median());
  }

  private static void report(Side side) {
    say(
        "  %-18s %s ms on the server, %s ms of its request's thread; %.2f ms of all processors;"
                .formatted(
                    side.name,
                    new Spread(side.times),
                    new Spread(side.work),
                    side.processors / MILLION / (ROUNDS * BLOCK))
            + " %.1f statements; %,.0f characters; %d elements; %s kB kept"
                .formatted(
                    side.statements / (ROUNDS * BLOCK),
                    side.characters / (ROUNDS * BLOCK),
                    side.elements,
                    new Spread(side.kilobytes)));
  }

  /** Opens the one and the other in short turns, so that whatever else goes on meets both. */
  private void turns(FlowClient client, Side a, Side b, int opens) {
    for (int i = 0; i < opens; i += TURN) {
      for (Side side : List.of(a, b)) {
        for (int j = 0; j < TURN; j++) {
          open(client, side);
        }
      }
    }
  }

  /** Opens the form as one who comes by its address, and closes the tab. */
  private void open(FlowClient client, Side side) {
    Server.Requests before = server.requests();
    client.open(side.address);
    Server.Requests after = server.requests();
    if (!client.shows(side.control)) {
      throw new IllegalStateException(side.address + " does not show " + side.control);
    }
    side.times.add((after.elapsed() - before.elapsed()) / MILLION);
    side.work.add((after.processor() - before.processor()) / MILLION);
    side.elements = client.elements();
    client.close();
  }

  /** What many openings in a row cost the processes of the application and of the database. */
  private void processors(FlowClient client, Side side) {
    Server.Processors spent = server.processors();
    Server.Statements asked = server.statements();
    long received = client.received();
    for (int i = 0; i < BLOCK; i++) {
      client.open(side.address);
      client.close();
    }
    side.processors += server.processors().both() - spent.both();
    side.statements += server.statements().all() - asked.all();
    side.characters += client.received() - received;
  }

  /** What one open form adds to each of many sessions on the server. */
  private void keepOpen(Side side) {
    long before = server.liveHeap();
    sessions.forEach(session -> session.open(side.address));
    side.kilobytes.add((server.liveHeap() - before) / 1000.0 / SESSIONS);
    sessions.forEach(FlowClient::close);
  }

  @SuppressWarnings("SystemOut")
  private static void say(String line) {
    System.out.println(line);
  }
}
