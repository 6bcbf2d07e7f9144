-- Who saw this child? An entry of the trail that shows several records names them in its detail, which is sealed. From a
-- reference back to the entries that name it leads audit_mention, written by a trigger: whoever writes an entry cannot forget it.

create table audit_mention (
  authority_id int unsigned not null,
  reference char(9) character set ascii collate ascii_bin not null comment 'of a child or of an assessment, as the entry has it',
  event_id bigint unsigned not null,
  primary key (authority_id, reference, event_id),
  constraint a_mention_is_of_an_authority foreign key (authority_id) references authority (id),
  constraint a_mention_is_in_an_event foreign key (event_id) references audit_event (id)
) comment = 'A child or an assessment that an audit event names in its detail, so that the event is found by it';

-- What was recorded before: the assessments on a timeline, and records that were asked for and not given.
insert into audit_mention (authority_id, reference, event_id)
select distinct event.authority_id, named.reference, event.id
from audit_event event,
  json_table(
    concat('["', replace(concat_ws(' ', json_value(event.detail, '$.assessments'), json_value(event.detail, '$.assessment'),
      json_value(event.detail, '$.child')), ' ', '","'), '"]'),
    '$[*]' columns (reference varchar(64) path '$')) named
where event.authority_id is not null and event.kind in ('TIMELINE_READ', 'ACCESS_REFUSED')
  and named.reference rlike '^[0-9A-Z]{4}-[0-9A-Z]{4}$';

-- Entries of nobody known, such as sign-ins under names that do not exist, are sealed as well. An entry belongs to one
-- authority or to none, so that its id alone says of whom a seal is.

alter table audit_seal drop foreign key a_seal_is_of_an_authority;
alter table audit_seal
  drop primary key,
  modify authority_id int unsigned null comment 'none: over the entries that are of no authority',
  add primary key (up_to_id),
  add key by_authority (authority_id, up_to_id),
  add constraint a_seal_is_of_an_authority foreign key (authority_id) references authority (id),
  comment = 'A hash over the events of an authority, or of none, up to one of them; to be kept elsewhere as well';

delimiter //

create trigger what_an_event_names_is_found_by_it after insert on audit_event for each row begin
  declare words longtext default concat_ws(' ', json_value(new.detail, '$.children'), json_value(new.detail, '$.assessments'),
    json_value(new.detail, '$.child'), json_value(new.detail, '$.assessment'));
  declare word text;
  while new.authority_id is not null and words <> '' do
    set word = substring_index(words, ' ', 1);
    set words = substring(words, char_length(word) + 2);
    if word rlike '^[0-9A-Z]{4}-[0-9A-Z]{4}$' and not exists (
        select 1 from audit_mention where authority_id = new.authority_id and reference = word and event_id = new.id) then
      insert into audit_mention (authority_id, reference, event_id) values (new.authority_id, word, new.id);
    end if;
  end while;
end //

-- PL008 The record only grows ------------------------------------------------------------------------

create trigger a_mention_is_never_changed before update on audit_mention for each row
  signal sqlstate '23000' set mysql_errno = 31008, message_text = 'PL008 the record only grows (audit_mention)' //

create trigger a_mention_is_never_removed before delete on audit_mention for each row
  signal sqlstate '23000' set mysql_errno = 31008, message_text = 'PL008 the record only grows (audit_mention)' //

delimiter ;
