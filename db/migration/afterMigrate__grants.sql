-- What the application's own account may do, given after every migration. It has no right to create, alter or drop.
-- Columns are named where the rest must keep its default or is pinned: with a right on the whole of audit_event an account
-- could choose the time of an event, or an id so high that no further event fits. An id is among them where `returning`
-- is to give it back: that needs the right to insert the column.

grant select on * to ${application};

grant insert on authority to ${application};
grant update (name) on authority to ${application};
grant insert (id, login, name, password_hash, password_set_at, password_until) on account to ${application};
grant update (name, password_hash, password_set_at, password_until, signed_in_at, disabled_at) on account to ${application};
grant insert (authority_id, account_id) on membership to ${application};
grant update (until) on membership to ${application};
grant insert, delete on membership_role to ${application};
grant insert on mailbox to ${application};
grant update (name, printed, address, confirmed_at) on mailbox to ${application};
grant insert on mailbox_code to ${application};
grant update (address, code_hash, sent_at, good_until, tries) on mailbox_code to ${application};

grant insert on instrument to ${application};
grant update (title, offered) on instrument to ${application};
grant insert (authority_id, instrument_id, adopted_by) on adoption to ${application};
grant update (adopted_by, adopted_at, ended_at) on adoption to ${application};
grant insert (id, authority_id, instrument_id, number, definition, sha256, note, published_by)
  on instrument_version to ${application};
grant update (state) on instrument_version to ${application};
grant insert on version_section to ${application};
grant insert on version_item to ${application};
grant insert on version_option to ${application};
grant insert on version_picture to ${application};

grant insert (id, authority_id, reference, given_name, family_name, born_on, created_by) on child to ${application};
grant update (given_name, family_name, born_on) on child to ${application};
grant insert, delete on child_identifier to ${application};
grant update (value) on child_identifier to ${application};
grant insert (id, authority_id, reference, child_id, instrument_id, version_id, author_id, follows_id, moved, section_id, changed_at)
  on assessment to ${application};
grant update (state, revision, head, section_id, changed_at, submitted_at, signed_off_at) on assessment to ${application};
grant insert on answer to ${application};
grant update (text_value, number_value, date_value, option_id, not_known, cleared, counted, revision, changed_by)
  on answer to ${application};
grant insert, delete on answer_choice to ${application};
grant update (ticked, details, changed_by) on answer_choice to ${application};
grant insert on answer_row to ${application};
grant update (position, removed, revision, changed_by) on answer_row to ${application};
grant insert on answer_cell to ${application};
grant update (text_value, number_value, date_value, option_id, not_known, cleared, revision, changed_by)
  on answer_cell to ${application};

grant insert on carried_part to ${application};
grant insert (authority_id, assessment_id, item_id, part, decision, account_id) on carried_decision to ${application};

grant insert (authority_id, assessment_id, revision, version_id, version_sha256, judgement_item_id, indication,
    indicated_level, judged_level, reason, decided_by, record, rendered, submitted_by)
  on outcome to ${application};
grant insert (authority_id, assessment_id, step_id, done, account_id) on step_done to ${application};
grant insert (authority_id, assessment_id, round, author_id, signer_id, decision, reason) on sign_off to ${application};
grant insert (authority_id, assessment_id, account_id, words), delete on unsent_comment to ${application};
grant update (words, changed_at) on unsent_comment to ${application};
grant insert (authority_id, subject, seq, hash, account_id, child_id, kind, refused, intent, detail)
  on audit_event to ${application};
grant insert (authority_id, up_to_id, hash) on audit_seal to ${application};

grant update (four_eyes) on authority to ${application};
grant insert (id, authority_id, code, title, based_on, tree, created_by) on draft to ${application};
grant update (title, state, revision, tree, tree_revision, changed_at) on draft to ${application};
grant insert (authority_id, draft_id, revision, kind, of_revision, words, changes, account_id) on draft_edit to ${application};
grant insert (authority_id, draft_id, round, revision, number, sha256, note, due_on, requested_by)
  on publication_request to ${application};
grant update (decision, decided_by, decided_at, reason, published_at) on publication_request to ${application};

grant insert (authority_id, instrument_id, other_id, round, element, other_element, verdict, account_id)
  on alignment to ${application};
grant insert (authority_id, one_instrument_id, one_scale, one_level, other_instrument_id, other_scale, other_level, declared_by, declared_at)
  on equivalence to ${application};
grant update (withdrawn_by, withdrawn_at) on equivalence to ${application};
