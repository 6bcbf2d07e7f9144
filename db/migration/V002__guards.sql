-- What the foreign keys cannot say. A trigger cannot be switched off by the account that runs into it, but any account may
-- switch off foreign keys and checks for its own session, so each guard refuses such a session as well.
-- A guard that depends on another row's state reads it with a lock, so that it waits for a change under way, and
-- reads it without a condition on that state: a row that fails a condition is unlocked again under READ COMMITTED.
-- SQLSTATE 23000 and not 45000: the driver would report the latter as a passing fault of the connection, to be tried again.

delimiter //

-- PL001 A published version never changes --------------------------------------------------------

create trigger a_section_is_written_only_before_publication before insert on version_section for each row begin
  if coalesce((select state from instrument_version where id = new.version_id lock in share mode), 'DRAFT') <> 'DRAFT'
      or @@foreign_key_checks = 0 or @@check_constraint_checks = 0 then
    signal sqlstate '23000' set mysql_errno = 31001, message_text = 'PL001 a published version never changes (version_section)';
  end if;
end //

create trigger a_section_is_changed_only_before_publication before update on version_section for each row begin
  if coalesce((select state from instrument_version where id = old.version_id lock in share mode), 'DRAFT') <> 'DRAFT'
      or new.version_id <> old.version_id
      or @@foreign_key_checks = 0 or @@check_constraint_checks = 0 then
    signal sqlstate '23000' set mysql_errno = 31001, message_text = 'PL001 a published version never changes (version_section)';
  end if;
end //

create trigger a_section_is_removed_only_before_publication before delete on version_section for each row begin
  if coalesce((select state from instrument_version where id = old.version_id lock in share mode), 'DRAFT') <> 'DRAFT'
      or @@foreign_key_checks = 0 or @@check_constraint_checks = 0 then
    signal sqlstate '23000' set mysql_errno = 31001, message_text = 'PL001 a published version never changes (version_section)';
  end if;
end //

create trigger an_item_is_written_only_before_publication before insert on version_item for each row begin
  if coalesce((select state from instrument_version where id = new.version_id lock in share mode), 'DRAFT') <> 'DRAFT'
      or @@foreign_key_checks = 0 or @@check_constraint_checks = 0 then
    signal sqlstate '23000' set mysql_errno = 31001, message_text = 'PL001 a published version never changes (version_item)';
  end if;
end //

create trigger an_item_is_changed_only_before_publication before update on version_item for each row begin
  if coalesce((select state from instrument_version where id = old.version_id lock in share mode), 'DRAFT') <> 'DRAFT'
      or new.version_id <> old.version_id
      or @@foreign_key_checks = 0 or @@check_constraint_checks = 0 then
    signal sqlstate '23000' set mysql_errno = 31001, message_text = 'PL001 a published version never changes (version_item)';
  end if;
end //

create trigger an_item_is_removed_only_before_publication before delete on version_item for each row begin
  if coalesce((select state from instrument_version where id = old.version_id lock in share mode), 'DRAFT') <> 'DRAFT'
      or @@foreign_key_checks = 0 or @@check_constraint_checks = 0 then
    signal sqlstate '23000' set mysql_errno = 31001, message_text = 'PL001 a published version never changes (version_item)';
  end if;
end //

create trigger an_option_is_written_only_before_publication before insert on version_option for each row begin
  if coalesce((select state from instrument_version where id = new.version_id lock in share mode), 'DRAFT') <> 'DRAFT'
      or @@foreign_key_checks = 0 or @@check_constraint_checks = 0 then
    signal sqlstate '23000' set mysql_errno = 31001, message_text = 'PL001 a published version never changes (version_option)';
  end if;
end //

create trigger an_option_is_changed_only_before_publication before update on version_option for each row begin
  if coalesce((select state from instrument_version where id = old.version_id lock in share mode), 'DRAFT') <> 'DRAFT'
      or new.version_id <> old.version_id
      or @@foreign_key_checks = 0 or @@check_constraint_checks = 0 then
    signal sqlstate '23000' set mysql_errno = 31001, message_text = 'PL001 a published version never changes (version_option)';
  end if;
end //

create trigger an_option_is_removed_only_before_publication before delete on version_option for each row begin
  if coalesce((select state from instrument_version where id = old.version_id lock in share mode), 'DRAFT') <> 'DRAFT'
      or @@foreign_key_checks = 0 or @@check_constraint_checks = 0 then
    signal sqlstate '23000' set mysql_errno = 31001, message_text = 'PL001 a published version never changes (version_option)';
  end if;
