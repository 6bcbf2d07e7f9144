package org.plumbline.bench;

import jakarta.servlet.Filter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.plumbline.Plumbline;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Assessments;
import org.plumbline.assessment.Child;
import org.plumbline.assessment.Children;
import org.plumbline.assessment.Edit;
import org.plumbline.assessment.Given;
import org.plumbline.authority.Account;
import org.plumbline.authority.Authorities;
import org.plumbline.authority.Authority;
import org.plumbline.authority.DemoAccounts;
import org.plumbline.authority.Role;
import org.plumbline.authority.SignIn;
import org.plumbline.authority.SignedIn;
import org.plumbline.definition.DefinitionWriter;
import org.plumbline.drafting.CreateResult;
import org.plumbline.drafting.DraftCreator;
import org.plumbline.id.AuthorityCode;
import org.plumbline.id.IdSource;
import org.plumbline.id.InstrumentCode;
import org.plumbline.id.Reference;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Section;
import org.plumbline.publication.Publication;
import org.plumbline.publication.Publisher;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

/**
 * The application in a process of its own, with one filter in front that adds up how long requests
 * take. Does what the lines of its input say and answers each with one line; stops at their end.
 */
final class BenchServer {
  static final String ANSWER = "BENCH ";
  static final String PRACTITIONER = "practitioner.hammersmith-fulham";
  static final String ADMIN = "admin.hammersmith-fulham";
  private static final AuthorityCode OWNER = new AuthorityCode("hammersmith-fulham");

  private final ConfigurableApplicationContext application;
  private final Requests requests;
  private final Account practitioner;

  /** What all requests took, in nanoseconds: by the clock, and of their threads' processor time. */
  private record Requests(LongAdder elapsed, LongAdder processor, AtomicInteger underWay) {
    Requests() {
      this(new LongAdder(), new LongAdder(), new AtomicInteger());
    }

    /** A client has its answer a moment before the request is counted. */
    String sums() {
      while (underWay.get() > 0) {
        Thread.onSpinWait();
      }
      return elapsed.sum() + " " + processor.sum();
    }
  }

  private BenchServer(ConfigurableApplicationContext application, Requests requests) {
    this.application = application;
    this.requests = requests;
    var asked =
        UsernamePasswordAuthenticationToken.unauthenticated(PRACTITIONER, DemoAccounts.PASSWORD);
    if (!(application.getBean(SignIn.class).authenticate(asked).getPrincipal()
        instanceof SignedIn signedIn)) {
      throw missing("account of " + PRACTITIONER);
    }
    this.practitioner = signedIn.account();
  }

  private static IllegalStateException missing(String what) {
    return new IllegalStateException("there is no " + what);
  }

  public static void main(String[] arguments) throws IOException {
    Requests requests = new Requests();
    SpringApplication start = new SpringApplication(Plumbline.class);
    start.addInitializers(context ->
        ((GenericApplicationContext) context)
            .registerBean("timing", FilterRegistrationBean.class, () -> registration(requests)));
    try (ConfigurableApplicationContext application = start.run(arguments);
        BufferedReader commands =
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      BenchServer server = new BenchServer(application, requests);
      answer("port " + application.getEnvironment().getProperty("local.server.port"));
      for (String line = commands.readLine(); line != null; line = commands.readLine()) {
        answer(server.perform(line.split(" ", -1)));
      }
    }
  }

  @SuppressWarnings("SystemOut")
  private static void answer(String line) {
    System.out.println(ANSWER + line);
  }

  private static FilterRegistrationBean<Filter> registration(Requests requests) {
    FilterRegistrationBean<Filter> registration =
        new FilterRegistrationBean<>((request, response, rest) -> {
          ThreadMXBean threads = ManagementFactory.getThreadMXBean();
          requests.underWay().incrementAndGet();
          long began = System.nanoTime();
          long worked = threads.getCurrentThreadCpuTime();
          try {
            rest.doFilter(request, response);
          } finally {
            requests.processor().add(threads.getCurrentThreadCpuTime() - worked);
            requests.elapsed().add(System.nanoTime() - began);
            requests.underWay().decrementAndGet();
          }
        });
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return registration;
  }

  private String perform(String[] command) {
    return switch (command[0]) {
      case "publish" -> publish(command[1], number(command[2]), number(command[3]));
      case "start" -> start(new InstrumentCode(command[1]), command[2].equals("filled"));
      case "draft" -> draft(command[1], number(command[2]), number(command[3]));
      case "raw" ->
          new RawSave(application.getBean(DataSource.class))
              .run(command[1], command[2], number(command[3]));
      case "raw-whole" -> writeByHand(command[1], number(command[2]));
      case "alone" -> cancelWhatIsScheduled();
      case "time" -> requests.sums();
      case "cpu" -> processors();
      case "statements" -> statements();
      case "heap" -> Long.toString(liveHeap());
      default -> throw missing("command " + command[0]);
    };
  }

