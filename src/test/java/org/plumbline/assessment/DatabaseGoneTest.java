package org.plumbline.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.plumbline.authority.Account;
import org.plumbline.authority.Authority;
import org.plumbline.authority.Role;
import org.plumbline.db.PrivateDatabase;
import org.plumbline.db.schema.Tables;
import org.plumbline.id.ItemId;
import org.plumbline.response.Answer;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** When the database goes away, a save says so, leaves nothing half done, and can be sent again. */
class DatabaseGoneTest {
  private static final Path DIRECTORY =
      Path.of("target", "gone-test", Long.toString(ProcessHandle.current().pid()));

  private static void breaks(ThrowingCallable act) {
    assertThatThrownBy(act)
        .satisfiesAnyOf(
            failed -> assertThat(failed).isInstanceOf(DataAccessException.class),
            failed -> assertThat(failed).isInstanceOf(TransactionException.class));
  }

  @Test
  void what_could_not_be_saved_is_saved_once_when_the_database_is_back() {
    Account ann;
    Assessment.Open open;
    Edit edit;
    try (PrivateDatabase database = new PrivateDatabase(DIRECTORY);
        Office office = new Office(database.dataSource())) {
      Authority council = office.authority("somewhere");
      ann = office.member(council, "Ann Author", Role.PRACTITIONER);
      office.publish(Forms.ofEveryKind(council), council);
      open = office.start(ann, "form-of-somewhere");
      edit = office.edit(open, "words", new Answer.Text("Not to be lost"));

      office.statements.beforeNth(3, database::stop);
      breaks(() -> office.assessments.save(ann, open, edit));
      breaks(() -> office.assessments.save(ann, open, edit));
    }
    try (PrivateDatabase database = new PrivateDatabase(DIRECTORY);
        Office office = new Office(database.dataSource())) {
      assertThat(office.again(ann, open).given()).isEmpty();
      assertThat(office.again(ann, open).particulars().revision()).isZero();
      assertThat(office.audit.verify(open.particulars().id())).isEmpty();

      assertThat(office.assessments.save(ann, open, edit)).isInstanceOf(Saving.Saved.class);
      assertThat(office.assessments.save(ann, open, edit)).isInstanceOf(Saving.Saved.class);

      assertThat(office.again(ann, open).in(new ItemId("words")).answer()).isEqualTo(edit.now());
      assertThat(office.again(ann, open).particulars().revision()).isEqualTo(1);
      assertThat(
              office.db.fetchCount(
                  Tables.ANSWER_EVENT,
                  Tables.ANSWER_EVENT.ASSESSMENT_ID.eq(open.particulars().id())))
          .isEqualTo(1);
      assertThat(office.audit.verify(open.particulars().id())).isEmpty();
    }
  }
}
