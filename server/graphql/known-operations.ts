/**
 * Operations that clients may name by the SHA-256 of their text instead of sending it: those of Liaison's own page, from
 * the manifest that code generation writes, and those that clients have sent before with their hash (Apollo's protocol of
 * automatically persisted queries). Used by the API and by the HTTP route.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { LiaisonError } from "../../cypher/model/liaison-error.ts";

/** The operations. `cache` is the form in which Apollo Server asks for them. */
export type KnownOperations = {
  /** The text with this hash. */
  textOf(hash: string): string | undefined;
  /** Whether this is the text of one of the page's own operations. */
  hasText(text: string): boolean;
  /** The name of the page's own operation with this text; `undefined` for any other. */
  nameOf(text: string): string | undefined;
  readonly cache: {
    get(key: string): Promise<string | undefined>;
    set(key: string, text: string): Promise<void>;
    delete(key: string): Promise<boolean>;
  };
};

/** Texts that clients have sent are remembered: this many, of at most this length. */
const REMEMBERED = 500;
const LONGEST = 8_192;
const PREFIX = "apq:";

/** Reads the manifest `{ hash: text }`. Throws LiaisonError SETUP if it is not one. */
export function readManifest(path: string): ReadonlyMap<string, string> {
  const manifest: unknown = JSON.parse(readFileSync(path, "utf8"));
  const entries = Object.entries(typeof manifest === "object" && manifest !== null ? manifest : {});
  return new Map(
    entries.map(([hash, text]) => {
      if (typeof text === "string" && hashOf(text) === hash) return [hash, text] as const;
      throw new LiaisonError("SETUP", `${path} is no manifest of operations: "${hash}" is not the hash of its text.`, {
        subject: path,
        value: hash,
      });
    }),
  );
}

/** Knows the operations of the manifest, and in time those that clients send with their hash. */
export function knowOperations(manifest: ReadonlyMap<string, string>): KnownOperations {
  const names = new Map(
    [...manifest.values()].map((text) => [text, /\b(?:query|mutation) (\w+)/.exec(text)?.[1] ?? ""]),
  );
  const sent = new Map<string, string>();
  const textOf = (hash: string): string | undefined => manifest.get(hash) ?? sent.get(hash);
  return {
    textOf,
    hasText: (text) => names.has(text),
    nameOf: (text) => names.get(text),
    cache: {
      get: async (key) => textOf(key.slice(PREFIX.length)),
      set: async (key, text) => {
        const hash = key.slice(PREFIX.length);
        if (manifest.has(hash) || text.length > LONGEST) return;
        for (const oldest of sent.keys()) {
          if (sent.size < REMEMBERED) break;
          sent.delete(oldest);
        }
        sent.set(hash, text);
      },
      delete: async () => false,
    },
  };
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
