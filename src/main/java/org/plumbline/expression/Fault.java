package org.plumbline.expression;

import org.plumbline.instrument.Place;

/**
 * Something wrong with an expression: place, what is wrong, what to do.
 *
 * @param element id of the element that carries the expression, such as an item, a column, a rule,
 *     a route or a step
 * @param place of the expression, or of what is at fault in the element itself
 * @param expression as written; empty when the fault is in the element itself
 * @param line from 1, within the expression; 0 when it is not at one place
 * @param column from 1, within the line; 0 when it is not at one place
 * @param what a sentence
 * @param remedy a sentence
 */
public record Fault(
    String element,
    Place place,
    String expression,
    int line,
    int column,
    String what,
    String remedy) {}
