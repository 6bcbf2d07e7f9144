-- Reassessing, and moving unfinished work to a newer version: what becomes of each answer, and who decided it.

alter table assessment
  add column moved boolean not null default false comment 'whether it takes the place of unfinished work; else it reassesses what was signed',
  add column moved_from uuid generated always as (case when moved = 1 then follows_id end) virtual,
  add constraint unfinished_work_is_moved_once unique (moved_from),
  add constraint only_what_follows_another_is_moved check (moved = 0 or follows_id is not null),
  add constraint an_assessment_is_known_with_its_child unique (authority_id, id, child_id),
  add constraint an_assessment_is_known_with_what_it_follows unique (authority_id, id, follows_id);

alter table assessment
  add constraint an_assessment_follows_one_of_the_same_child foreign key (authority_id, follows_id, child_id)
    references assessment (authority_id, id, child_id);

create table carried_part (
  authority_id int unsigned not null,
  assessment_id uuid not null comment 'the newer one',
  source_id uuid not null comment 'the one it follows',
  source_version_id int unsigned not null,
  item_id varchar(64) character set ascii collate ascii_bin not null comment 'the slot, under which both versions know it',
  part varchar(64) character set ascii collate ascii_bin not null default '' comment 'an option or a column of it; nothing for the whole answer',
  position int unsigned not null,
  verdict enum('KEPT','CONFIRM','ARCHIVED') not null comment 'by the words that were agreed with',
  primary key (assessment_id, item_id, part),
  constraint a_part_is_carried_from_what_is_followed foreign key (authority_id, assessment_id, source_id)
    references assessment (authority_id, id, follows_id),
  constraint a_part_is_of_the_version_it_was_written_on foreign key (authority_id, source_id, source_version_id)
    references assessment (authority_id, id, version_id),
  constraint a_part_is_of_an_item_of_that_version foreign key (source_version_id, item_id) references version_item (version_id, id)
) comment = 'One part of an earlier answer, and what becomes of it in the assessment that follows';

create table carried_decision (
  id bigint unsigned not null auto_increment primary key,
  authority_id int unsigned not null,
  assessment_id uuid not null,
  item_id varchar(64) character set ascii collate ascii_bin not null,
  part varchar(64) character set ascii collate ascii_bin not null default '',
  decision enum('KEPT','CHANGED','DROPPED') not null comment 'CHANGED: answered anew',
  account_id int unsigned not null,
  at datetime(6) not null default sysdate(6),
  key by_part (assessment_id, item_id, part, id),
  constraint a_decision_is_about_a_carried_part foreign key (assessment_id, item_id, part)
    references carried_part (assessment_id, item_id, part),
  constraint a_decision_is_about_an_assessment_of_its_authority foreign key (authority_id, assessment_id)
    references assessment (authority_id, id),
  constraint a_decision_is_by_a_member foreign key (authority_id, account_id) references membership (authority_id, account_id)
) comment = 'Each decision on a part that was carried over: kept, answered anew, or dropped; the last one of a part holds';

delimiter //

create trigger only_what_may_be_followed_is_followed before insert on assessment for each row begin
  if new.moved = 1 and (
      coalesce((select state from assessment where id = new.follows_id lock in share mode), 'SIGNED_OFF') <> 'DRAFT'
      or not exists (
        select 1 from assessment source
          join instrument_version older on older.id = source.version_id
          join instrument_version newer on newer.id = new.version_id
        where source.id = new.follows_id and newer.instrument_id = older.instrument_id and newer.number > older.number)) then
    signal sqlstate '23000' set mysql_errno = 31019, message_text = 'PL019 only unfinished work is moved, and only to a newer version';
  end if;
  if new.moved = 0 and new.follows_id is not null
      and coalesce((select state from assessment where id = new.follows_id lock in share mode), 'DRAFT') <> 'SIGNED_OFF' then
    signal sqlstate '23000' set mysql_errno = 31019, message_text = 'PL019 only what was signed off is reassessed';
  end if;
