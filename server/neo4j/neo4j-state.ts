/** What the managed Neo4j is doing, as it is reported to whoever opened it: for lines on a terminal and for programs. */

/** The steps of a Neo4j's life. "failed": it ended and will not be started again. */
export type Neo4jStep = "fetching" | "starting" | "ready" | "ended" | "restarting" | "failed" | "stopping" | "stopped";

/** A step with the line for people, such as "Neo4j is ready in 5.1 s". */
export type Neo4jState = { readonly step: Neo4jStep; readonly message: string };

/** Receives each state as it comes. */
export type OnNeo4jState = (state: Neo4jState) => void;

/** Seconds since `start` (milliseconds of `performance.now`) as "5.1 s". */
export function renderSeconds(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}
