-- Who works here, what they work with, and what they have written about which child.
-- A constraint is named as the sentence it enforces: the name is in the server's message when it is broken.
-- No foreign key cascades anywhere, because a cascade fires no trigger and would pass the guards of V002 by.

alter database character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- Authorities and their people ------------------------------------------------------------------

create table authority (
  id int unsigned not null auto_increment primary key,
  code varchar(64) character set ascii collate ascii_bin not null,
  name varchar(200) not null,
  constraint an_authority_has_one_code unique (code)
) comment = 'A council or board; nearly everything else belongs to one';

create table account (
  id int unsigned not null auto_increment primary key,
  login varchar(254) character set utf8mb4 collate utf8mb4_bin not null,
  name varchar(200) not null,
  password_hash varchar(200) character set ascii collate ascii_bin null comment 'argon2id; none: cannot log in with a password',
  disabled_at datetime(6) null,
  created_at datetime(6) not null default sysdate(6),
  constraint an_account_has_one_login unique (login)
) comment = 'A person who logs in, whatever authorities they work for';

create table membership (
  authority_id int unsigned not null,
  account_id int unsigned not null,
  since datetime(6) not null default sysdate(6),
  until datetime(6) null,
  primary key (authority_id, account_id),
  constraint a_membership_is_in_an_authority foreign key (authority_id) references authority (id),
  constraint a_membership_is_of_an_account foreign key (account_id) references account (id)
) comment = 'A person working for an authority; ended, but never removed, since signatures point at it';

create table membership_role (
  authority_id int unsigned not null,
  account_id int unsigned not null,
  role enum('PRACTITIONER','MANAGER','BOARD_ADMIN','AUDITOR') not null,
  primary key (authority_id, account_id, role),
  constraint a_role_is_held_by_a_member foreign key (authority_id, account_id) references membership (authority_id, account_id)
) comment = 'What a member may do in that authority';

create table mailbox (
  authority_id int unsigned not null,
  id varchar(64) character set ascii collate ascii_bin not null,
  name varchar(200) not null,
  printed varchar(254) null comment 'the address as the paper form prints it, which may be long out of use',
  address varchar(254) null comment 'where letters go now',
  confirmed_at datetime(6) null comment 'when somebody at the authority vouched for the address',
  primary key (authority_id, id),
  constraint a_mailbox_is_of_an_authority foreign key (authority_id) references authority (id),
  constraint only_an_address_that_is_there_is_confirmed check (confirmed_at is null or address is not null)
) comment = 'A place that next steps are sent to, by the name the instrument uses';

-- Instruments and their versions ----------------------------------------------------------------

create table instrument (
  id int unsigned not null auto_increment primary key,
  authority_id int unsigned not null comment 'the owner',
  code varchar(64) character set ascii collate ascii_bin not null,
  title varchar(500) not null,
  offered boolean not null default false comment 'whether other authorities may adopt it',
  constraint an_instrument_has_one_code unique (code),
  constraint an_instrument_is_known_within_its_owner unique (authority_id, id),
  constraint an_instrument_has_an_owner foreign key (authority_id) references authority (id)
) comment = 'The line of versions of one assessment form';

create table adoption (
  authority_id int unsigned not null,
  instrument_id int unsigned not null,
  adopted_by int unsigned not null,
  adopted_at datetime(6) not null default sysdate(6),
  ended_at datetime(6) null,
  primary key (authority_id, instrument_id),
  constraint an_adoption_is_of_an_instrument foreign key (instrument_id) references instrument (id),
  constraint an_adoption_is_by_a_member foreign key (authority_id, adopted_by) references membership (authority_id, account_id)
) comment = 'An authority using an instrument, its own or another''s';

create table instrument_version (
  id int unsigned not null auto_increment primary key,
  authority_id int unsigned not null comment 'the owner',
  instrument_id int unsigned not null,
  number int unsigned not null,
  state enum('DRAFT','PUBLISHED','CLOSING','RETIRED') not null default 'DRAFT' comment 'DRAFT only within the transaction that publishes',
  definition longtext character set utf8mb4 collate utf8mb4_nopad_bin not null comment 'the canonical definition file',
  sha256 binary(32) not null comment 'of the definition; identifies the version',
  note varchar(2000) not null default '' comment 'what changed, in the publisher''s words',
  published_by int unsigned not null,
  published_at datetime(6) not null default sysdate(6),
  constraint a_version_has_one_number unique (instrument_id, number),
  constraint a_version_is_known_within_its_instrument unique (instrument_id, id),
  constraint a_version_keeps_what_was_hashed check (sha256 = unhex(sha2(definition, 256))),
  constraint a_version_is_of_an_instrument_of_its_owner foreign key (authority_id, instrument_id) references instrument (authority_id, id),
  constraint a_version_is_published_by_a_member foreign key (authority_id, published_by) references membership (authority_id, account_id)
) comment = 'A published version of an instrument; once published it only moves forward in its state';

