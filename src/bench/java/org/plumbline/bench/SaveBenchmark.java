package org.plumbline.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plumbline.authority.DemoAccounts;

/**
 * What it takes until an answer is stored for good: over HTTP, from the change in the browser to
 * "Saved", against the same statements sent by hand.
 */
final class SaveBenchmark {
  private static final String PRINTED = "hammersmith-fulham-exploitation";
  private static final String SLOT = "completed_by";
  private static final int WARM_UP = 3_000;
  private static final int ROUNDS = 3;
  private static final int SAVES = 300;
  private static final int TURN = 20;
  private static final double MOST = 6;
  private static final double MILLION = 1e6;

  private SaveBenchmark() {}

  public static void main(String[] arguments) {
    try (Server server = Server.start("save")) {
      run(server);
    }
  }

  private static void run(Server server) {
    Server.Started ours = server.startAssessment(PRINTED, true);
    Server.Started byHand = server.startAssessment(PRINTED, true);
    FlowClient client = new FlowClient(server.port());
    client.signIn(BenchServer.PRACTITIONER, DemoAccounts.PASSWORD);
    client.open(ours.section(0));
    Numbers numbers = new Numbers(server, client, byHand.reference());
    numbers.measure(WARM_UP);
    numbers.clear();
    List<String> rounds = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      numbers.measure(SAVES);
      rounds.add(
          String.format(
              Locale.ROOT,
              "%.1f",
              last(numbers.overHttp).median() / last(numbers.byHand).median()));
    }
    Server.Statements before = server.statements();
    for (int i = 0; i < SAVES; i++) {
      numbers.save();
    }
    Server.Statements after = server.statements();
    double ratio = new Spread(numbers.overHttp).median() / new Spread(numbers.byHand).median();
    say("a save over HTTP   %s ms by the client's clock".formatted(new Spread(numbers.overHttp)));
    say(
        "  on the server    %s ms, %s ms of its thread"
            .formatted(new Spread(numbers.onServer), new Spread(numbers.work)));
    say("the same by hand   %s ms".formatted(new Spread(numbers.byHand)));
    say(
        "x %.1f (rounds %s); %.2f statements and %.2f commits a save"
            .formatted(
                ratio,
                String.join(", ", rounds),
                (after.all() - before.all()) / (double) SAVES,
                (after.commits() - before.commits()) / (double) SAVES));
    if (ratio > MOST) {
      throw new IllegalStateException("Saving costs more than it may.");
    }
  }

  private static Spread last(List<Double> values) {
    return new Spread(values.subList(values.size() - SAVES, values.size()));
  }

  /** Measures in short turns, and keeps what came of it. */
  private static final class Numbers {
    private final Server server;
    private final FlowClient client;
    private final String other;
    private final List<Double> overHttp = new ArrayList<>();
    private final List<Double> onServer = new ArrayList<>();
    private final List<Double> work = new ArrayList<>();
    private final List<Double> byHand = new ArrayList<>();
    private int count;

    Numbers(Server server, FlowClient client, String other) {
      this.server = server;
      this.client = client;
      this.other = other;
    }

    void clear() {
      List.of(overHttp, onServer, work, byHand).forEach(List::clear);
    }

    void measure(int saves) {
      for (int i = 0; i < saves; i += TURN) {
        for (int j = 0; j < TURN; j++) {
          Server.Requests before = server.requests();
          long began = System.nanoTime();
          save();
          overHttp.add((System.nanoTime() - began) / MILLION);
          Server.Requests after = server.requests();
          onServer.add((after.elapsed() - before.elapsed()) / MILLION);
          work.add((after.processor() - before.processor()) / MILLION);
        }
        server.saveByHand(other, SLOT, TURN).forEach(nanos -> byHand.add(nanos / MILLION));
      }
    }

    void save() {
      client.write("in-" + SLOT, "written " + count++);
    }
  }

  @SuppressWarnings("SystemOut")
  private static void say(String line) {
    System.out.println(line);
  }
}
