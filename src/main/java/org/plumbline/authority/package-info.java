/**
 * Authorities, accounts, roles and mailboxes; who may see what. The only place that configures
 * Spring Security.
 */
@NullMarked
package org.plumbline.authority;

import org.jspecify.annotations.NullMarked;
