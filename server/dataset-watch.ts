/**
 * Knows whether the graph is as it was: asks Neo4j for the checksums of the loaded sets, and tells those who listen when
 * they change, whoever loaded. Made by the composition root; used for ETags, for `/events`, and by whatever keeps
 * something derived from the whole graph. Must not know what they do with it.
 */
import { DATASET_STATEMENTS } from "../cypher/dataset-statements.ts";
import type { CallOptions, Door } from "../cypher/door.ts";
import type { Log } from "../cypher/log.ts";
import { datasetChecksum } from "../cypher/read/ask-dataset.ts";

/** The graph at a moment. `checksum` is that of `dataset { checksum }`. Not `settled`: empty, or a load is writing, or one broke off. */
export type DatasetState = { readonly checksum: string; readonly settled: boolean };

/** The watch. */
export type DatasetWatch = {
  /** The state at this moment, read anew: one statement over a handful of nodes. Rejects with what the door says. */
  current(options?: CallOptions): Promise<DatasetState>;
  /** Tells `listener` the settled state once it is known, and then whenever its checksum has changed. Returns how to stop. */
  subscribe(listener: (state: DatasetState) => void): () => void;
  /** Stops looking; nobody is told any more. */
  close(): void;
};

/** What the watch needs; `everyMs` is the pause between looks, which are made only while somebody listens. */
export type WatchOptions = { readonly door: Pick<Door, "read">; readonly log: Log; readonly everyMs?: number };

const EVERY_MS = 2_000;
// A look at a frozen database is given up before the next.
const PATIENCE_MS = 2_000;

/** Opens the watch; it asks nothing before somebody does. */
export function watchDataset({ door, log, everyMs = EVERY_MS }: WatchOptions): DatasetWatch {
  const listeners = new Set<(state: DatasetState) => void>();
  let known: DatasetState | undefined;
  let timer: NodeJS.Timeout | undefined;
  let looking = false;

  async function current(options: CallOptions = {}): Promise<DatasetState> {
    const rows = await door.read(DATASET_STATEMENTS.state, {}, options);
    return { checksum: datasetChecksum(rows), settled: rows.length > 0 && rows.every(({ loading }) => !loading) };
  }

  function tell(listener: (state: DatasetState) => void, state: DatasetState): void {
    try {
      listener(state);
    } catch (error) {
      log.error({ err: error }, "who was told of a changed data set failed");
    }
  }

  async function look(): Promise<void> {
    looking = true;
    timer = undefined;
    try {
      const found = await current({ deadlineMs: PATIENCE_MS });
      if (found.settled && found.checksum !== known?.checksum) {
        known = found;
        for (const listener of [...listeners]) tell(listener, found);
      }
    } catch (error) {
      // The door has noted it, and the next look may go better.
      log.debug({ err: error }, "the data set could not be looked at");
    }
    looking = false;
    if (listeners.size > 0) timer = setTimeout(look, everyMs).unref();
    // What is known grows stale once nobody looks.
    else known = undefined;
  }

  return {
    current,
    subscribe: (listener) => {
      listeners.add(listener);
      if (known !== undefined) tell(listener, known);
      else if (!looking && timer === undefined) void look();
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        clearTimeout(timer);
        timer = undefined;
        known = undefined;
      };
    },
    close: () => {
      listeners.clear();
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
