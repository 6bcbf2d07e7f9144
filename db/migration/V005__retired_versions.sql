-- PL016 What was started on a version is not written on, nor submitted, once that version is retired. Each save and each
-- submission counts the assessment's revision up, so this one guard stands before all of them. What waits for a manager by
-- then is still decided: it is complete, and nobody writes in it.
-- Reads the version's state with a lock, as the guards of V002 do, so that it waits for a retirement under way.

delimiter //

create trigger a_retired_version_is_not_written_on before update on assessment for each row begin
  if old.state in ('DRAFT', 'RETURNED') and new.revision <> old.revision
      and (select state from instrument_version where id = old.version_id lock in share mode) = 'RETIRED' then
    signal sqlstate '23000' set mysql_errno = 31016, message_text = 'PL016 a retired version is not written on';
  end if;
end //

delimiter ;
