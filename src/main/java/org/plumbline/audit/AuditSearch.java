package org.plumbline.audit;

/**
 * What was looked for in the trail at one moment. What is written later is no part of it, so it can
 * be read piece by piece and neither misses an entry nor has one twice.
 *
 * @param newest the id of the newest entry of the trail then; 0 where there was none
 * @param count how many entries there are
 */
public record AuditSearch(AuditQuery query, long newest, int count) {}