create table version_section (
  version_id int unsigned not null,
  id varchar(64) character set ascii collate ascii_bin not null,
  position int unsigned not null,
  title varchar(1000) character set utf8mb4 collate utf8mb4_nopad_bin not null,
  fingerprint binary(32) not null,
  primary key (version_id, id),
  constraint a_section_has_its_own_place unique (version_id, position),
  constraint a_section_is_of_a_version foreign key (version_id) references instrument_version (id)
) comment = 'A section of a published version';

create table version_item (
  version_id int unsigned not null,
  id varchar(64) character set ascii collate ascii_bin not null comment 'of the slot: the item''s id, or that and a part after a dot',
  section_id varchar(64) character set ascii collate ascii_bin null comment 'none for the columns of a table',
  table_id varchar(64) character set ascii collate ascii_bin null comment 'the table that this is a column of',
  position int unsigned not null,
  holds enum('TEXT','NUMBER','DATE','OPTION','OPTIONS','ROWS','NOTHING') not null,
  label mediumtext character set utf8mb4 collate utf8mb4_nopad_bin not null,
  fingerprint binary(32) not null,
  primary key (version_id, id),
  constraint an_item_says_what_it_holds unique (version_id, id, holds),
  constraint a_column_says_its_table unique (version_id, id, table_id),
  constraint an_item_is_of_a_version foreign key (version_id) references instrument_version (id),
  constraint an_item_is_in_a_section foreign key (version_id, section_id) references version_section (version_id, id),
  constraint a_column_is_of_a_table foreign key (version_id, table_id) references version_item (version_id, id),
  constraint a_column_is_in_no_section_of_its_own check (table_id is null or section_id is null)
) comment = 'A slot of a published version, which is a place for one answer; also an item that takes no answer';

create table version_option (
  version_id int unsigned not null,
  item_id varchar(64) character set ascii collate ascii_bin not null comment 'the slot',
  id varchar(64) character set ascii collate ascii_bin not null,
  kind enum('LEVEL','STATEMENT','OPTION','INDICATOR') not null,
  position int unsigned not null,
  points int null,
  label mediumtext character set utf8mb4 collate utf8mb4_nopad_bin not null,
  fingerprint binary(32) not null,
  primary key (version_id, item_id, id),
  constraint an_option_is_of_an_item foreign key (version_id, item_id) references version_item (version_id, id)
) comment = 'A level, statement, option or indicator that a slot of a published version can take';

-- Children and their assessments ----------------------------------------------------------------

create table child (
  id uuid not null primary key,
  authority_id int unsigned not null,
  reference char(9) character set ascii collate ascii_bin not null,
  given_name varchar(200) character set utf8mb4 collate utf8mb4_uca1400_ai_ci not null,
  family_name varchar(200) character set utf8mb4 collate utf8mb4_uca1400_ai_ci not null,
  born_on date null,
  created_by int unsigned not null,
  created_at datetime(6) not null default sysdate(6),
  key by_name (authority_id, family_name, given_name),
  key by_birth (authority_id, born_on),
  constraint a_child_has_one_reference unique (reference),
  constraint a_child_is_known_within_its_authority unique (authority_id, id),
  constraint a_child_is_of_an_authority foreign key (authority_id) references authority (id),
  constraint a_child_is_entered_by_a_member foreign key (authority_id, created_by) references membership (authority_id, account_id),
  constraint a_childs_reference_is_two_groups_of_four check (reference rlike '^[0-9A-Z]{4}-[0-9A-Z]{4}$')
) comment = 'A child as one authority knows them; names are found whatever their accents and capitals';

create table child_identifier (
  authority_id int unsigned not null,
  child_id uuid not null,
  system varchar(64) not null comment 'whose number it is, such as NHS',
  value varchar(64) not null comment 'as written',
  primary key (child_id, system),
  key by_value (authority_id, value),
  constraint an_identifier_is_of_a_child_of_its_authority foreign key (authority_id, child_id) references child (authority_id, id)
) comment = 'A number under which another system knows a child';