end //

-- PL018 What was moved is kept as it was; PL017 what was taken along is decided on before it is submitted: a part waits while
-- its words changed, nobody kept or dropped it, and nothing stands in its place.

create trigger what_was_moved_is_not_written_on before update on assessment for each row begin
  if new.moved <> old.moved then
    signal sqlstate '23000' set mysql_errno = 31003, message_text = 'PL003 an assessment stays pinned';
  end if;
  if exists (select 1 from assessment newer where newer.moved_from = old.id) then
    signal sqlstate '23000' set mysql_errno = 31018, message_text = 'PL018 what was moved to a newer version is not written on';
  end if;
  if new.moved = 1 and new.state = 'SUBMITTED' and old.state <> 'SUBMITTED' and exists (
      select 1 from carried_part carried
      where carried.assessment_id = new.id and carried.verdict = 'CONFIRM'
        and coalesce((
          select decided.decision from carried_decision decided
          where decided.assessment_id = carried.assessment_id and decided.item_id = carried.item_id
            and decided.part = carried.part
          order by decided.id desc limit 1), 'CHANGED') = 'CHANGED'
        and not (carried.part = '' and exists (
          select 1 from answer given
          where given.assessment_id = carried.assessment_id and given.item_id = carried.item_id and given.cleared = 0
            and (given.text_value is null or given.text_value rlike '[^[:space:]]')))
        and not exists (
          select 1 from answer_choice given
          where given.assessment_id = carried.assessment_id and given.item_id = carried.item_id
            and given.option_id = carried.part and given.ticked = 1)) then
    signal sqlstate '23000' set mysql_errno = 31017, message_text = 'PL017 what was carried over waits for a decision';
  end if;
end //

create trigger an_answer_is_not_given_where_work_was_moved before insert on answer for each row begin
  if exists (select 1 from assessment newer where newer.moved_from = new.assessment_id) then
    signal sqlstate '23000' set mysql_errno = 31018, message_text = 'PL018 what was moved to a newer version is not written on (answer)';
  end if;
end //

create trigger an_answer_is_not_changed_where_work_was_moved before update on answer for each row begin
  if exists (select 1 from assessment newer where newer.moved_from = new.assessment_id) then
    signal sqlstate '23000' set mysql_errno = 31018, message_text = 'PL018 what was moved to a newer version is not written on (answer)';
  end if;
end //

create trigger a_choice_is_not_given_where_work_was_moved before insert on answer_choice for each row begin
  if exists (select 1 from assessment newer where newer.moved_from = new.assessment_id) then
    signal sqlstate '23000' set mysql_errno = 31018, message_text = 'PL018 what was moved to a newer version is not written on (answer_choice)';
  end if;
end //

create trigger a_choice_is_not_changed_where_work_was_moved before update on answer_choice for each row begin
  if exists (select 1 from assessment newer where newer.moved_from = new.assessment_id) then
    signal sqlstate '23000' set mysql_errno = 31018, message_text = 'PL018 what was moved to a newer version is not written on (answer_choice)';
  end if;
end //

create trigger a_choice_is_not_removed_where_work_was_moved before delete on answer_choice for each row begin
  if exists (select 1 from assessment newer where newer.moved_from = old.assessment_id) then
    signal sqlstate '23000' set mysql_errno = 31018, message_text = 'PL018 what was moved to a newer version is not written on (answer_choice)';
  end if;
end //

create trigger a_row_is_not_given_where_work_was_moved before insert on answer_row for each row begin
  if exists (select 1 from assessment newer where newer.moved_from = new.assessment_id) then
    signal sqlstate '23000' set mysql_errno = 31018, message_text = 'PL018 what was moved to a newer version is not written on (answer_row)';
  end if;
end //

