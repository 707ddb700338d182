/**
 * Decides whether the text of a query may go on to the API: its size, whether it asks about the schema, and in strict mode
 * whether it is one of the page's own operations. Called by the HTTP route before Apollo Server parses and validates.
 * Texts that were admitted are remembered, so that clients pay for it once.
 */
import { BREAK, type DocumentNode, visit } from "graphql";
import { LiaisonError } from "../../cypher/model/liaison-error.ts";
import type { KnownOperations } from "./known-operations.ts";
import { limitText } from "./limit-document.ts";

/** What may be asked. */
export type Admission = {
  readonly introspection: boolean;
  /** Only these operations are answered; `undefined`: any. */
  readonly only: KnownOperations | undefined;
};

/** Remembered texts: this many, of at most this length. */
const REMEMBERED = 500;
const LONGEST = 8_192;

/** A function that throws LiaisonError if a text is not admitted. */
export function admitTexts({ introspection, only }: Admission): (text: string) => void {
  const admitted = new Set<string>();
  return (text) => {
    if (admitted.has(text)) return;
    if (only !== undefined && !only.hasText(text)) throw unknownOperation();
    const document = limitText(text);
    if (!introspection && document !== undefined && asksSchema(document)) throw noIntrospection();
    if (text.length > LONGEST) return;
    for (const oldest of admitted) {
      if (admitted.size < REMEMBERED) break;
      admitted.delete(oldest);
    }
    admitted.add(text);
  };
}

function asksSchema(document: DocumentNode): boolean {
  let asks = false;
  visit(document, {
    Field: ({ name }) => {
      asks = asks || name.value === "__schema" || name.value === "__type";
      return asks ? BREAK : undefined;
    },
  });
  return asks;
}

function unknownOperation(): LiaisonError {
  const allowed = "the operations of its own page, by hash or text";
  return new LiaisonError(
    "BAD_INPUT",
    `This operation is not one of those that this server answers; allowed are ${allowed}.`,
    { subject: "query", allowed },
  );
}

function noIntrospection(): LiaisonError {
  const allowed = "the schema at /schema.graphql, or the setting GRAPHQL_INTROSPECTION=yes";
  return new LiaisonError("BAD_INPUT", `Introspection is off on this server; there is ${allowed}.`, {
    subject: "introspection",
    allowed,
  });
}
