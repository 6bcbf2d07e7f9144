package org.plumbline.routing;

import java.util.Optional;
import org.plumbline.id.AuthorityCode;
import org.plumbline.id.OptionId;
import org.plumbline.response.Answers;

/**
 * One case that routing can meet.
 *
 * @param level judged; empty when the instrument has no levels to judge by
 * @param answers to the items that routing mentions, the judgement among them; all others open
 */
public record Combination(Optional<OptionId> level, AuthorityCode authority, Answers answers) {}
