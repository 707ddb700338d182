/**
 * Keeps the structure of the graph for as long as the graph stays as it is: one cheap statement a question tells. Made by
 * the graph behind the door. What a foreign hand changes without moving a checksum or a count (a date of a relationship,
 * say) is not noticed until the next load or restart.
 */
import type { CallOptions, Door } from "../door.ts";
import { readStructure, readVersion } from "./read-structure.ts";
import type { Structure } from "./structure.ts";
import { waitFor } from "./wait-for.ts";

/** Answers the structure of the graph as it is now. Half a million relationships are read in some seconds, once. */
export type StructureKeeper = (options?: CallOptions) => Promise<Structure>;

/** A keeper without a structure yet; questions that come while one is read share the reading. */
export function keepStructure(door: Pick<Door, "readText">): StructureKeeper {
  let kept: Structure | undefined;
  let reading: Promise<Structure> | undefined;

  function readAnew(): Promise<Structure> {
    reading ??= readStructure(door)
      .then((structure) => {
        kept = structure;
        return structure;
      })
      .finally(() => {
        reading = undefined;
      });
    return reading;
  }

  return async (options = {}) => {
    const version = await readVersion(door, options);
    if (kept?.version === version) return kept;
    return waitFor(readAnew(), "read", options.signal);
  };
}