  private String writeByHand(String reference, int times) {
    RawAssessment.write(
        application.getBean(DataSource.class),
        application.getBean(IdSource.class),
        reference,
        times);
    return "written";
  }

  /** Nothing but what is measured is at work from now on. */
  private String cancelWhatIsScheduled() {
    application
        .getBeansOfType(ScheduledTaskHolder.class)
        .values()
        .forEach(holder -> holder.getScheduledTasks().forEach(task -> task.cancel(false)));
    return "alone";
  }

  /** Begins a draft of an instrument of that length. */
  private String draft(String code, int items, int sections) {
    var asked = UsernamePasswordAuthenticationToken.unauthenticated(ADMIN, DemoAccounts.PASSWORD);
    if (!(application.getBean(SignIn.class).authenticate(asked).getPrincipal()
        instanceof SignedIn admin)) {
      throw missing("account of " + ADMIN);
    }
    String text =
        DefinitionWriter.write(ManyItems.of(new InstrumentCode(code), OWNER, items, sections));
    CreateResult beginning =
        application
            .getBean(DraftCreator.class)
            .file(admin.account(), code, text.getBytes(StandardCharsets.UTF_8));
    if (!(beginning instanceof CreateResult.Begun)) {
      throw missing("draft: " + beginning);
    }
    return "begun";
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  /** Publishes an instrument of that length; answers how many milliseconds it took. */
  private String publish(String code, int items, int sections) {
    Instrument instrument = ManyItems.of(new InstrumentCode(code), OWNER, items, sections);
    Authorities authorities = application.getBean(Authorities.class);
    Authority owner = authorities.find(OWNER).orElseThrow();
    Account system =
        new Account(
            authorities.systemAccount(),
            "plumbline",
            "Plumbline",
            owner,
            java.util.Set.of(Role.BOARD_ADMIN));
    long began = System.nanoTime();
    Publication publication =
        application.getBean(Publisher.class).publish(instrument, system, "", false);
    long took = System.nanoTime() - began;
    if (!(publication instanceof Publication.Published)) {
      throw missing("version: " + publication);
    }
    return Long.toString(Duration.ofNanos(took).toMillis());
  }

  /** Starts an assessment; answers its address, and the sections of its version. */
  private String start(InstrumentCode code, boolean filled) {
    Child child =
        application
            .getBean(Children.class)
            .register(practitioner, "Sample", code.value(), Optional.empty());
    Assessments assessments = application.getBean(Assessments.class);
    Reference reference = assessments.start(practitioner, child, code);
    if (assessments.open(practitioner, reference) instanceof Assessment.Open open) {
      if (filled) {
        fill(assessments, open);
      }
      return "%s %s"
          .formatted(
              reference,
              String.join(
                  ",",
                  open.particulars().version().instrument().sections().stream()
                      .map(section -> section.id().value())
                      .toList()));
    }
    throw missing("open assessment");
  }

  /** Answers everything that takes one value. */
  private void fill(Assessments assessments, Assessment.Open open) {
    Instrument instrument = open.particulars().version().instrument();
    IdSource ids = application.getBean(IdSource.class);
    for (Section section : instrument.sections()) {
      section.items().stream()
          .flatMap(item -> SampleAnswers.to(instrument, item).entrySet().stream())
          .forEach(answer ->
              assessments.save(
                  practitioner,
                  open,
                  new Edit(
                      answer.getKey(),
                      Given.NEVER,
                      Optional.of(answer.getValue()),
                      section.id(),
                      ids.next())));
    }
  }

  /** Processor time of this process and of the database's, in nanoseconds. */
  private static String processors() {
    long own = ProcessHandle.current().info().totalCpuDuration().map(Duration::toNanos).orElse(0L);
    long database =
        ProcessHandle.current()
            .descendants()
            .flatMap(process -> process.info().totalCpuDuration().stream())
            .mapToLong(Duration::toNanos)
            .sum();
    return own + " " + database;
  }

  /** Statements and commits that the database has seen since it started. */
  private String statements() {
    var counts =
        application
            .getBean(DSLContext.class)
            .fetch(
                "show global status where variable_name in "
                    + "('Com_select', 'Com_insert', 'Com_update', 'Com_delete', 'Com_commit')")
            .intoMap(row -> row.get(0, String.class), row -> row.get(1, Long.class));
    long commits = counts.getOrDefault("Com_commit", 0L);
    long all = counts.values().stream().mapToLong(Long::longValue).sum();
    return (all - commits) + " " + commits;
  }

  /** What is still reachable, in bytes: the least that is left after several collections. */
  private static long liveHeap() {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 4; i++) {
      System.gc();
      least = Math.min(least, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    }
    return least;
  }
}
