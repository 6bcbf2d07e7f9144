-- What board admins compose before it is published: drafts, every edit of them, and who asked for and who gave approval.

alter table authority
  add column four_eyes boolean not null default true comment 'whether a second person approves before a version is published';

create table draft (
  id int unsigned not null auto_increment primary key,
  authority_id int unsigned not null comment 'the owner',
  code varchar(64) character set ascii collate ascii_bin not null comment 'of the instrument, which may have no version yet',
  title varchar(500) not null,
  based_on int unsigned null comment 'the version it was made from',
  state enum('OPEN','PUBLISHED','DISCARDED') not null default 'OPEN',
  open_code varchar(64) character set ascii collate ascii_bin generated always as (case when state = 'OPEN' then code end) virtual,
  revision int unsigned not null default 0 comment 'counts every edit, undo and redo',
  tree longtext character set utf8mb4 collate utf8mb4_nopad_bin not null comment 'the draft as JSON as it was at tree_revision; later edits are in draft_edit',
  tree_revision int unsigned not null default 0,
  created_by int unsigned not null,
  created_at datetime(6) not null default sysdate(6),
  changed_at datetime(6) not null default sysdate(6),
  constraint an_instrument_has_one_open_draft unique (authority_id, open_code),
  constraint a_draft_is_known_within_its_authority unique (authority_id, id),
  constraint a_draft_holds_json check (json_valid(tree)),
  constraint a_draft_is_kept_up_to_one_of_its_edits check (tree_revision <= revision),
  constraint a_draft_is_made_from_a_version foreign key (based_on) references instrument_version (id),
  constraint a_draft_is_begun_by_a_member foreign key (authority_id, created_by) references membership (authority_id, account_id)
) comment = 'An instrument that is being composed; one open draft for each instrument of an authority';

create table draft_edit (
  authority_id int unsigned not null,
  draft_id int unsigned not null,
  revision int unsigned not null comment 'the revision of the draft that it made',
  kind enum('EDIT','UNDO','REDO') not null,
  of_revision int unsigned null comment 'the edit that is taken back or made again',
  words varchar(1000) not null comment 'what was done, to follow the name of who did it',
  changes longtext character set utf8mb4 collate utf8mb4_nopad_bin not null comment 'what was there before, and what is there now, as JSON',
  account_id int unsigned not null,
  at datetime(6) not null default sysdate(6),
  primary key (authority_id, draft_id, revision),
  constraint an_edit_says_its_changes check (json_valid(changes)),
  constraint only_an_earlier_edit_is_taken_back check ((kind = 'EDIT') = (of_revision is null) and (of_revision is null or of_revision < revision)),
  constraint an_edit_is_of_a_draft foreign key (authority_id, draft_id) references draft (authority_id, id),
  constraint an_edit_is_by_a_member foreign key (authority_id, account_id) references membership (authority_id, account_id)
) comment = 'One edit of a draft, with what it replaced; only ever added to';

create table publication_request (
  authority_id int unsigned not null,
  draft_id int unsigned not null,
  round int unsigned not null comment 'counts the requests of one draft',
  revision int unsigned not null comment 'of the draft, as it was asked for',
  number int unsigned not null comment 'of the version it shall become',
  sha256 binary(32) not null comment 'of the definition: exactly this and nothing else is approved',
  note varchar(2000) not null default '' comment 'what is new, in the words of who asks',
  due_on date null comment 'the day on which to publish; at once when none',
  requested_by int unsigned not null,
  requested_at datetime(6) not null default sysdate(6),
  decision enum('APPROVED','REFUSED','WITHDRAWN') null,
  decided_by int unsigned null,
  decided_at datetime(6) null,
  reason varchar(2000) null comment 'why it was refused',
  published_at datetime(6) null,
  open_draft int unsigned generated always as (case when decision is null or (decision = 'APPROVED' and published_at is null) then draft_id end) virtual,
  primary key (authority_id, draft_id, round),
  constraint a_draft_is_asked_for_once_at_a_time unique (authority_id, open_draft),
  constraint a_request_is_of_a_draft foreign key (authority_id, draft_id) references draft (authority_id, id),
  constraint a_request_is_by_a_member foreign key (authority_id, requested_by) references membership (authority_id, account_id),
  constraint a_request_is_decided_by_a_member foreign key (authority_id, decided_by) references membership (authority_id, account_id),
  constraint a_decision_has_somebody_and_a_time check ((decision is null) = (decided_by is null) and (decision is null) = (decided_at is null)),
  constraint nobody_approves_what_they_asked_for check (decision is null or decision = 'WITHDRAWN' or decided_by <> requested_by),
  constraint a_refusal_says_why check (decision is null or decision <> 'REFUSED' or coalesce(trim(reason), '') <> ''),
  constraint only_what_is_approved_is_published check (published_at is null or decision = 'APPROVED')
) comment = 'Somebody asking that a draft be published, and what a second person said';

