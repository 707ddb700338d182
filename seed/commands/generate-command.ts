/** `generate --out …`: writes a made-up graph as a CSV pair, for tests and benchmarks. */
import { KIND_NAMES } from "../../cypher/model/kinds.ts";
import { generatePair } from "../generate.ts";
import type { Command, Given } from "./command.ts";
import { usageError } from "./usage-error.ts";

/** The command. */
export const generateCommand: Command = {
  name: "generate",
  words: "--out PATH [options]",
  what: "Write a made-up graph as nodes.csv and edges.csv; the same seed gives the same bytes.",
  options: {
    nodes: { type: "string", value: "N", what: "how many entities, 1000 if not given" },
    relationships: { type: "string", value: "N", what: "how many relationships, 3000 if not given" },
    seed: { type: "string", value: "N", what: "where chance begins, 1 if not given" },
    out: { type: "string", value: "PATH", what: "the folder; made if it is missing" },
  },
  run: async (given, { say }) => {
    const out = given.text("out");
    if (out === undefined || out === "") throw usageError("generate needs --out PATH.");
    const nodes = whole(given, "nodes", 1_000, KIND_NAMES.length);
    const relationships = whole(given, "relationships", 3_000, 0);
    await generatePair({ nodes, relationships, seed: whole(given, "seed", 1, 0), out });
    say(`${out}: ${nodes} entities, ${relationships} relationships`);
    return 0;
  },
};

function whole(given: Given, name: string, fallback: number, least: number): number {
  const text = given.text(name) ?? String(fallback);
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= least)) throw usageError(`--${name} is "${text}"; allowed: a whole number from ${least}.`);
  return value;
}
