-- Pictures that a version shows. Their bytes are in the definition as well, in words that a browser cannot draw; here they
-- stand as they are sent.

create table version_picture (
  version_id int unsigned not null,
  id varchar(64) character set ascii collate ascii_bin not null,
  position int unsigned not null,
  words varchar(1000) character set utf8mb4 collate utf8mb4_nopad_bin not null comment 'what it shows, for whoever does not see it',
  media_type enum('image/png','image/jpeg') not null comment 'what its bytes are; nothing that can hold a script',
  content mediumblob not null,
  sha256 binary(32) not null comment 'of the content; by it a browser knows what it has kept',
  primary key (version_id, id),
  constraint a_picture_has_its_own_place unique (version_id, position),
  constraint a_picture_keeps_what_was_hashed check (sha256 = unhex(sha2(content, 256))),
  constraint a_picture_is_of_a_version foreign key (version_id) references instrument_version (id)
) comment = 'A picture of a published version, shown by its notes and descriptors';

delimiter //

-- PL001 A published version never changes.

create trigger a_picture_is_written_only_before_publication before insert on version_picture for each row begin
  if coalesce((select state from instrument_version where id = new.version_id lock in share mode), 'DRAFT') <> 'DRAFT'
      or @@foreign_key_checks = 0 or @@check_constraint_checks = 0 then
    signal sqlstate '23000' set mysql_errno = 31001, message_text = 'PL001 a published version never changes (version_picture)';
  end if;
end //

create trigger a_picture_is_changed_only_before_publication before update on version_picture for each row begin
  if coalesce((select state from instrument_version where id = old.version_id lock in share mode), 'DRAFT') <> 'DRAFT'
      or new.version_id <> old.version_id
      or @@foreign_key_checks = 0 or @@check_constraint_checks = 0 then
    signal sqlstate '23000' set mysql_errno = 31001, message_text = 'PL001 a published version never changes (version_picture)';
  end if;
end //

create trigger a_picture_is_removed_only_before_publication before delete on version_picture for each row begin
  if coalesce((select state from instrument_version where id = old.version_id lock in share mode), 'DRAFT') <> 'DRAFT'
      or @@foreign_key_checks = 0 or @@check_constraint_checks = 0 then
    signal sqlstate '23000' set mysql_errno = 31001, message_text = 'PL001 a published version never changes (version_picture)';
  end if;
end //

delimiter ;