create table assessment (
  id uuid not null primary key,
  authority_id int unsigned not null,
  reference char(9) character set ascii collate ascii_bin not null,
  child_id uuid not null,
  instrument_id int unsigned not null,
  version_id int unsigned not null,
  author_id int unsigned not null,
  state enum('DRAFT','SUBMITTED','RETURNED','SIGNED_OFF') not null default 'DRAFT',
  revision int unsigned not null default 0 comment 'counts every save; orders answer_event and audit_event',
  head binary(32) not null default repeat(char(0), 32) comment 'hash of the last event of the chain',
  follows_id uuid null comment 'the assessment that this one reassesses',
  section_id varchar(64) character set ascii collate ascii_bin null comment 'where the author left off',
  started_at datetime(6) not null default sysdate(6),
  changed_at datetime(6) not null default sysdate(6),
  submitted_at datetime(6) null,
  signed_off_at datetime(6) null,
  key work_list (authority_id, state, changed_at, id),
  key own_work (authority_id, author_id, changed_at, id),
  key timeline (authority_id, child_id, submitted_at),
  key reported (authority_id, state, submitted_at, version_id),
  constraint an_assessment_has_one_reference unique (reference),
  constraint an_assessment_keeps_its_version unique (authority_id, id, version_id),
  constraint an_assessment_keeps_its_author unique (authority_id, id, author_id),
  constraint an_assessment_is_of_a_child_of_its_authority foreign key (authority_id, child_id) references child (authority_id, id),
  constraint an_assessment_uses_an_adopted_instrument foreign key (authority_id, instrument_id) references adoption (authority_id, instrument_id),
  constraint an_assessment_is_pinned_to_a_version_of_its_instrument foreign key (instrument_id, version_id) references instrument_version (instrument_id, id),
  constraint an_assessment_is_written_by_a_member foreign key (authority_id, author_id) references membership (authority_id, account_id),
  constraint an_assessment_follows_one_of_its_authority foreign key (authority_id, follows_id) references assessment (authority_id, id),
  constraint an_assessments_reference_is_two_groups_of_four check (reference rlike '^[0-9A-Z]{4}-[0-9A-Z]{4}$'),
  constraint a_submitted_assessment_has_a_date check (state = 'DRAFT' or submitted_at is not null),
  constraint a_signed_assessment_has_a_date check ((state = 'SIGNED_OFF') = (signed_off_at is not null))
) comment = 'One assessment of a child, pinned for ever to the version it was started on';

create table answer (
  authority_id int unsigned not null,
  assessment_id uuid not null,
  version_id int unsigned not null,
  item_id varchar(64) character set ascii collate ascii_bin not null comment 'the slot',
  holds enum('TEXT','NUMBER','DATE','OPTION','OPTIONS','ROWS') not null,
  text_value mediumtext character set utf8mb4 collate utf8mb4_nopad_bin null,
  number_value decimal(20,6) null,
  date_value date null,
  option_id varchar(64) character set ascii collate ascii_bin null,
  not_known boolean not null default false comment 'answered: it is not known',
  cleared boolean not null default false comment 'was answered and is unanswered again',
  counted boolean not null default true comment 'false while the item is hidden',
  revision int unsigned not null default 1,
  changed_by int unsigned not null,
  primary key (assessment_id, item_id),
  constraint an_answer_is_known_with_its_version unique (authority_id, assessment_id, version_id, item_id),
  constraint an_answer_says_what_it_holds unique (authority_id, assessment_id, version_id, item_id, holds),
  constraint an_answer_belongs_to_its_assessment_and_its_version foreign key (authority_id, assessment_id, version_id) references assessment (authority_id, id, version_id),
  constraint an_answer_points_at_an_item_of_its_version foreign key (version_id, item_id, holds) references version_item (version_id, id, holds),
  constraint an_answer_points_at_an_option_of_its_item foreign key (version_id, item_id, option_id) references version_option (version_id, item_id, id),
  constraint an_answer_is_changed_by_a_member foreign key (authority_id, changed_by) references membership (authority_id, account_id),
  constraint an_answer_holds_exactly_one_value_of_its_kind check (
    (text_value is not null) = (holds = 'TEXT' and not_known = 0 and cleared = 0)
    and (number_value is not null) = (holds = 'NUMBER' and not_known = 0 and cleared = 0)
    and (date_value is not null) = (holds = 'DATE' and not_known = 0 and cleared = 0)
    and (option_id is not null) = (holds = 'OPTION' and not_known = 0 and cleared = 0)),
  constraint an_answer_is_not_both_unknown_and_cleared check (not_known = 0 or cleared = 0),
  constraint an_answer_has_at_most_a_million_characters check (char_length(text_value) <= 1000000)
) comment = 'The answer in one slot of an assessment, as it stands; what it said before is in answer_event';

