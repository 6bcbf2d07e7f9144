-- Levels of different scales that a board admin declared to be the same, so that a child's levels can be read in one row.

create table equivalence (
  id int unsigned not null auto_increment primary key,
  authority_id int unsigned not null comment 'for whom it holds, and for nobody else',
  one_instrument_id int unsigned not null comment 'the one of the two that comes first, so that each pair is known once',
  one_scale varchar(64) character set ascii collate ascii_bin not null,
  one_level varchar(64) character set ascii collate ascii_bin not null,
  other_instrument_id int unsigned not null,
  other_scale varchar(64) character set ascii collate ascii_bin not null,
  other_level varchar(64) character set ascii collate ascii_bin not null,
  declared_by int unsigned not null,
  declared_at datetime(6) not null default sysdate(6),
  withdrawn_by int unsigned null,
  withdrawn_at datetime(6) null,
  stands boolean generated always as (case when withdrawn_at is null then 1 end) virtual comment 'none once it is withdrawn: only those that stand exclude each other',
  constraint an_equivalence_is_of_two_scales_in_order check (
    one_instrument_id < other_instrument_id or (one_instrument_id = other_instrument_id and one_scale < other_scale)),
  constraint a_level_is_the_same_as_one_of_another_scale unique (
    authority_id, one_instrument_id, one_scale, one_level, other_instrument_id, other_scale, stands),
  constraint a_level_of_another_scale_is_the_same_as_one unique (
    authority_id, other_instrument_id, other_scale, other_level, one_instrument_id, one_scale, stands),
  constraint an_equivalence_is_withdrawn_by_somebody check ((withdrawn_at is null) = (withdrawn_by is null)),
  constraint an_equivalence_is_of_an_instrument foreign key (one_instrument_id) references instrument (id),
  constraint an_equivalence_is_with_an_instrument foreign key (other_instrument_id) references instrument (id),
  constraint an_equivalence_is_declared_by_a_member foreign key (authority_id, declared_by)
    references membership (authority_id, account_id),
  constraint an_equivalence_is_withdrawn_by_a_member foreign key (authority_id, withdrawn_by)
    references membership (authority_id, account_id)
) comment = 'Two levels of different scales that a board admin declared to be the same, for one authority';

delimiter //

-- PL030 A declared equivalence is withdrawn once, and else stays as it is ------------------------------

create trigger an_equivalence_is_changed_only_to_withdraw_it before update on equivalence for each row begin
  if old.withdrawn_at is not null or new.withdrawn_at is null
      or new.id <> old.id or new.authority_id <> old.authority_id
      or new.one_instrument_id <> old.one_instrument_id or new.one_scale <> old.one_scale or new.one_level <> old.one_level
      or new.other_instrument_id <> old.other_instrument_id or new.other_scale <> old.other_scale or new.other_level <> old.other_level
      or new.declared_by <> old.declared_by or new.declared_at <> old.declared_at
      or @@foreign_key_checks = 0 or @@check_constraint_checks = 0 then
    signal sqlstate '23000' set mysql_errno = 31030, message_text = 'PL030 a declared equivalence is withdrawn once, and else stays';
  end if;
  if not exists (select 1 from membership_role
      where authority_id = new.authority_id and account_id = new.withdrawn_by and role = 'BOARD_ADMIN') then
    signal sqlstate '23000' set mysql_errno = 31031, message_text = 'PL031 board admins declare and withdraw equivalences';
  end if;
end //

create trigger an_equivalence_is_never_removed before delete on equivalence for each row
  signal sqlstate '23000' set mysql_errno = 31030, message_text = 'PL030 a declared equivalence is withdrawn once, and else stays' //

-- PL031 Board admins declare and withdraw equivalences --------------------------------------------------

create trigger an_equivalence_is_declared_by_a_board_admin before insert on equivalence for each row begin
  if new.withdrawn_at is not null
      or not exists (select 1 from membership_role
        where authority_id = new.authority_id and account_id = new.declared_by and role = 'BOARD_ADMIN')
      or @@foreign_key_checks = 0 or @@check_constraint_checks = 0 then
    signal sqlstate '23000' set mysql_errno = 31031, message_text = 'PL031 board admins declare and withdraw equivalences';
  end if;
end //

delimiter ;
