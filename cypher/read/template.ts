/** Reads the named statements that have slots, and fills them with compiled text. Called by the `ask-*.ts` files. */
import { loadStatement } from "../load-statement.ts";
import { LiaisonError } from "../model/liaison-error.ts";

/** The statement `cypher/statements/<name>.cypher` with each `__SLOT__` filled; a slot without text is a fault of ours. */
export function fillTemplate(name: string, slots: Readonly<Record<string, string>>): string {
  return loadStatement(name).replace(/__([A-Z_]+?)__/g, (_, slot: string) => {
    const text = slots[slot];
    if (text === undefined)
      throw new LiaisonError("INTERNAL", `The statement ${name} has no text for its slot ${slot}.`);
    return text;
  });
}
