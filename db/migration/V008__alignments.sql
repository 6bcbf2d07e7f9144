-- What people said corresponds where two instruments have no ids in common. Ids last from version to version, so it is said of
-- instruments and not of versions. Only ever added to: a later word on a pair takes the place of an earlier one.

create table alignment (
  authority_id int unsigned not null comment 'whose people said it; it holds for them alone',
  instrument_id int unsigned not null comment 'of the two instruments the one with the smaller id',
  other_id int unsigned not null,
  round int unsigned not null comment 'counts what was said of these two instruments',
  element varchar(200) character set ascii collate ascii_bin not null comment 'of the first, with its kind, such as section:education',
  other_element varchar(200) character set ascii collate ascii_bin not null comment 'of the other',
  verdict enum('CONFIRMED','REFUSED','WITHDRAWN') not null comment 'withdrawn: what was said before holds no more',
  account_id int unsigned not null,
  at datetime(6) not null default sysdate(6),
  primary key (authority_id, instrument_id, other_id, round),
  constraint an_alignment_is_of_two_instruments check (instrument_id < other_id),
  constraint an_alignment_begins_at_an_instrument foreign key (instrument_id) references instrument (id),
  constraint an_alignment_leads_to_an_instrument foreign key (other_id) references instrument (id),
  constraint an_alignment_is_said_by_a_member foreign key (authority_id, account_id) references membership (authority_id, account_id)
) comment = 'Somebody saying that an element of one instrument is, or is not, the same as one of another';

delimiter //

-- PL028 What was said of two instruments is not unsaid, only followed by another word.

create trigger an_alignment_is_said_under_all_rules before insert on alignment for each row begin
  if @@foreign_key_checks = 0 or @@check_constraint_checks = 0 then
    signal sqlstate '23000' set mysql_errno = 31028, message_text = 'PL028 what was said of two instruments stands';
  end if;
end //

create trigger an_alignment_never_changes before update on alignment for each row begin
  signal sqlstate '23000' set mysql_errno = 31028, message_text = 'PL028 what was said of two instruments stands';
end //

create trigger an_alignment_is_never_removed before delete on alignment for each row begin
  signal sqlstate '23000' set mysql_errno = 31028, message_text = 'PL028 what was said of two instruments stands';
end //

delimiter ;