end //

-- PL002 A version begins as a draft and only moves forward ----------------------------------------

create trigger a_version_begins_as_a_draft before insert on instrument_version for each row begin
  if new.state <> 'DRAFT' or @@foreign_key_checks = 0 or @@check_constraint_checks = 0 then
    signal sqlstate '23000' set mysql_errno = 31002, message_text = 'PL002 a version begins as a draft';
  end if;
end //

create trigger a_version_only_moves_forward before update on instrument_version for each row begin
  if field(new.state, 'DRAFT', 'PUBLISHED', 'CLOSING', 'RETIRED') < field(old.state, 'DRAFT', 'PUBLISHED', 'CLOSING', 'RETIRED')
      or (old.state = 'DRAFT' and new.state not in ('DRAFT', 'PUBLISHED'))
      or @@foreign_key_checks = 0 or @@check_constraint_checks = 0 then
    signal sqlstate '23000' set mysql_errno = 31002, message_text = 'PL002 a version only moves forward';
  end if;
  if old.state <> 'DRAFT' and not (
      new.id <=> old.id and new.authority_id <=> old.authority_id and new.instrument_id <=> old.instrument_id
      and new.number <=> old.number and new.definition <=> old.definition and new.sha256 <=> old.sha256
      and new.note <=> old.note and new.published_by <=> old.published_by and new.published_at <=> old.published_at) then
    signal sqlstate '23000' set mysql_errno = 31001, message_text = 'PL001 a published version never changes (instrument_version)';
  end if;
end //

create trigger a_version_is_never_removed before delete on instrument_version for each row begin
  if old.state <> 'DRAFT' or @@foreign_key_checks = 0 or @@check_constraint_checks = 0 then
    signal sqlstate '23000' set mysql_errno = 31001, message_text = 'PL001 a published version never changes (instrument_version)';
  end if;
end //

-- PL003 to PL006, PL010 An assessment ------------------------------------------------------------

create trigger an_assessment_begins_as_a_draft before insert on assessment for each row begin
  if new.state <> 'DRAFT' or @@foreign_key_checks = 0 or @@check_constraint_checks = 0 then
    signal sqlstate '23000' set mysql_errno = 31004, message_text = 'PL004 an assessment begins as a draft';
  end if;
  if coalesce((select state from instrument_version where id = new.version_id lock in share mode), 'PUBLISHED') <> 'PUBLISHED' then
    signal sqlstate '23000' set mysql_errno = 31006, message_text = 'PL006 only a published version can be started';
  end if;
end //

create trigger an_assessment_only_moves_forward before update on assessment for each row begin
  if not (new.id <=> old.id and new.authority_id <=> old.authority_id and new.reference <=> old.reference
      and new.child_id <=> old.child_id and new.instrument_id <=> old.instrument_id and new.version_id <=> old.version_id
      and new.author_id <=> old.author_id and new.follows_id <=> old.follows_id and new.started_at <=> old.started_at) then
    signal sqlstate '23000' set mysql_errno = 31003, message_text = 'PL003 an assessment stays pinned';
  end if;
  if old.state = 'SIGNED_OFF' then
    signal sqlstate '23000' set mysql_errno = 31005, message_text = 'PL005 a signed assessment never changes';
  end if;
  if (new.state <> old.state and concat(old.state, '>', new.state) not in
        ('DRAFT>SUBMITTED', 'SUBMITTED>RETURNED', 'RETURNED>SUBMITTED', 'SUBMITTED>SIGNED_OFF'))
      or @@foreign_key_checks = 0 or @@check_constraint_checks = 0 then
    signal sqlstate '23000' set mysql_errno = 31004, message_text = 'PL004 an assessment only moves forward';
  end if;
  if new.revision < old.revision or (new.head <> old.head and new.revision = old.revision) then
    signal sqlstate '23000' set mysql_errno = 31010, message_text = 'PL010 a revision never goes back';
  end if;
end //

create trigger an_assessment_is_never_removed before delete on assessment for each row
  signal sqlstate '23000' set mysql_errno = 31008, message_text = 'PL008 the record only grows (assessment)' //

-- PL007 A form is written only while it is open --------------------------------------------------

create trigger an_answer_is_written_only_while_open before insert on answer for each row begin
  if coalesce((select state from assessment where id = new.assessment_id lock in share mode), 'DRAFT') not in ('DRAFT', 'RETURNED')
      or @@foreign_key_checks = 0 or @@check_constraint_checks = 0 then
    signal sqlstate '23000' set mysql_errno = 31007, message_text = 'PL007 a form is written only while it is open (answer)';
  end if;
