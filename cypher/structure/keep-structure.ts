/**
 * Keeps the structure of the graph for as long as the graph stays as it is: one cheap statement a question tells. Made by
 * the graph behind the door. What a foreign hand changes without moving a checksum or a count (a date of a relationship
 * or a name, say) is not noticed until the next load or restart.
 */
import { setImmediate } from "node:timers/promises";
import type { CallOptions, Door } from "../door.ts";
import { untilAborted } from "../within-deadline.ts";
import { isGraphChanged } from "./graph-changed.ts";
import { readStructure, readVersion } from "./read-structure.ts";
import { shareChecks } from "./share-checks.ts";
import type { Structure, StructureCheck } from "./structure.ts";
import { waitFor } from "./wait-for.ts";

/** The structure of the graph as it is now. Half a million relationships are read in some seconds, once. */
export type StructureKeeper = {
  /** Begins a check. Whoever has a question that began before it may give it along with that question. */
  check(): StructureCheck;
  current(options?: Waiting): Promise<Structure>;
  /**
   * What the work makes of it. Begun with the structure that is kept while Neo4j is asked whether it still holds; if it does
   * not, that is thrown away and the work done anew, so it must be free of effects.
   */
  over<T>(work: Work<T>, options?: Waiting): Promise<T>;
  /**
   * The same without waiting for a structure to be read: undefined if none is kept that still holds. `prepare` may look at
   * what is kept first; if it answers undefined, so does this, and Neo4j is not asked.
   */
  overKept<T>(prepare: Prepare<T>, options?: Waiting): Promise<T | undefined>;
};

/** What is made of a structure. */
export type Work<T> = (structure: Structure) => Promise<T>;
/** Work that is only done if a first look says that it can be. */
export type Prepare<T> = (structure: Structure) => (() => Promise<T>) | undefined;
/** When the structure is no longer wanted, and a check that was begun for the question. */
type Waiting = Pick<CallOptions, "signal"> & { readonly checking?: StructureCheck };

/** Nobody waits for a reading in the background, so that it may take at most this part of the time. */
const BACKGROUND_SHARE = 1 / 6;

/**
 * A keeper without a structure yet; questions that come while one is read share the reading. A check serves questions that
 * come up to `checkHoldsMs` milliseconds after it was begun.
 */
export function keepStructure(door: Pick<Door, "readText">, checkHoldsMs = 0): StructureKeeper {
  let kept: Structure | undefined;
  let reading: Promise<Structure> | undefined;
  let restUntil = 0;
  // The check is everybody's, so it ends with the door's own deadline and not when one of them goes.
  const askVersion = shareChecks(() => readVersion(door), checkHoldsMs);

  function readAnew(): Promise<Structure> {
    const begun = performance.now();
    reading ??= readStructure(door)
      .then((structure) => {
        kept = structure;
        return structure;
      })
      .finally(() => {
        reading = undefined;
        const took = performance.now() - begun;
        restUntil = performance.now() + took / BACKGROUND_SHARE - took;
      });
    return reading;
  }

  /** The structure of a version. A reading that is joined may have begun before the graph became what it is. */
  async function readFor(version: string): Promise<Structure> {
    const joined = await readAnew();
    return joined.version === version ? joined : readAnew();
  }

  function check(): StructureCheck {
    const version = askVersion();
    // A question that fails before it needs the answer leaves it to nobody.
    version.catch(() => undefined);
    return { version };
  }

  async function current({ signal, checking = check() }: Waiting = {}): Promise<Structure> {
    const version = await untilAborted(checking.version, signal);
    if (kept?.version === version) return kept;
    return waitFor(readFor(version), "read", signal);
  }

  /** What the work makes of what is kept, if Neo4j says that it still holds. */
  async function early<T>(
    held: Structure,
    work: () => Promise<T>,
    { signal, checking = check() }: Waiting,
  ): Promise<{ readonly made: T } | undefined> {
    const checked = untilAborted(checking.version, signal);
    // The statement leaves before the walk takes the thread.
    const working = setImmediate().then(work);
    const [version, made] = await Promise.allSettled([checked, working]);
    if (version.status === "rejected") throw version.reason;
    if (version.value !== held.version) return undefined;
    if (made.status === "fulfilled") return { made: made.value };
    if (!isGraphChanged(made.reason)) throw made.reason;
    // A foreign hand has changed what neither a checksum nor a count tells.
    if (kept === held) kept = undefined;
    return undefined;
  }

  return {
    check,
    current,
    over: async (work, options = {}) => {
      const held = kept;
      const done = held && (await early(held, () => work(held), options));
      if (done !== undefined) return done.made;
      return work(await current(held === undefined ? options : { ...options, checking: check() }));
    },
    overKept: async (prepare, options = {}) => {
      const held = kept;
      const work = held && prepare(held);
      if (held !== undefined && work === undefined) return undefined;
      const done = held && work && (await early(held, work, options));
      // Whoever asks next may find it read. While a load goes on, it would be outdated each time.
      if (done === undefined && performance.now() >= restUntil) readAnew().catch(() => undefined);
      return done?.made;
    },
  };
}
