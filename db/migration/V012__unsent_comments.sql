-- What a manager writes on a submitted assessment is kept while it is written, so that no other page on the way takes it.

create table unsent_comment (
  authority_id int unsigned not null,
  assessment_id uuid not null,
  account_id int unsigned not null comment 'the manager who writes it; nobody else is shown it',
  words mediumtext character set utf8mb4 collate utf8mb4_nopad_bin not null,
  changed_at datetime(6) not null default sysdate(6),
  primary key (assessment_id, account_id),
  constraint an_unsent_comment_is_on_an_assessment_of_its_authority foreign key (authority_id, assessment_id)
    references assessment (authority_id, id),
  constraint an_unsent_comment_is_by_a_member foreign key (authority_id, account_id)
    references membership (authority_id, account_id)
) comment = 'What a manager is writing on an assessment and has not decided with yet; gone with the decision, which keeps the words';
