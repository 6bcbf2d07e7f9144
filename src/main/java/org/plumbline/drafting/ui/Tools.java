package org.plumbline.drafting.ui;

import org.plumbline.authority.Mailboxes;
import org.plumbline.drafting.Findings;
import org.plumbline.drafting.Trials;
import org.springframework.stereotype.Component;

/** What the parts of the workbench work with, besides the draft itself. */
@Component
record Tools(Findings findings, Trials trials, Mailboxes mailboxes) {}
