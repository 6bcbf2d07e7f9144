-- A save counts its assessment's revision up, so what guards that statement is run more often than anything else here. The
-- server works out anew whatever an IF holds each time it comes to it, subqueries and all, and what a save can never break
-- takes as long as the rest. So one question lets a save through, and what else there is to ask is asked inside: nothing
-- less is refused, and under the same numbers, than by V002 and V009.

delimiter //

create or replace trigger an_assessment_only_moves_forward before update on assessment for each row
  precedes a_retired_version_is_not_written_on begin
  if not (new.id <=> old.id and new.authority_id <=> old.authority_id and new.reference <=> old.reference
      and new.child_id <=> old.child_id and new.instrument_id <=> old.instrument_id and new.version_id <=> old.version_id
      and new.author_id <=> old.author_id and new.follows_id <=> old.follows_id and new.started_at <=> old.started_at) then
    signal sqlstate '23000' set mysql_errno = 31003, message_text = 'PL003 an assessment stays pinned';
  end if;
  if new.state <> old.state or old.state = 'SIGNED_OFF' or new.revision <= old.revision
      or @@foreign_key_checks = 0 or @@check_constraint_checks = 0 then
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
  end if;
end //

create or replace trigger what_was_moved_is_not_written_on before update on assessment for each row begin
  if new.moved <> old.moved then
    signal sqlstate '23000' set mysql_errno = 31003, message_text = 'PL003 an assessment stays pinned';
  end if;
  if exists (select 1 from assessment newer where newer.moved_from = old.id) then
    signal sqlstate '23000' set mysql_errno = 31018, message_text = 'PL018 what was moved to a newer version is not written on';
  end if;
  if new.moved = 1 and new.state = 'SUBMITTED' and old.state <> 'SUBMITTED' then
    if exists (
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
  end if;
end //

delimiter ;