create trigger a_row_is_not_changed_where_work_was_moved before update on answer_row for each row begin
  if exists (select 1 from assessment newer where newer.moved_from = new.assessment_id) then
    signal sqlstate '23000' set mysql_errno = 31018, message_text = 'PL018 what was moved to a newer version is not written on (answer_row)';
  end if;
end //

create trigger a_cell_is_not_given_where_work_was_moved before insert on answer_cell for each row begin
  if exists (select 1 from assessment newer where newer.moved_from = new.assessment_id) then
    signal sqlstate '23000' set mysql_errno = 31018, message_text = 'PL018 what was moved to a newer version is not written on (answer_cell)';
  end if;
end //

create trigger a_cell_is_not_changed_where_work_was_moved before update on answer_cell for each row begin
  if exists (select 1 from assessment newer where newer.moved_from = new.assessment_id) then
    signal sqlstate '23000' set mysql_errno = 31018, message_text = 'PL018 what was moved to a newer version is not written on (answer_cell)';
  end if;
end //

create trigger a_step_is_not_given_where_work_was_moved before insert on step_done for each row begin
  if exists (select 1 from assessment newer where newer.moved_from = new.assessment_id) then
    signal sqlstate '23000' set mysql_errno = 31018, message_text = 'PL018 what was moved to a newer version is not written on (step_done)';
  end if;
end //

-- PL009 Whoever helped to write it before it was moved does not sign it afterwards.

create trigger nobody_signs_what_they_wrote_before_it_was_moved before insert on sign_off for each row begin
  if exists (
      with recursive line (id, follows_id, moved, author_id) as (
        select id, follows_id, moved, author_id from assessment where id = new.assessment_id
        union all
        select source.id, source.follows_id, source.moved, source.author_id
        from line join assessment source on source.id = line.follows_id
        where line.moved = 1)
      select 1 from line
      where (line.id <> new.assessment_id and line.author_id = new.signer_id)
        or exists (select 1 from answer_event e where e.assessment_id = line.id and e.changed_by = new.signer_id)
        or exists (select 1 from carried_decision d where d.assessment_id = line.id and d.account_id = new.signer_id)) then
    signal sqlstate '23000' set mysql_errno = 31009, message_text = 'PL009 nobody signs what they helped to write';
  end if;
end //

create trigger a_part_is_carried_over_at_the_start before insert on carried_part for each row begin
  if coalesce((select state from assessment where id = new.assessment_id lock in share mode), 'DRAFT') <> 'DRAFT'
      or @@foreign_key_checks = 0 or @@check_constraint_checks = 0 then
    signal sqlstate '23000' set mysql_errno = 31007, message_text = 'PL007 a form is written only while it is open (carried_part)';
  end if;
end //

create trigger a_carried_part_is_never_changed before update on carried_part for each row
  signal sqlstate '23000' set mysql_errno = 31008, message_text = 'PL008 the record only grows (carried_part)' //

create trigger a_carried_part_is_never_removed before delete on carried_part for each row
  signal sqlstate '23000' set mysql_errno = 31008, message_text = 'PL008 the record only grows (carried_part)' //

create trigger a_carried_part_is_decided_while_open before insert on carried_decision for each row begin
  if coalesce((select state from assessment where id = new.assessment_id lock in share mode), 'SUBMITTED') not in ('DRAFT', 'RETURNED')
      or @@foreign_key_checks = 0 or @@check_constraint_checks = 0 then
    signal sqlstate '23000' set mysql_errno = 31007, message_text = 'PL007 a form is written only while it is open (carried_decision)';
  end if;
end //

create trigger a_decision_on_a_part_is_never_changed before update on carried_decision for each row
  signal sqlstate '23000' set mysql_errno = 31008, message_text = 'PL008 the record only grows (carried_decision)' //

create trigger a_decision_on_a_part_is_never_removed before delete on carried_decision for each row
  signal sqlstate '23000' set mysql_errno = 31008, message_text = 'PL008 the record only grows (carried_decision)' //

delimiter ;
