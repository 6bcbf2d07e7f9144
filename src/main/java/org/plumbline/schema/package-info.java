/**
 * What an instrument is made of, said once: the keys of every element, their types, defaults and
 * meanings. Whatever reads, writes, edits, compares or describes an instrument key by key takes it
 * from here, and so does the check whether one is sound. Knows nothing of the characters of a file.
 */
@NullMarked
package org.plumbline.schema;

import org.jspecify.annotations.NullMarked;
