/** Reads the named statements from disk, once each. Called when the tables of statements are made. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT_ROOT } from "./project-root.ts";

const FOLDER = join(PROJECT_ROOT, "cypher", "statements");

const known = new Map<string, string>();

/**
 * The text of `cypher/statements/<name>.cypher` without its opening comment, which says purpose, parameters, row and
 * index. Throws a plain Error if the file is missing, has no such comment, or the name is not kebab-case.
 */
export function loadStatement(name: string): string {
  const found = known.get(name);
  if (found !== undefined) return found;
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) throw new Error(`"${name}" is not a kebab-case name of a statement`);
  const lines = readFileSync(join(FOLDER, `${name}.cypher`), "utf8").split("\n");
  const start = lines.findIndex((line) => !line.startsWith("//"));
  const text = lines.slice(start).join("\n").trim();
  if (start < 1 || text === "") throw new Error(`${name}.cypher needs an opening comment and one statement`);
  known.set(name, text);
  return text;
}