end //

create trigger an_answer_is_changed_only_while_open before update on answer for each row begin
  if coalesce((select state from assessment where id = old.assessment_id lock in share mode), 'DRAFT') not in ('DRAFT', 'RETURNED')
      or new.assessment_id <> old.assessment_id or new.item_id <> old.item_id
      or @@foreign_key_checks = 0 or @@check_constraint_checks = 0 then
    signal sqlstate '23000' set mysql_errno = 31007, message_text = 'PL007 a form is written only while it is open (answer)';
  end if;
end //

create trigger a_choice_is_written_only_while_open before insert on answer_choice for each row begin
  if coalesce((select state from assessment where id = new.assessment_id lock in share mode), 'DRAFT') not in ('DRAFT', 'RETURNED')
      or @@foreign_key_checks = 0 or @@check_constraint_checks = 0 then
    signal sqlstate '23000' set mysql_errno = 31007, message_text = 'PL007 a form is written only while it is open (answer_choice)';
  end if;
end //

create trigger a_choice_is_changed_only_while_open before update on answer_choice for each row begin
  if coalesce((select state from assessment where id = old.assessment_id lock in share mode), 'DRAFT') not in ('DRAFT', 'RETURNED')
      or new.assessment_id <> old.assessment_id or new.item_id <> old.item_id or new.option_id <> old.option_id
      or @@foreign_key_checks = 0 or @@check_constraint_checks = 0 then
    signal sqlstate '23000' set mysql_errno = 31007, message_text = 'PL007 a form is written only while it is open (answer_choice)';
  end if;
end //

create trigger a_choice_is_removed_only_while_open before delete on answer_choice for each row begin
  if coalesce((select state from assessment where id = old.assessment_id lock in share mode), 'DRAFT') not in ('DRAFT', 'RETURNED')
      or @@foreign_key_checks = 0 or @@check_constraint_checks = 0 then
    signal sqlstate '23000' set mysql_errno = 31007, message_text = 'PL007 a form is written only while it is open (answer_choice)';
  end if;
end //

create trigger a_row_is_written_only_while_open before insert on answer_row for each row begin
  if coalesce((select state from assessment where id = new.assessment_id lock in share mode), 'DRAFT') not in ('DRAFT', 'RETURNED')
      or @@foreign_key_checks = 0 or @@check_constraint_checks = 0 then
    signal sqlstate '23000' set mysql_errno = 31007, message_text = 'PL007 a form is written only while it is open (answer_row)';
  end if;
end //

create trigger a_row_is_changed_only_while_open before update on answer_row for each row begin
  if coalesce((select state from assessment where id = old.assessment_id lock in share mode), 'DRAFT') not in ('DRAFT', 'RETURNED')
      or new.assessment_id <> old.assessment_id or new.item_id <> old.item_id or new.row_id <> old.row_id
      or @@foreign_key_checks = 0 or @@check_constraint_checks = 0 then
    signal sqlstate '23000' set mysql_errno = 31007, message_text = 'PL007 a form is written only while it is open (answer_row)';
  end if;
end //

create trigger a_cell_is_written_only_while_open before insert on answer_cell for each row begin
  if coalesce((select state from assessment where id = new.assessment_id lock in share mode), 'DRAFT') not in ('DRAFT', 'RETURNED')
      or @@foreign_key_checks = 0 or @@check_constraint_checks = 0 then
    signal sqlstate '23000' set mysql_errno = 31007, message_text = 'PL007 a form is written only while it is open (answer_cell)';
  end if;
end //

create trigger a_cell_is_changed_only_while_open before update on answer_cell for each row begin
  if coalesce((select state from assessment where id = old.assessment_id lock in share mode), 'DRAFT') not in ('DRAFT', 'RETURNED')
      or new.assessment_id <> old.assessment_id or new.item_id <> old.item_id or new.row_id <> old.row_id or new.column_id <> old.column_id
      or @@foreign_key_checks = 0 or @@check_constraint_checks = 0 then
    signal sqlstate '23000' set mysql_errno = 31007, message_text = 'PL007 a form is written only while it is open (answer_cell)';
  end if;
end //

-- PL009 Signing ------------------------------------------------------------------------------------