create table answer_choice (
  authority_id int unsigned not null,
  assessment_id uuid not null,
  version_id int unsigned not null,
  item_id varchar(64) character set ascii collate ascii_bin not null,
  holds enum('TEXT','NUMBER','DATE','OPTION','OPTIONS','ROWS') not null default 'OPTIONS',
  option_id varchar(64) character set ascii collate ascii_bin not null,
  ticked boolean not null,
  details mediumtext character set utf8mb4 collate utf8mb4_nopad_bin null comment 'kept when the tick is taken away',
  changed_by int unsigned not null,
  primary key (assessment_id, item_id, option_id),
  constraint a_choice_belongs_to_an_answer_of_many foreign key (authority_id, assessment_id, version_id, item_id, holds)
    references answer (authority_id, assessment_id, version_id, item_id, holds),
  constraint a_choice_points_at_an_option_of_its_item foreign key (version_id, item_id, option_id) references version_option (version_id, item_id, id),
  constraint a_choice_is_changed_by_a_member foreign key (authority_id, changed_by) references membership (authority_id, account_id),
  constraint a_choice_is_one_of_many check (holds = 'OPTIONS'),
  constraint a_choice_says_something check (ticked = 1 or details is not null),
  constraint details_have_at_most_a_million_characters check (char_length(details) <= 1000000)
) comment = 'One statement, indicator or option of a slot that takes several: ticked or not, with details of its own';

create table answer_row (
  authority_id int unsigned not null,
  assessment_id uuid not null,
  version_id int unsigned not null,
  item_id varchar(64) character set ascii collate ascii_bin not null comment 'the table',
  holds enum('TEXT','NUMBER','DATE','OPTION','OPTIONS','ROWS') not null default 'ROWS',
  row_id uuid not null,
  position int unsigned not null,
  removed boolean not null default false comment 'taken off the form; the row itself stays',
  revision int unsigned not null default 1,
  changed_by int unsigned not null,
  primary key (assessment_id, item_id, row_id),
  constraint a_row_is_known_with_its_version unique (authority_id, assessment_id, version_id, item_id, row_id),
  constraint a_row_belongs_to_an_answer_of_rows foreign key (authority_id, assessment_id, version_id, item_id, holds)
    references answer (authority_id, assessment_id, version_id, item_id, holds),
  constraint a_row_is_changed_by_a_member foreign key (authority_id, changed_by) references membership (authority_id, account_id),
  constraint a_row_is_one_of_rows check (holds = 'ROWS')
) comment = 'A row that a person added to a table: an action, an incident, a person';

create table answer_cell (
  authority_id int unsigned not null,
  assessment_id uuid not null,
  version_id int unsigned not null,
  item_id varchar(64) character set ascii collate ascii_bin not null comment 'the table',
  row_id uuid not null,
  column_id varchar(64) character set ascii collate ascii_bin not null comment 'the slot of the column',
  holds enum('TEXT','NUMBER','DATE','OPTION','OPTIONS','ROWS') not null,
  text_value mediumtext character set utf8mb4 collate utf8mb4_nopad_bin null,
  number_value decimal(20,6) null,
  date_value date null,
  option_id varchar(64) character set ascii collate ascii_bin null,
  not_known boolean not null default false comment 'answered: it is not known',
  cleared boolean not null default false comment 'was answered and is unanswered again',
  revision int unsigned not null default 1,
  changed_by int unsigned not null,
  primary key (assessment_id, item_id, row_id, column_id),
  constraint a_cell_is_in_a_row foreign key (authority_id, assessment_id, version_id, item_id, row_id)
    references answer_row (authority_id, assessment_id, version_id, item_id, row_id),
  constraint a_cell_is_in_a_column_of_its_table foreign key (version_id, column_id, item_id) references version_item (version_id, id, table_id),
  constraint a_cell_holds_what_its_column_holds foreign key (version_id, column_id, holds) references version_item (version_id, id, holds),
  constraint a_cell_points_at_an_option_of_its_column foreign key (version_id, column_id, option_id) references version_option (version_id, item_id, id),
  constraint a_cell_is_changed_by_a_member foreign key (authority_id, changed_by) references membership (authority_id, account_id),
  constraint a_cell_holds_a_single_value check (holds in ('TEXT','NUMBER','DATE','OPTION')),
  constraint a_cell_holds_exactly_one_value_of_its_kind check (
    (text_value is not null) = (holds = 'TEXT' and not_known = 0 and cleared = 0)
    and (number_value is not null) = (holds = 'NUMBER' and not_known = 0 and cleared = 0)
    and (date_value is not null) = (holds = 'DATE' and not_known = 0 and cleared = 0)
    and (option_id is not null) = (holds = 'OPTION' and not_known = 0 and cleared = 0)),
  constraint a_cell_is_not_both_unknown_and_cleared check (not_known = 0 or cleared = 0),
  constraint a_cell_has_at_most_a_million_characters check (char_length(text_value) <= 1000000)
) comment = 'The answer in one cell of a row';

