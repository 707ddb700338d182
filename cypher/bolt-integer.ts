/** Integers on their way to Neo4j: plain JS numbers travel as floats, which LIMIT and SKIP refuse. */
import { type Integer, int } from "neo4j-driver";

/** A number that travels as a Bolt integer. */
export type BoltInteger = Integer;

/** The whole number as a Bolt integer: for LIMIT, SKIP and integer properties. */
export function boltInteger(value: number): BoltInteger {
  return int(value);
}
