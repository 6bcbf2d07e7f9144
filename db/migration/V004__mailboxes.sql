-- Addresses that are confirmed by a code, passwords that are given out to be changed, board admins that an authority does
-- not lose, and instruments that are in use or not.

-- Passwords ---------------------------------------------------------------------------------------

alter table account
  add column password_set_at datetime(6) null comment 'when the password was set last; sessions from before end',
  add column password_until datetime(6) null comment 'of a start password: until when it lets in, and only to choose another; none: the person chose it',
  add column signed_in_at datetime(6) null comment 'when somebody last signed in with it',
  add constraint only_a_password_that_is_there_runs_out check (password_until is null or password_hash is not null);

-- Mailboxes ---------------------------------------------------------------------------------------

create table mailbox_code (
  authority_id int unsigned not null,
  mailbox_id varchar(64) character set ascii collate ascii_bin not null,
  address varchar(254) character set utf8mb4 collate utf8mb4_nopad_bin not null comment 'where the code was sent; it confirms no other',
  code_hash varchar(200) character set ascii collate ascii_bin not null comment 'argon2id of the six digits',
  sent_at datetime(6) not null,
  good_until datetime(6) not null,
  tries int unsigned not null default 0,
  primary key (authority_id, mailbox_id),
  constraint a_code_is_for_a_mailbox_of_its_authority foreign key (authority_id, mailbox_id) references mailbox (authority_id, id),
  constraint a_code_is_tried_five_times_at_most check (tries <= 5),
  constraint a_code_is_good_for_a_while_after_it_was_sent check (good_until > sent_at)
) comment = 'The code that was mailed last to confirm the address of a mailbox';

delimiter //

-- PL013 An address is confirmed only once it stands there --------------------------------------------

create trigger a_mailbox_begins_unconfirmed before insert on mailbox for each row begin
  if new.confirmed_at is not null or @@foreign_key_checks = 0 or @@check_constraint_checks = 0 then
    signal sqlstate '23000' set mysql_errno = 31013, message_text = 'PL013 an address is confirmed only once it stands there';
  end if;
end //

create trigger a_changed_address_is_unconfirmed before update on mailbox for each row begin
  if (new.confirmed_at is not null and not (cast(new.address as binary) <=> cast(old.address as binary)))
      or @@foreign_key_checks = 0 or @@check_constraint_checks = 0 then
    signal sqlstate '23000' set mysql_errno = 31013, message_text = 'PL013 an address is confirmed only once it stands there';
  end if;
end //

-- PL014 An authority keeps a board admin --------------------------------------------------------------
-- One who can sign in: a member, not disabled, with a password of their own choice. Whoever would take one away waits for
-- the row of the authority, so that two admins cannot take away each other at once.
-- An account may be put out of use together with its password: that is how accounts go whose password everybody knows.

create trigger a_role_of_the_last_board_admin_stays before delete on membership_role for each row begin
  declare locked int unsigned;
  if old.role = 'BOARD_ADMIN' then
    select id into locked from authority where id = old.authority_id for update;
    if exists (select 1 from account a join membership m on m.account_id = a.id
          where m.authority_id = old.authority_id and a.id = old.account_id
            and m.until is null and a.disabled_at is null and a.password_until is null and a.password_hash is not null)
        and not exists (select 1 from membership_role r join membership m on m.authority_id = r.authority_id and m.account_id = r.account_id
          join account a on a.id = r.account_id
          where r.authority_id = old.authority_id and r.account_id <> old.account_id and r.role = 'BOARD_ADMIN'
            and m.until is null and a.disabled_at is null and a.password_until is null and a.password_hash is not null)
        or @@foreign_key_checks = 0 or @@check_constraint_checks = 0 then
      signal sqlstate '23000' set mysql_errno = 31014, message_text = 'PL014 an authority keeps a board admin (membership_role)';
    end if;
  end if;
end //

create trigger the_last_board_admin_stays_a_member before update on membership for each row begin
  declare locked int unsigned;
  if old.until is null and new.until is not null then
    select id into locked from authority where id = old.authority_id for update;
    if exists (select 1 from membership_role r join account a on a.id = r.account_id
          where r.authority_id = old.authority_id and r.account_id = old.account_id and r.role = 'BOARD_ADMIN'
            and a.disabled_at is null and a.password_until is null and a.password_hash is not null)
        and not exists (select 1 from membership_role r join membership m on m.authority_id = r.authority_id and m.account_id = r.account_id
          join account a on a.id = r.account_id
          where r.authority_id = old.authority_id and r.account_id <> old.account_id and r.role = 'BOARD_ADMIN'
            and m.until is null and a.disabled_at is null and a.password_until is null and a.password_hash is not null)
        or @@foreign_key_checks = 0 or @@check_constraint_checks = 0 then
      signal sqlstate '23000' set mysql_errno = 31014, message_text = 'PL014 an authority keeps a board admin (membership)';
    end if;
  end if;
end //

create trigger the_last_board_admin_can_sign_in before update on account for each row begin
  declare locked int unsigned;
  if old.disabled_at is null and old.password_until is null and old.password_hash is not null and new.password_hash is not null
      and (new.disabled_at is not null or new.password_until is not null) then
    select max(a.id) into locked from authority a join membership m on m.authority_id = a.id where m.account_id = old.id for update;
    if exists (select 1 from membership_role mine join membership own on own.authority_id = mine.authority_id and own.account_id = mine.account_id
          where mine.account_id = old.id and mine.role = 'BOARD_ADMIN' and own.until is null
            and not exists (select 1 from membership_role r join membership m on m.authority_id = r.authority_id and m.account_id = r.account_id
              join account a on a.id = r.account_id
              where r.authority_id = mine.authority_id and r.account_id <> old.id and r.role = 'BOARD_ADMIN'
                and m.until is null and a.disabled_at is null and a.password_until is null and a.password_hash is not null))
        or @@foreign_key_checks = 0 or @@check_constraint_checks = 0 then
      signal sqlstate '23000' set mysql_errno = 31014, message_text = 'PL014 an authority keeps a board admin (account)';
    end if;
  end if;
end //

-- PL015 Only an instrument in use is started ----------------------------------------------------------

create trigger only_an_instrument_in_use_is_started before insert on assessment for each row begin
  if (select ended_at from adoption where authority_id = new.authority_id and instrument_id = new.instrument_id lock in share mode) is not null then
    signal sqlstate '23000' set mysql_errno = 31015, message_text = 'PL015 only an instrument in use is started';
  end if;
end //

delimiter ;

-- Instruments that come along are there to be adopted; so far nothing was offered. ----------------------

update instrument set offered = true where id in (
  select instrument_id from instrument_version
  where number = 1 and published_by = (select id from account where login = 'plumbline'));
