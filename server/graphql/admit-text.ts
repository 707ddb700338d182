/**
 * Decides whether the text of a query may go on to the API: its size, whether it asks about the schema, and in strict mode
 * whether it is one of the page's own operations. Called by the HTTP route before Apollo Server parses and validates.
 * Texts that were admitted are remembered, so that clients pay for it once.
 */
import { BREAK, type DocumentNode, visit } from "graphql";
import { LiaisonError } from "../../cypher/model/liaison-error.ts";
import type { KnownOperations } from "./known-operations.ts";
import { limitText } from "./limit-document.ts";
import { WALKING_FIELDS } from "./root-fields.ts";

/** What may be asked. */
export type Admission = {
  readonly introspection: boolean;
  /** Only these operations are answered; `undefined`: any. */
  readonly only: KnownOperations | undefined;
};

/** Remembered texts: this many, of at most this length. */
const REMEMBERED = 500;
const LONGEST = 8_192;

/** What is known of a text that was admitted: whether it surely asks for something that is walked in the structure. */
export type Admitted = { readonly walks: boolean };

/** A function that throws LiaisonError if a text is not admitted. */
export function admitTexts({ introspection, only }: Admission): (text: string) => Admitted {
  const admitted = new Map<string, Admitted>();
  return (text) => {
    const known = admitted.get(text);
    if (known !== undefined) return known;
    if (only !== undefined && !only.hasText(text)) throw unknownOperation();
    const document = limitText(text);
    if (!introspection && document !== undefined && asksSchema(document)) throw noIntrospection();
    const found: Admitted = { walks: document !== undefined && walks(document) };
    if (text.length > LONGEST) return found;
    for (const oldest of admitted.keys()) {
      if (admitted.size < REMEMBERED) break;
      admitted.delete(oldest);
    }
    admitted.set(text, found);
    return found;
  };
}

function walks({ definitions }: DocumentNode): boolean {
  return definitions.some(
    (node) =>
      node.kind === "OperationDefinition" &&
      node.selectionSet.selections.some((field) => field.kind === "Field" && WALKING_FIELDS.has(field.name.value)),
  );
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
