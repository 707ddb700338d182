/**
 * Entities that are in no graph: for the browser tests that answer the page in place of the server. Each has what the page
 * asks of every entity, and nothing else.
 */

/** An official. */
export const OFFICIAL = { id: "1", kind: "Official", name: "One", degree: 1 };

/** A committee for each number, from 0. */
export const makeBody = (at: number): object => ({ id: `b${at}`, kind: "Committee", name: `Body ${at}`, degree: 1 });
