package org.plumbline.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.plumbline.authority.Account;
import org.plumbline.authority.Authority;
import org.plumbline.authority.Role;
import org.plumbline.db.PrivateDatabase;
import org.plumbline.id.ItemId;
import org.plumbline.response.Answer;

/** A dump, taken as the guide to operations says, gives everything back. */
class BackupTest {
  private static final Path DIRECTORY =
      Path.of("target", "backup-test", Long.toString(ProcessHandle.current().pid()));

  /** What a save writes to; everything else stands still while the dump is taken. */
  private static final String STANDS_STILL =
      "select group_concat(table_name) from information_schema.tables where table_schema = 'plumbline' and table_name not in ('assessment', 'answer', 'answer_event', 'audit_event')";

  @Test
  void a_dump_taken_while_somebody_saves_is_whole_and_goes_on_where_it_is_read_back()
      throws Exception {
    Path dump = Files.createDirectories(DIRECTORY).resolve("dump.sql");
    Authority council;
    Account ann;
    Assessment.Open open;
    List<String> sums;
    int last;
    try (PrivateDatabase database = new PrivateDatabase(DIRECTORY.resolve("from"));
        Office office = new Office(database.dataSource())) {
      council = office.authority("somewhere");
      ann = office.member(council, "Ann Author", Role.PRACTITIONER);
      office.publish(Forms.ofEveryKind(council), council);
      Assessment.Open finished = office.start(ann, "form-of-somewhere");
      office.complete(ann, finished);
      assertThat(office.submit(ann, finished)).isInstanceOf(Submission.Done.class);
      office.clock.set("2036-03-02T09:30:00Z");
      office.seal.sealAll();
      open = office.start(ann, "form-of-somewhere");
      last = dumpWhileSaving(database, dump, office, ann, open);
      sums = sums(database);
    }
    try (PrivateDatabase database = PrivateDatabase.readBack(DIRECTORY.resolve("to"), dump)) {
      assertThat(sums).hasSizeGreaterThan(25);
      assertThat(sums(database)).isEqualTo(sums);
      try (Office office = new Office(database.dataSource())) {
        int saved = office.again(ann, open).particulars().revision();
        assertThat(saved).isBetween(1, last);
        isWhole(database, office, ann, open, saved);
        assertThat(office.seal.verify(Optional.of(council.id()))).isEmpty();
        assertThat(database.ask("select count(*) > 0 from audit_seal")).containsExactly("1");

        assertThat(save(office, ann, open, saved + 1)).isInstanceOf(Saving.Saved.class);
        isWhole(database, office, ann, open, saved + 1);
        refuses(database, "update instrument_version set note = 'x'", "PL001");
        refuses(database, "delete from answer_event limit 1", "PL008");
        refuses(database, "update audit_event set kind = 'X' limit 1", "PL008");
      }
    }
  }

  /** Begins when there is a first save and goes on beside the others; says how many there were. */
  private static int dumpWhileSaving(
      PrivateDatabase database, Path dump, Office office, Account ann, Assessment.Open open)
      throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    AtomicBoolean enough = new AtomicBoolean();
    CompletableFuture<Integer> saves =
        CompletableFuture.supplyAsync(() -> {
          int number = 0;
          try {
            while (!enough.get()) {
              number++;
              assertThat(save(office, ann, open, number)).isInstanceOf(Saving.Saved.class);
              begun.countDown();
            }
          } finally {
            begun.countDown();
          }
          return number;
        });
    begun.await();
    try {
      database.dump(dump);
    } finally {
      enough.set(true);
    }
    return saves.get();
  }

  private static Saving save(Office office, Account ann, Assessment.Open open, int number) {
    return office.write(ann, open, "words", new Answer.Text("Save " + number));
  }

  /** As many answers, entries of the history and links of the chain as there were saves. */
  private static void isWhole(
      PrivateDatabase database, Office office, Account ann, Assessment.Open open, int saves)
      throws Exception {
    assertThat(office.again(ann, open).in(new ItemId("words")).answer())
        .contains(new Answer.Text("Save " + saves));
    String id = open.particulars().id().value().toString();
    assertThat(
            database.ask(
                "select count(*) from answer_event where assessment_id = '%1$s' union all select count(*) from audit_event where subject = '%1$s' and seq is not null"
                    .formatted(id)))
        .containsExactly(Integer.toString(saves), Integer.toString(saves));
    assertThat(office.audit.verify(open.particulars().id())).isEmpty();
  }

  private static List<String> sums(PrivateDatabase database) throws Exception {
    return database.ask("checksum table " + String.join("", database.ask(STANDS_STILL)));
  }

  private static void refuses(PrivateDatabase database, String statement, String code) {
    assertThatThrownBy(() -> database.ask(statement)).hasMessageContaining(code);
  }
}