-- What came of it -------------------------------------------------------------------------------

create table outcome (
  authority_id int unsigned not null,
  assessment_id uuid not null,
  revision int unsigned not null comment 'assessment.revision at this submission',
  version_id int unsigned not null,
  version_sha256 binary(32) not null,
  judgement_item_id varchar(64) character set ascii collate ascii_bin null comment 'the slot of the judged level, where the instrument asks for one',
  indication enum('NONE','UNDECIDED','LEVEL') not null comment 'NONE: the instrument has no rule that indicates a level',
  indicated_level varchar(64) character set ascii collate ascii_bin null,
  judged_level varchar(64) character set ascii collate ascii_bin null,
  reason mediumtext character set utf8mb4 collate utf8mb4_nopad_bin null comment 'why the judged level is not the indicated one',
  decided_by varchar(200) not null comment 'the rule or limit that decided the indicated level',
  record longtext character set utf8mb4 collate utf8mb4_nopad_bin not null comment 'tally, scores, bands and how each came about',
  rendered mediumtext character set utf8mb4 collate utf8mb4_nopad_bin not null comment 'the next steps as they were shown, HTML',
  submitted_by int unsigned not null,
  at datetime(6) not null default sysdate(6),
  primary key (assessment_id, revision),
  constraint an_outcome_is_of_an_assessment_and_its_version foreign key (authority_id, assessment_id, version_id) references assessment (authority_id, id, version_id),
  constraint an_outcome_judges_an_item_of_its_version foreign key (version_id, judgement_item_id) references version_item (version_id, id),
  constraint an_indicated_level_is_on_the_scale foreign key (version_id, judgement_item_id, indicated_level) references version_option (version_id, item_id, id),
  constraint a_judged_level_is_on_the_scale foreign key (version_id, judgement_item_id, judged_level) references version_option (version_id, item_id, id),
  constraint an_outcome_is_submitted_by_a_member foreign key (authority_id, submitted_by) references membership (authority_id, account_id),
  constraint an_outcome_holds_json check (json_valid(record)),
  constraint a_level_is_of_a_judged_item check (judgement_item_id is not null or (indicated_level is null and judged_level is null)),
  constraint an_indicated_level_is_there_when_indicated check ((indicated_level is not null) = (indication = 'LEVEL')),
  constraint a_judgement_that_differs_needs_a_reason check (
    judged_level is null or indication = 'NONE' or judged_level <=> indicated_level or coalesce(reason, '') rlike '[[:alnum:]]')
) comment = 'What one submission of an assessment amounted to, and the next steps as shown; kept for each submission';

create table step_done (
  id bigint unsigned not null auto_increment primary key,
  authority_id int unsigned not null,
  assessment_id uuid not null,
  step_id varchar(64) character set ascii collate ascii_bin not null,
  done boolean not null comment 'false: the tick was taken back',
  account_id int unsigned not null,
  at datetime(6) not null default sysdate(6),
  key by_assessment (assessment_id, step_id, id),
  constraint a_step_is_of_an_assessment_of_its_authority foreign key (authority_id, assessment_id) references assessment (authority_id, id),
  constraint a_step_is_ticked_by_a_member foreign key (authority_id, account_id) references membership (authority_id, account_id)
) comment = 'Each ticking and unticking of a next step; the last one of a step holds';

