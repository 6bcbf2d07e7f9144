/**
 * The database: the server that comes along, the migrations, the connections, and in {@code schema}
 * the tables as Java, generated from {@code db/migration}. Only stores use this.
 */
@NullMarked
package org.plumbline.db;

import org.jspecify.annotations.NullMarked;
