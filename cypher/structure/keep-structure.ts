/**
 * Keeps the structure of the graph for as long as the graph stays as it is: one cheap statement a question tells. Made by
 * the graph behind the door. What a foreign hand changes without moving a checksum or a count (a date of a relationship,
 * say) is not noticed until the next load or restart.
 */
import { setImmediate } from "node:timers/promises";
import type { CallOptions, Door } from "../door.ts";
import { untilAborted } from "../within-deadline.ts";
import { readStructure, readVersion } from "./read-structure.ts";
import { shareChecks } from "./share-checks.ts";
import type { Structure } from "./structure.ts";
import { waitFor } from "./wait-for.ts";

/** The structure of the graph as it is now. Half a million relationships are read in some seconds, once. */
export type StructureKeeper = {
  current(options?: Waiting): Promise<Structure>;
  /**
   * What the work makes of it. Begun with the structure that is kept while Neo4j is asked whether it still holds; if it does
   * not, that is thrown away and the work done anew, so it must be free of effects.
   */
  over<T>(work: (structure: Structure) => Promise<T>, options?: Waiting): Promise<T>;
  /** The same without waiting for a structure to be read: undefined if none is kept that still holds. */
  overKept<T>(work: (structure: Structure) => Promise<T>, options?: Waiting): Promise<T | undefined>;
};

/** When the structure is no longer wanted. */
type Waiting = Pick<CallOptions, "signal">;

/** A keeper without a structure yet; questions that come while one is read share the reading. */
export function keepStructure(door: Pick<Door, "readText">): StructureKeeper {
  let kept: Structure | undefined;
  let reading: Promise<Structure> | undefined;
  // The check is everybody's, so it ends with the door's own deadline and not when one of them goes.
  const check = shareChecks(() => readVersion(door));

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

  async function current(options: Waiting = {}): Promise<Structure> {
    const version = await untilAborted(check(), options.signal);
    if (kept?.version === version) return kept;
    return waitFor(readAnew(), "read", options.signal);
  }

  /** What the work makes of what is kept, if there is anything and Neo4j says that it still holds. */
  async function early<T>(
    work: (structure: Structure) => Promise<T>,
    { signal }: Waiting,
  ): Promise<{ readonly made: T } | undefined> {
    const held = kept;
    if (held === undefined) return undefined;
    const checking = untilAborted(check(), signal);
    // The statement leaves before the walk takes the thread.
    const working = setImmediate().then(() => work(held));
    const [version] = await Promise.allSettled([checking, working]);
    if (version.status === "rejected") throw version.reason;
    return version.value === held.version ? { made: await working } : undefined;
  }

  return {
    current,
    over: async (work, options = {}) => {
      const done = await early(work, options);
      return done === undefined ? work(await waitFor(readAnew(), "read", options.signal)) : done.made;
    },
    overKept: async (work, options = {}) => {
      const done = await early(work, options);
      // Whoever asks next may find it read.
      if (done === undefined) readAnew().catch(() => undefined);
      return done?.made;
    },
  };
}
