-- A row at least in every table as the first release of the schema had them: what every later migration meets.

set @nobody = unhex(repeat('00', 32)), @print = unhex(repeat('ab', 32)), @hash = unhex(sha2('text', 256));

insert into authority (id, code, name) values (1, 'somewhere', 'Somewhere');
insert into account (id, login, name, password_hash) values
  (11, 'author', 'Ann Author', 'hash'), (12, 'manager', 'Max Manager', 'hash'), (13, 'admin', 'Ada Admin', 'hash');
insert into account (id, login, name, disabled_at) values (14, 'gone', 'Gone', '2025-01-02 03:04:05');
insert into membership (authority_id, account_id) values (1, 11), (1, 12), (1, 13);
insert into membership (authority_id, account_id, until) values (1, 14, '2025-01-02');
insert into membership_role (authority_id, account_id, role) values
  (1, 11, 'PRACTITIONER'), (1, 12, 'MANAGER'), (1, 13, 'BOARD_ADMIN'), (1, 14, 'BOARD_ADMIN');
insert into mailbox (authority_id, id, name, printed, address, confirmed_at) values
  (1, 'mash', 'MASH', 'old@example.org', 'new@example.org', '2025-02-03'), (1, 'rise', 'Rise', 'rise@example.org', null, null);

insert into instrument (id, authority_id, code, title) values (1, 1, 'comes-along', 'One that comes along'), (2, 1, 'own', 'One of its own');
insert into adoption (authority_id, instrument_id, adopted_by, ended_at) values (1, 1, 12, null), (1, 2, 12, '2025-06-07');
insert into instrument_version (id, authority_id, instrument_id, number, definition, sha256, published_by)
  select 1, 1, 1, 1, 'text', @hash, id from account where login = 'plumbline';
insert into instrument_version (id, authority_id, instrument_id, number, definition, sha256, published_by) values
  (2, 1, 1, 2, 'text', @hash, 13), (3, 1, 2, 1, 'text', @hash, 13);
insert into version_section (version_id, id, position, title, fingerprint) values (1, 'first', 1, 'First', @print);
insert into version_item (version_id, id, section_id, position, holds, label, fingerprint) values
  (1, 'judged', 'first', 1, 'OPTION', 'Judged', @print), (1, 'words', 'first', 2, 'TEXT', 'Words', @print),
  (1, 'signs', 'first', 3, 'OPTIONS', 'Signs', @print), (1, 'actions', 'first', 4, 'ROWS', 'Actions', @print);
insert into version_item (version_id, id, table_id, position, holds, label, fingerprint) values (1, 'what', 'actions', 1, 'TEXT', 'What', @print);
insert into version_option (version_id, item_id, id, kind, position, label, fingerprint) values
  (1, 'judged', 'low', 'LEVEL', 1, 'Low', @print), (1, 'judged', 'high', 'LEVEL', 2, 'High', @print),
  (1, 'signs', 'shouts', 'INDICATOR', 1, 'Shouts', @print);
update instrument_version set state = 'PUBLISHED' where id in (1, 2, 3);
update instrument_version set state = 'RETIRED' where id = 3;

insert into child (id, authority_id, reference, given_name, family_name, born_on, created_by) values
  ('018f0000-0000-7000-8000-000000000001', 1, 'AAAA-0001', 'Zoë', 'Other', '2010-02-03', 11);
insert into child_identifier (authority_id, child_id, system, value) values (1, '018f0000-0000-7000-8000-000000000001', 'NHS', '123');

set @signed = '018f0000-0000-7000-8000-00000000000a', @open = '018f0000-0000-7000-8000-00000000000b', @line = '018f0000-0000-7000-8000-00000000000c';
insert into assessment (id, authority_id, reference, child_id, instrument_id, version_id, author_id) values
  (@signed, 1, 'BBBB-0001', '018f0000-0000-7000-8000-000000000001', 1, 1, 11);
insert into answer (authority_id, assessment_id, version_id, item_id, holds, option_id, changed_by) values (1, @signed, 1, 'judged', 'OPTION', 'low', 11);
insert into answer (authority_id, assessment_id, version_id, item_id, holds, text_value, changed_by) values (1, @signed, 1, 'words', 'TEXT', 'Grüße, 漢字 🙂', 11);
update assessment set state = 'SUBMITTED', revision = 1, submitted_at = '2025-03-04 05:06:07' where id = @signed;
insert into outcome (authority_id, assessment_id, revision, version_id, version_sha256, judgement_item_id, indication, judged_level, decided_by, record, rendered, submitted_by)
  values (1, @signed, 1, 1, @hash, 'judged', 'NONE', 'low', '', '{}', '', 11);
update assessment set state = 'SIGNED_OFF', revision = 2, signed_off_at = '2025-03-05 05:06:07' where id = @signed;
insert into sign_off (authority_id, assessment_id, round, author_id, signer_id, decision) values (1, @signed, 1, 11, 12, 'SIGNED_OFF');
insert into step_done (authority_id, assessment_id, step_id, done, account_id) values (1, @signed, 'ring', true, 11);

insert into assessment (id, authority_id, reference, child_id, instrument_id, version_id, author_id, follows_id) values
  (@open, 1, 'BBBB-0002', '018f0000-0000-7000-8000-000000000001', 1, 1, 11, @signed);
insert into answer (authority_id, assessment_id, version_id, item_id, holds, text_value, changed_by) values (1, @open, 1, 'words', 'TEXT', 'So far', 11);
insert into answer (authority_id, assessment_id, version_id, item_id, holds, not_known, changed_by) values (1, @open, 1, 'judged', 'OPTION', 1, 11);
insert into answer (authority_id, assessment_id, version_id, item_id, holds, changed_by) values
  (1, @open, 1, 'signs', 'OPTIONS', 11), (1, @open, 1, 'actions', 'ROWS', 11);
insert into answer_choice (authority_id, assessment_id, version_id, item_id, option_id, ticked, details, changed_by) values
  (1, @open, 1, 'signs', 'shouts', true, 'at night', 11);
insert into answer_row (authority_id, assessment_id, version_id, item_id, row_id, position, changed_by) values (1, @open, 1, 'actions', @line, 1, 11);
insert into answer_cell (authority_id, assessment_id, version_id, item_id, row_id, column_id, holds, text_value, changed_by) values
  (1, @open, 1, 'actions', @line, 'what', 'TEXT', 'Ring', 11);

insert into audit_event (authority_id, subject, seq, hash, account_id, kind, detail) values (1, @open, 1, @print, 11, 'ANSWERED', '{"item":"words"}');
insert into audit_event (kind, refused, detail) values ('SIGNED_IN', true, '{}');
insert into audit_seal (authority_id, up_to_id, hash) values (1, 1, @print);
