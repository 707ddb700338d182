/**
 * A small data set, and what tests of loading do with a database: load it, read the faults and counts, take the schema
 * away. Called by the tests of this folder that need a real Neo4j.
 */
import type { Door } from "../../../cypher/door.ts";
import { LiaisonError } from "../../../cypher/model/liaison-error.ts";
import { type LoadOptions, loadInputs } from "../../../seed/load/load.ts";
import type { Counts, LoadSummary } from "../../../seed/load/load-summary.ts";
import { openInput } from "../../../seed/read/readers.ts";
import { writeFolder } from "../write-folder.ts";

/** Three entities as a CSV file. */
export const NODES =
  "id,kind,name,aliases,source\na,Official,Ann,,press#1\nb,Committee,Board,The Board,press#2\nc,Committee,Council,,press\n";
/** Two relationships among them. */
export const EDGES =
  "id,type,from,to,role,start,end,source\nt,CHAIRS,a,b,Chair,2020,2021-02,press#1\nu,PART_OF,b,c,,,,press#2\n";

/** Loads the files as the data set "test". */
export async function load(
  door: Door,
  files: Readonly<Record<string, string>>,
  options: LoadOptions = {},
): Promise<LoadSummary> {
  const input = await openInput(writeFolder(files), "csv");
  return loadInputs(door, [input], { dataset: "test", ...options });
}

/** What a summary of a load counts for one sort of thing. */
export const counts = (created: number, updated: number, unchanged: number, gone = 0, removed = 0): Counts => ({
  created,
  updated,
  unchanged,
  gone,
  removed,
});

/** The faults with which the loading is refused, without folders. */
export async function faults(loading: Promise<unknown>): Promise<readonly string[]> {
  const error: unknown = await loading.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof LiaisonError)) throw new Error("a LiaisonError was expected", { cause: error });
  return (error.details.faults ?? []).map((line) => line.replace(/^.*\/([^/]+\.csv)/, "$1"));
}

/** Runs a statement of the test's own. */
export async function runText(door: Door, text: string): Promise<void> {
  await door.write({ name: "of the test", text, columns: {} }, {});
}

/** The names of all constraints and indexes. */
export async function listSchema(door: Door): Promise<readonly string[]> {
  const { rows } = await door.readText(
    "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name ORDER BY name LIMIT 1000",
    {},
  );
  return rows.flat().map(String);
}

/** Drops every constraint and index; returns how many there were. */
export async function dropSchema(door: Door): Promise<number> {
  const names = await listSchema(door);
  const { rows } = await door.readText("SHOW CONSTRAINTS YIELD name RETURN name LIMIT 1000", {});
  for (const name of rows.flat()) await runText(door, `DROP CONSTRAINT \`${String(name)}\``);
  for (const name of await listSchema(door)) await runText(door, `DROP INDEX \`${name}\``);
  return names.length;
}
