package org.plumbline.drafting.ui;

import org.plumbline.authority.Authorities;
import org.plumbline.authority.Authority;
import org.plumbline.authority.Mailboxes;
import org.plumbline.drafting.Findings;
import org.plumbline.drafting.TemplatePreview;
import org.plumbline.id.AuthorityCode;
import org.springframework.stereotype.Component;

/** What the parts of the designer work with, besides the draft itself. */
@Component
record EditorServices(
    Findings findings,
    TemplatePreview templatePreview,
    Mailboxes mailboxes,
    Authorities authorities) {
  /** What an authority is called. */
  String authorityName(String code) {
    return authorities.find(new AuthorityCode(code)).map(Authority::name).orElse(code);
  }
}
