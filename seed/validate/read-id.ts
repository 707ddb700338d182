/** Ids as records give them: any text that can be typed again. */
import type { RawRecord } from "../raw.ts";
import type { Fields } from "./fields.ts";

/** Neo4j indexes texts up to 8 kB; an id that long is a mistake in the file. */
const LONGEST_ID = 500;

/** The id as written, for naming the record in faults; `undefined` if there is none. */
export function readId({ fields }: RawRecord, name = "id"): string | undefined {
  const raw = fields.get(name);
  const text = typeof raw?.value === "string" ? raw.value.trim() : raw?.source;
  return text === "" ? undefined : text;
}

/** The id in the field; reports one that is missing, too long, or holds control characters. */
export function checkId(fields: Fields, name: string, what = "a text that is unique and stays"): string | undefined {
  const id = fields.requiredText(name, what);
  if (id === "") return undefined;
  return isSoundId(fields, name, id) ? id : undefined;
}

/** Reports an id that is too long or holds control characters. */
export function isSoundId(fields: Fields, name: string, id: string): boolean {
  const sound = id.length <= LONGEST_ID && !/\p{Cc}/u.test(id);
  if (!sound)
    fields.fault(name, `${name} is "${id.slice(0, 60)}"`, `up to ${LONGEST_ID} characters without control characters`);
  return sound;
}
