/** Authorities, accounts, roles and mailboxes; who may see what. */
@NullMarked
package org.plumbline.authority;

import org.jspecify.annotations.NullMarked;