create table sign_off (
  authority_id int unsigned not null,
  assessment_id uuid not null,
  round int unsigned not null comment 'counts the decisions on this assessment from 1',
  author_id int unsigned not null,
  signer_id int unsigned not null,
  decision enum('RETURNED','SIGNED_OFF') not null,
  reason varchar(4000) character set utf8mb4 collate utf8mb4_nopad_bin not null default '',
  at datetime(6) not null default sysdate(6),
  primary key (authority_id, assessment_id, round),
  constraint a_sign_off_names_the_true_author foreign key (authority_id, assessment_id, author_id) references assessment (authority_id, id, author_id),
  constraint a_sign_off_is_by_a_member foreign key (authority_id, signer_id) references membership (authority_id, account_id),
  constraint nobody_signs_what_they_wrote check (signer_id <> author_id),
  constraint a_return_needs_a_reason check (decision <> 'RETURNED' or reason rlike '[[:alnum:]]')
) comment = 'A manager''s decision on a submitted assessment: returned with a reason, or signed off';

-- The record, which only grows ------------------------------------------------------------------

create table answer_event (
  id bigint unsigned not null auto_increment,
  authority_id int unsigned not null,
  assessment_id uuid not null,
  version_id int unsigned not null,
  seq int unsigned not null comment 'assessment.revision of the save',
  item_id varchar(64) character set ascii collate ascii_bin not null,
  row_id uuid null,
  column_id varchar(64) character set ascii collate ascii_bin null,
  what enum('SET','NOT_KNOWN','CLEARED','TICKED','UNTICKED','CHOICE_REMOVED','ROW_PLACED','ROW_REMOVED') not null,
  text_value mediumtext character set utf8mb4 collate utf8mb4_nopad_bin null comment 'also the details of a choice',
  number_value decimal(20,6) null,
  date_value date null,
  option_id varchar(64) character set ascii collate ascii_bin null,
  position int unsigned null comment 'of a row',
  counted boolean not null default true,
  revision int unsigned not null comment 'of the answer, row or cell',
  changed_by int unsigned not null,
  at datetime(6) not null,
  primary key (assessment_id, seq, id),
  key (id),
  constraint an_answer_event_is_of_an_assessment foreign key (authority_id, assessment_id, version_id) references assessment (authority_id, id, version_id)
) comment = 'Every state that an answer ever had; written by triggers, so that nothing changes an answer without it';

create table audit_event (
  id bigint unsigned not null auto_increment primary key,
  authority_id int unsigned null comment 'none when nobody is known, as in a failed log-in',
  subject uuid null comment 'the assessment it is about',
  seq int unsigned null comment 'assessment.revision, when the event is in that assessment''s chain',
  hash binary(32) null comment 'head of the chain after this event',
  account_id int unsigned null,
  child_id uuid null,
  kind varchar(64) character set ascii collate ascii_bin not null,
  refused boolean not null default false comment 'attempted, and not allowed',
  at datetime(6) not null default sysdate(6),
  intent uuid null comment 'what the page calls this act, so that sending it twice does it once',
  detail longtext character set utf8mb4 collate utf8mb4_nopad_bin not null,
  key by_authority (authority_id, id),
  key by_account (authority_id, account_id, id),
  key by_child (authority_id, child_id, id),
  key by_subject (authority_id, subject, id),
  constraint an_intent_happens_once unique (authority_id, intent),
  constraint an_event_has_its_own_place_in_the_chain unique (subject, seq),
  constraint an_event_is_of_an_authority foreign key (authority_id) references authority (id),
  constraint an_event_is_by_an_account foreign key (account_id) references account (id),
  constraint an_event_is_chained_whole_or_not_at_all check ((seq is null) = (hash is null) and (seq is null or subject is not null)),
  constraint an_event_holds_json check (json_valid(detail))
) comment = 'What was done, seen or refused, by whom and when; events of one assessment form a chain of hashes';

create table audit_seal (
  authority_id int unsigned not null,
  up_to_id bigint unsigned not null comment 'the last audit_event that the seal covers',
  hash binary(32) not null,
  at datetime(6) not null default sysdate(6),
  primary key (authority_id, up_to_id),
  constraint a_seal_is_of_an_authority foreign key (authority_id) references authority (id)
) comment = 'A hash over an authority''s events up to one of them, to be kept elsewhere as well';

-- The system itself publishes and adopts the instruments that come with it, so it is an account, disabled,
-- and V002 makes it a member of each authority.
insert into account (login, name, disabled_at) values ('plumbline', 'Plumbline', sysdate(6));
