/** What the database holds beside an input, for validation: documents, and entities that relationships may lead to. */
import { boltInteger } from "../../cypher/bolt-integer.ts";
import type { Door } from "../../cypher/door.ts";
import { LOAD_STATEMENTS } from "../../cypher/load-statements.ts";
import { isKind, type Kind } from "../../cypher/model/kinds.ts";
import { readPages } from "../../cypher/read-pages.ts";
import type { Surroundings } from "../validate/validate.ts";

/** Reads the documents at once and looks entities up when they are asked for. */
export async function readSurroundings(door: Door, signal?: AbortSignal): Promise<Surroundings> {
  const documents = new Map<string, number | null>();
  for await (const rows of readPages(door, LOAD_STATEMENTS.listStoredSources, ({ id }) => id, signal))
    for (const { id, paragraphs } of rows) documents.set(id, paragraphs);
  return {
    documents,
    lookUp: async (ids) => {
      const kinds = new Map<string, Kind>();
      if (ids.length === 0) return kinds;
      const rows = await door.read(LOAD_STATEMENTS.findKinds, { ids, limit: boltInteger(ids.length) });
      for (const { id, labels } of rows) {
        const kind = labels.find(isKind);
        if (kind !== undefined) kinds.set(id, kind);
      }
      return kinds;
    },
  };
}
