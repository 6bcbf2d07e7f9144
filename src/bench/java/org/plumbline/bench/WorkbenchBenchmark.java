package org.plumbline.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plumbline.authority.DemoAccounts;

/**
 * What composing an instrument of 1,000 items costs beside one of 50: to open the workbench, to add
 * a section, and to move one. Both in one run and one process, in turns.
 */
final class WorkbenchBenchmark {
  private static final int WARM_UP = 150;
  private static final int ROUNDS = 3;
  private static final int TIMES = 45;
  private static final int TURN = 5;
  private static final double MOST = 3;
  private static final double MILLION = 1e6;
  private static final String FIRST = "k-sections-s1";
  private static final String ADD = "add-k-sections";

  private final Server server;
  private final FlowClient client;
  private int count;

  private WorkbenchBenchmark(Server server) {
    this.server = server;
    this.client = new FlowClient(server.port());
    client.signIn(BenchServer.ADMIN, DemoAccounts.PASSWORD);
  }

  public static void main(String[] arguments) {
    boolean met;
    try (Server server = Server.start("workbench")) {
      met = new WorkbenchBenchmark(server).run();
    }
    if (!met) {
      throw new IllegalStateException("Composing 1,000 items costs more than it may.");
    }
  }

  /** One of the two that are compared, with how long each act took. */
  private static final class Side {
    private final String name;
    private final String address;
    private final List<Double> opening = new ArrayList<>();
    private final List<Double> adding = new ArrayList<>();
    private final List<Double> moving = new ArrayList<>();

    Side(String name, String code) {
      this.name = name;
      this.address = "instruments/" + code + "/draft/sections/s1";
    }

    private List<List<Double>> all() {
      return List.of(opening, adding, moving);
    }
  }

  private boolean run() {
    server.beginDraft("few-items", 50, 3);
    server.beginDraft("a-thousand-items", 1_000, 60);
    Side few = new Side("50 items", "few-items");
    Side many = new Side("1,000 items", "a-thousand-items");
    turns(few, many, WARM_UP);
    few.all().forEach(List::clear);
    many.all().forEach(List::clear);
    for (int round = 0; round < ROUNDS; round++) {
      turns(few, many, TIMES);
    }
    boolean opens = report("opening the workbench", few, many, few.opening, many.opening);
    boolean adds = report("adding a section", few, many, few.adding, many.adding);
    boolean moves = report("moving a section", few, many, few.moving, many.moving);
    return opens && adds && moves;
  }

  private static boolean report(String act, Side few, Side many, List<Double> a, List<Double> b) {
    Spread small = new Spread(a);
    Spread large = new Spread(b);
    double ratio = large.median() / small.median();
    say(
        String.format(
            Locale.ROOT,
            "%-22s %s: %s ms; %s: %s ms; x %.2f (rounds %s)",
            act,
            few.name,
            small,
            many.name,
            large,
            ratio,
            String.join(", ", rounds(a, b))));
    return ratio <= MOST;
  }

  private static List<String> rounds(List<Double> a, List<Double> b) {
    List<String> rounds = new ArrayList<>();
    for (int from = 0; from < a.size(); from += TIMES) {
      double small = new Spread(a.subList(from, from + TIMES)).median();
      double large = new Spread(b.subList(from, from + TIMES)).median();
      rounds.add(String.format(Locale.ROOT, "%.2f", large / small));
    }
    return rounds;
  }

  private void turns(Side few, Side many, int times) {
    for (int i = 0; i < times; i += TURN) {
      for (Side side : List.of(few, many)) {
        for (int j = 0; j < TURN; j++) {
          once(side);
        }
      }
    }
  }

  /** Opens the draft, adds a section and takes it back, moves one down and up again. */
  private void once(Side side) {
    side.opening.add(measured(() -> client.open(side.address)));
    client.write(ADD, "Section added " + count++);
    side.adding.add(measured(() -> client.press(ADD + "-do")));
    client.press("undo");
    // What is new was opened; the section to be moved is opened again.
    client.close();
    client.open(side.address);
    side.moving.add(measured(() -> client.press("do-move-down-" + FIRST)));
    client.press("do-move-up-" + FIRST);
    client.close();
  }

  /** How long the server took for it, in milliseconds. */
  private double measured(Runnable act) {
    Server.Requests before = server.requests();
    act.run();
    return (server.requests().elapsed() - before.elapsed()) / MILLION;
  }

  @SuppressWarnings("SystemOut")
  private static void say(String line) {
    System.out.println(line);
  }
}
