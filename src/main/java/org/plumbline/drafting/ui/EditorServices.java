package org.plumbline.drafting.ui;

import org.plumbline.authority.Mailboxes;
import org.plumbline.drafting.Findings;
import org.plumbline.drafting.TemplatePreview;
import org.springframework.stereotype.Component;

/** What the parts of the workbench work with, besides the draft itself. */
@Component
record EditorServices(Findings findings, TemplatePreview templatePreview, Mailboxes mailboxes) {}
