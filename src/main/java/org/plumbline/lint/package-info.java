/**
 * What an author should look at before publishing: wording that has run together, references that
 * lead nowhere, routing that reaches nobody. Pure functions of an instrument; what stops
 * publication is not repeated here.
 */
@NullMarked
package org.plumbline.lint;

import org.jspecify.annotations.NullMarked;
