package org.plumbline.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.plumbline.definition.DefinitionReader;
import org.plumbline.definition.Reading;
import org.plumbline.instrument.Instrument;

/**
 * What a completed assessment costs the server, over the HTTP API: a child entered, an assessment
 * started, sixty answers saved one by one, and the submission. Beside it the same rows written by
 * hand, in turns; processor time of both processes, as the operating system counts it. With {@code
 * -Dstored=1000000} the same again in a second application, whose database holds so many
 * assessments already.
 */
final class CompletedAssessmentBenchmark {
  private static final String PRINTED = "hammersmith-fulham-exploitation";
  private static final int TABLES = 1;
  private static final int SAVES = 60;
  private static final int WARM_UP = 150;
  private static final int ROUNDS = 7;
  private static final int TURN = 20;
  private static final double MOST = 120;
  private static final double MOST_AMONG_MANY = 1.2;
  private static final double MILLION = 1e6;

  private CompletedAssessmentBenchmark() {}

  public static void main(String[] arguments) {
    int stored = Integer.getInteger("stored", 0);
    Completion completion = completion();
    try (Server server = Server.start("completed")) {
      Side alone = new Side("an empty database", server, completion);
      if (stored == 0) {
        run(List.of(alone));
      } else {
        try (Server filled = filled(stored)) {
          Side among = new Side(stored + " stored", filled, completion);
          run(List.of(alone, among));
          double ratio = among.median() / alone.median();
          say(String.format(Locale.ROOT, "x %.2f with %d stored", ratio, stored));
          if (ratio > MOST_AMONG_MANY) {
            throw new IllegalStateException("Among many it costs more than it may.");
          }
        }
      }
      if (alone.median() > MOST) {
        throw new IllegalStateException("A completed assessment costs more than it may.");
      }
    }
  }

  private static Completion completion() {
    Path file = Path.of("instruments", PRINTED, "1.yaml");
    try {
      if (DefinitionReader.read(file.toString(), Files.readAllBytes(file))
          instanceof Reading.Read(Instrument instrument)) {
        Completion completion = Completion.of(instrument, TABLES);
        if (completion.saves().size() == SAVES) {
          return completion;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new IllegalStateException("the definition has changed");
  }

  /** Filled once, since that takes minutes, and used again by the next run. */
  private static Server filled(int stored) {
    String name = "filled-" + stored;
    Path done = Server.data(name).resolve("filled");
    try {
      if (Files.notExists(done)) {
        Server.start(name).close();
        Filling.fill(Server.data(name), stored);
        Files.createFile(done);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Server.startAgain(name);
  }

  private static void run(List<Side> sides) {
    sides.forEach(Side::warmUp);
    for (int round = 0; round < ROUNDS; round++) {
      sides.forEach(Side::measure);
    }
    sides.forEach(Side::tell);
  }

  /** Processor time of one assessment, in milliseconds. */
  private record Cost(double application, double database) {
    double both() {
      return application + database;
    }
  }

  /** An application, and what was measured in it. */
  private static final class Side {
    private final String name;
    private final Server server;
    private final Completion completion;
    private final ApiClient client;
    private final List<Cost> overHttp = new ArrayList<>();
    private final List<Cost> byHand = new ArrayList<>();
    private String pattern = "";

    Side(String name, Server server, Completion completion) {
      this.name = name;
      this.server = server;
      this.completion = completion;
      this.client = new ApiClient(server.port(), BenchServer.PRACTITIONER);
      server.leaveAlone();
    }

    void warmUp() {
      complete(WARM_UP);
      server.writeByHand(pattern, WARM_UP / 2);
    }

    private void complete(int times) {
      for (int i = 0; i < times; i++) {
        pattern = client.complete(PRINTED, completion);
      }
    }

    void measure() {
      overHttp.add(cost(() -> complete(TURN)));
      byHand.add(cost(() -> server.writeByHand(pattern, TURN)));
    }

    private Cost cost(Runnable work) {
      Server.Processors before = server.processors();
      work.run();
      Server.Processors after = server.processors();
      return new Cost(
          (after.application() - before.application()) / MILLION / TURN,
          (after.database() - before.database()) / MILLION / TURN);
    }

    double median() {
      return spread(overHttp, Cost::both).median();
    }

    void tell() {
      Server.Statements before = server.statements();
      complete(1);
      Server.Statements after = server.statements();
      say(name);
      say("  over the API   " + inWords(overHttp));
      say("  by hand        " + inWords(byHand));
      say(
          String.format(
              Locale.ROOT,
              "  x %.1f; %d statements and %d commits in an assessment",
              median() / spread(byHand, Cost::both).median(),
              after.all() - before.all(),
              after.commits() - before.commits()));
    }
  }

  private static String inWords(List<Cost> costs) {
    return "%s ms; application %s, database %s"
        .formatted(
            spread(costs, Cost::both),
            spread(costs, Cost::application),
            spread(costs, Cost::database));
  }

  private static Spread spread(List<Cost> costs, ToDoubleFunction<Cost> part) {
    return new Spread(costs.stream().map(part::applyAsDouble).toList());
  }

  @SuppressWarnings("SystemOut")
  private static void say(String line) {
    System.out.println(line);
  }
}
