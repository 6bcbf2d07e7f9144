package org.plumbline.instrument;

/** Steps of the ordered colour ramp; none is looked for and not found, five the gravest. */
public enum Concern {
  NONE,
  ONE,
  TWO,
  THREE,
  FOUR,
  FIVE
}