create trigger nobody_signs_what_they_helped_to_write before insert on sign_off for each row begin
  if exists (select 1 from answer_event where assessment_id = new.assessment_id and changed_by = new.signer_id)
      or @@foreign_key_checks = 0 or @@check_constraint_checks = 0 then
    signal sqlstate '23000' set mysql_errno = 31009, message_text = 'PL009 nobody signs what they helped to write';
  end if;
  if coalesce((select state from assessment where id = new.assessment_id lock in share mode), new.decision) <> new.decision then
    signal sqlstate '23000' set mysql_errno = 31012, message_text = 'PL012 a decision is recorded as it is made: change the state first';
  end if;
end //

-- PL011 An outcome is of a submission ----------------------------------------------------------------

create trigger an_outcome_is_of_a_submission before insert on outcome for each row begin
  if coalesce((select state from assessment where id = new.assessment_id lock in share mode), 'SUBMITTED') <> 'SUBMITTED'
      or coalesce((select revision from assessment where id = new.assessment_id lock in share mode), new.revision) <> new.revision
      or @@foreign_key_checks = 0 or @@check_constraint_checks = 0 then
    signal sqlstate '23000' set mysql_errno = 31011, message_text = 'PL011 an outcome is of the submission just made: change the state first';
  end if;
end //

-- PL008 The record only grows ------------------------------------------------------------------------

create trigger an_answer_event_is_never_changed before update on answer_event for each row
  signal sqlstate '23000' set mysql_errno = 31008, message_text = 'PL008 the record only grows (answer_event)' //

create trigger an_answer_event_is_never_removed before delete on answer_event for each row
  signal sqlstate '23000' set mysql_errno = 31008, message_text = 'PL008 the record only grows (answer_event)' //

create trigger an_event_is_never_changed before update on audit_event for each row
  signal sqlstate '23000' set mysql_errno = 31008, message_text = 'PL008 the record only grows (audit_event)' //

create trigger an_event_is_never_removed before delete on audit_event for each row
  signal sqlstate '23000' set mysql_errno = 31008, message_text = 'PL008 the record only grows (audit_event)' //

create trigger a_seal_is_never_changed before update on audit_seal for each row
  signal sqlstate '23000' set mysql_errno = 31008, message_text = 'PL008 the record only grows (audit_seal)' //

create trigger a_seal_is_never_removed before delete on audit_seal for each row
  signal sqlstate '23000' set mysql_errno = 31008, message_text = 'PL008 the record only grows (audit_seal)' //

create trigger an_outcome_is_never_changed before update on outcome for each row
  signal sqlstate '23000' set mysql_errno = 31008, message_text = 'PL008 the record only grows (outcome)' //

create trigger an_outcome_is_never_removed before delete on outcome for each row
  signal sqlstate '23000' set mysql_errno = 31008, message_text = 'PL008 the record only grows (outcome)' //

create trigger a_step_done_is_never_changed before update on step_done for each row
  signal sqlstate '23000' set mysql_errno = 31008, message_text = 'PL008 the record only grows (step_done)' //

create trigger a_step_done_is_never_removed before delete on step_done for each row
  signal sqlstate '23000' set mysql_errno = 31008, message_text = 'PL008 the record only grows (step_done)' //

create trigger a_sign_off_is_never_changed before update on sign_off for each row
  signal sqlstate '23000' set mysql_errno = 31008, message_text = 'PL008 the record only grows (sign_off)' //

create trigger a_sign_off_is_never_removed before delete on sign_off for each row
  signal sqlstate '23000' set mysql_errno = 31008, message_text = 'PL008 the record only grows (sign_off)' //

create trigger an_event_is_written_with_every_check_on before insert on audit_event for each row begin
  if @@foreign_key_checks = 0 or @@check_constraint_checks = 0 then
    signal sqlstate '23000' set mysql_errno = 31008, message_text = 'PL008 the record is written with every check on (audit_event)';
  end if;
end //

create trigger a_seal_is_written_with_every_check_on before insert on audit_seal for each row begin
  if @@foreign_key_checks = 0 or @@check_constraint_checks = 0 then
    signal sqlstate '23000' set mysql_errno = 31008, message_text = 'PL008 the record is written with every check on (audit_seal)';
  end if;
end //

create trigger a_step_done_is_written_with_every_check_on before insert on step_done for each row begin
  if @@foreign_key_checks = 0 or @@check_constraint_checks = 0 then
    signal sqlstate '23000' set mysql_errno = 31008, message_text = 'PL008 the record is written with every check on (step_done)';
  end if;
end //

-- The system is a member of each authority ------------------------------------------------------------

create trigger the_system_is_a_member_of_each_authority after insert on authority for each row
  insert into membership (authority_id, account_id) values (new.id, (select id from account where login = 'plumbline')) //

delimiter ;
