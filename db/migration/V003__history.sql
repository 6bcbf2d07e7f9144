-- What every answer ever said. Written here, by triggers, under the owner's rights: the application's account may read
-- answer_event and not write it. Ordered by the assessment's revision and not by the time, which can step back.

delimiter //

create trigger an_answer_given_is_remembered after insert on answer for each row
  insert into answer_event (authority_id, assessment_id, version_id, seq, item_id,
    what, text_value, number_value, date_value, option_id, counted, revision, changed_by, at)
  values (new.authority_id, new.assessment_id, new.version_id, (select revision from assessment where id = new.assessment_id),
    new.item_id,
    case when new.not_known = 1 then 'NOT_KNOWN' when new.cleared = 1 then 'CLEARED' else 'SET' end,
    new.text_value, new.number_value, new.date_value, new.option_id, new.counted, new.revision, new.changed_by, sysdate(6)) //

create trigger an_answer_changed_is_remembered after update on answer for each row
  insert into answer_event (authority_id, assessment_id, version_id, seq, item_id,
    what, text_value, number_value, date_value, option_id, counted, revision, changed_by, at)
  values (new.authority_id, new.assessment_id, new.version_id, (select revision from assessment where id = new.assessment_id),
    new.item_id,
    case when new.not_known = 1 then 'NOT_KNOWN' when new.cleared = 1 then 'CLEARED' else 'SET' end,
    new.text_value, new.number_value, new.date_value, new.option_id, new.counted, new.revision, new.changed_by, sysdate(6)) //

create trigger a_choice_made_is_remembered after insert on answer_choice for each row
  insert into answer_event (authority_id, assessment_id, version_id, seq, item_id,
    what, text_value, option_id, revision, changed_by, at)
  values (new.authority_id, new.assessment_id, new.version_id, (select revision from assessment where id = new.assessment_id),
    new.item_id, if(new.ticked, 'TICKED', 'UNTICKED'), new.details, new.option_id,
    (select revision from answer where assessment_id = new.assessment_id and item_id = new.item_id), new.changed_by, sysdate(6)) //

create trigger a_choice_changed_is_remembered after update on answer_choice for each row
  insert into answer_event (authority_id, assessment_id, version_id, seq, item_id,
    what, text_value, option_id, revision, changed_by, at)
  values (new.authority_id, new.assessment_id, new.version_id, (select revision from assessment where id = new.assessment_id),
    new.item_id, if(new.ticked, 'TICKED', 'UNTICKED'), new.details, new.option_id,
    (select revision from answer where assessment_id = new.assessment_id and item_id = new.item_id), new.changed_by, sysdate(6)) //

create trigger a_choice_removed_is_remembered after delete on answer_choice for each row
  insert into answer_event (authority_id, assessment_id, version_id, seq, item_id, what, option_id, revision, changed_by, at)
  values (old.authority_id, old.assessment_id, old.version_id, (select revision from assessment where id = old.assessment_id),
    old.item_id, 'CHOICE_REMOVED', old.option_id,
    (select revision from answer where assessment_id = old.assessment_id and item_id = old.item_id),
    (select changed_by from answer where assessment_id = old.assessment_id and item_id = old.item_id), sysdate(6)) //

create trigger a_row_added_is_remembered after insert on answer_row for each row
  insert into answer_event (authority_id, assessment_id, version_id, seq, item_id, row_id,
    what, position, revision, changed_by, at)
  values (new.authority_id, new.assessment_id, new.version_id, (select revision from assessment where id = new.assessment_id),
    new.item_id, new.row_id, if(new.removed, 'ROW_REMOVED', 'ROW_PLACED'), new.position, new.revision, new.changed_by, sysdate(6)) //

create trigger a_row_changed_is_remembered after update on answer_row for each row
  insert into answer_event (authority_id, assessment_id, version_id, seq, item_id, row_id,
    what, position, revision, changed_by, at)
  values (new.authority_id, new.assessment_id, new.version_id, (select revision from assessment where id = new.assessment_id),
    new.item_id, new.row_id, if(new.removed, 'ROW_REMOVED', 'ROW_PLACED'), new.position, new.revision, new.changed_by, sysdate(6)) //

create trigger a_cell_filled_is_remembered after insert on answer_cell for each row
  insert into answer_event (authority_id, assessment_id, version_id, seq, item_id, row_id, column_id,
    what, text_value, number_value, date_value, option_id, revision, changed_by, at)
  values (new.authority_id, new.assessment_id, new.version_id, (select revision from assessment where id = new.assessment_id),
    new.item_id, new.row_id, new.column_id,
    case when new.not_known = 1 then 'NOT_KNOWN' when new.cleared = 1 then 'CLEARED' else 'SET' end,
    new.text_value, new.number_value, new.date_value, new.option_id, new.revision, new.changed_by, sysdate(6)) //

create trigger a_cell_changed_is_remembered after update on answer_cell for each row
  insert into answer_event (authority_id, assessment_id, version_id, seq, item_id, row_id, column_id,
    what, text_value, number_value, date_value, option_id, revision, changed_by, at)
  values (new.authority_id, new.assessment_id, new.version_id, (select revision from assessment where id = new.assessment_id),
    new.item_id, new.row_id, new.column_id,
    case when new.not_known = 1 then 'NOT_KNOWN' when new.cleared = 1 then 'CLEARED' else 'SET' end,
    new.text_value, new.number_value, new.date_value, new.option_id, new.revision, new.changed_by, sysdate(6)) //

-- Only choices are ever deleted, and that is remembered above.

create trigger an_answer_is_never_removed before delete on answer for each row
  signal sqlstate '23000' set mysql_errno = 31008, message_text = 'PL008 the record only grows (answer)' //

create trigger a_row_is_never_removed before delete on answer_row for each row
  signal sqlstate '23000' set mysql_errno = 31008, message_text = 'PL008 the record only grows (answer_row)' //

create trigger a_cell_is_never_removed before delete on answer_cell for each row
  signal sqlstate '23000' set mysql_errno = 31008, message_text = 'PL008 the record only grows (answer_cell)' //

delimiter ;
