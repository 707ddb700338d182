/**
 * Whether an answer that somebody kept is still what the graph would say: its ETag is made of the data set's checksum, the
 * question, the day (standings depend on it) and this version of the server. Used by the routes that answer GET.
 */
import { createHash } from "node:crypto";
import type { CallOptions } from "../../cypher/door.ts";
import type { DatasetWatch } from "../dataset-watch.ts";

/** Makes and compares tags. */
export type Freshness = {
  /** The tag of the answer to a question as the graph is now; null while it is not settled. Rejects with what the door says. */
  tagOf(question: readonly (string | undefined)[], signal?: AbortSignal): Promise<string | null>;
  /** Whether `If-None-Match` names the tag. */
  isFresh(given: string | undefined, tag: string): boolean;
  /** What to send with an answer that has the tag, or with one that must not be kept. */
  headersOf(tag: string | null): Readonly<Record<string, string>>;
};

/** `version` stands for everything but the graph that answers depend on; `shared`: caches between us may keep answers too. */
export function openFreshness(watch: Pick<DatasetWatch, "current">, version: string, shared: boolean): Freshness {
  const who = shared ? "public" : "private";
  return {
    tagOf: async (question, signal) => {
      const options: CallOptions = signal === undefined ? {} : { signal };
      // Read before the answer is: if a load begins in between, the next look finds another checksum.
      const { checksum, settled } = await watch.current(options);
      if (!settled) return null;
      const hash = createHash("sha256")
        .update(JSON.stringify([version, checksum, ...question]))
        .digest("base64url");
      // Weak, since compression changes the bytes and not what they say.
      return `W/"${hash.slice(0, 22)}"`;
    },
    isFresh: (given, tag) =>
      (given ?? "").split(",").some((one) => one.trim().replace(/^W\//, "") === tag.replace(/^W\//, "")),
    headersOf: (tag) =>
      tag === null
        ? { "cache-control": "no-store" }
        : { etag: tag, "cache-control": `${who}, no-cache`, vary: "accept, accept-encoding" },
  };
}
