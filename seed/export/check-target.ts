/** Whether an export may write into a folder without harm to what is there. Called by the command before Neo4j is asked. */
import { readdir } from "node:fs/promises";
import { errnoOf } from "../../cypher/errno-of.ts";
import { LiaisonError } from "../../cypher/model/liaison-error.ts";

const ALLOWED = ["a new folder", "an empty folder", "an earlier export in the same format", "--force"];

/**
 * Returns if `out` is missing, empty, or an earlier export: just the `files` of the format, all of them. Throws LiaisonError
 * BAD_INPUT otherwise: a hand-made pair of the same names must not be lost.
 */
export async function checkTarget(out: string, files: readonly string[]): Promise<void> {
  const found = await namesIn(out);
  const others = found.filter((name) => !files.includes(name));
  if (found.length === 0 || (others.length === 0 && files.every((name) => found.includes(name)))) return;
  const named = [...(others.length > 0 ? others : found)].sort();
  const [shown, left] = [named.slice(0, 3), named.length - 3];
  const what = `${shown.join(", ")}${left > 0 ? ` and ${left} more` : ""}`;
  throw refusal(out, `is not empty and no earlier export: it holds ${what}`);
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (errnoOf(error) === "ENOENT") return [];
    if (errnoOf(error) === "ENOTDIR") throw refusal(folder, "is a file, not a folder");
    throw error;
  }
}

function refusal(out: string, fault: string): LiaisonError {
  const message = `--out "${out}" ${fault}; allowed: ${ALLOWED.join(", ")}.`;
  return new LiaisonError("BAD_INPUT", message, { subject: "--out", value: out, allowed: ALLOWED });
}