delimiter //

-- PL020 Where the authority asks for four eyes, a second person has approved exactly these bytes. The system's own account
-- publishes what comes with the application, which nobody here composed.

create trigger four_eyes_have_seen_what_is_published before update on instrument_version for each row begin
  if old.state = 'DRAFT' and new.state = 'PUBLISHED'
      and (select four_eyes from authority where id = new.authority_id) = 1
      and new.published_by <> (select id from account where login = 'plumbline')
      and not exists (select 1 from publication_request
        where authority_id = new.authority_id and sha256 = new.sha256 and decision = 'APPROVED' and requested_by <> decided_by) then
    signal sqlstate '23000' set mysql_errno = 31020, message_text = 'PL020 four eyes have not seen what is published';
  end if;
end //

-- PL021 The history of a draft only grows, and only while it is open.

create trigger only_an_open_draft_is_edited before insert on draft_edit for each row begin
  if coalesce((select state from draft where authority_id = new.authority_id and id = new.draft_id lock in share mode), '') <> 'OPEN'
      or @@foreign_key_checks = 0 or @@check_constraint_checks = 0 then
    signal sqlstate '23000' set mysql_errno = 31021, message_text = 'PL021 only an open draft is edited';
  end if;
end //

create trigger an_edit_never_changes before update on draft_edit for each row begin
  signal sqlstate '23000' set mysql_errno = 31021, message_text = 'PL021 the history of a draft only grows (draft_edit)';
end //

create trigger an_edit_is_never_removed before delete on draft_edit for each row begin
  signal sqlstate '23000' set mysql_errno = 31021, message_text = 'PL021 the history of a draft only grows (draft_edit)';
end //

-- PL022 A draft is closed once, and its revision only grows.

create trigger a_draft_only_moves_forward before update on draft for each row begin
  if (old.state <> 'OPEN' and not (new.state <=> old.state and new.revision <=> old.revision and new.tree <=> old.tree))
      or new.revision < old.revision or new.tree_revision < old.tree_revision
      or new.authority_id <> old.authority_id or new.code <> old.code
      or @@foreign_key_checks = 0 or @@check_constraint_checks = 0 then
    signal sqlstate '23000' set mysql_errno = 31022, message_text = 'PL022 a draft only moves forward';
  end if;
end //

-- PL023 A decision stands.

create trigger a_decision_on_a_draft_stands before update on publication_request for each row begin
  if not (new.revision <=> old.revision and new.number <=> old.number and new.sha256 <=> old.sha256 and new.note <=> old.note
        and new.due_on <=> old.due_on and new.requested_by <=> old.requested_by and new.requested_at <=> old.requested_at)
      or (old.decision in ('REFUSED', 'WITHDRAWN'))
      or (old.decision = 'APPROVED' and not (
        (new.decision = 'APPROVED' and new.decided_by <=> old.decided_by and new.decided_at <=> old.decided_at)
        or (new.decision = 'WITHDRAWN' and old.published_at is null)))
      or (old.published_at is not null)
      or @@foreign_key_checks = 0 or @@check_constraint_checks = 0 then
    signal sqlstate '23000' set mysql_errno = 31023, message_text = 'PL023 a decision stands';
  end if;
end //

create trigger a_request_is_never_removed before delete on publication_request for each row begin
  signal sqlstate '23000' set mysql_errno = 31023, message_text = 'PL023 a request is never removed';
end //

delimiter ;
