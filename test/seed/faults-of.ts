/** What validation says of a folder, as lines without the folder's own path. */
import { LiaisonError } from "../../cypher/model/liaison-error.ts";
import { openInput } from "../../seed/read/readers.ts";
import { NO_SURROUNDINGS, validateInputs } from "../../seed/validate/validate.ts";

/** The faults of a folder; empty if it can be loaded. */
export async function faultsOf(folder: string): Promise<readonly string[]> {
  try {
    await validateInputs([await openInput(folder, "auto")], { surroundings: NO_SURROUNDINGS });
    return [];
  } catch (error) {
    if (!(error instanceof LiaisonError) || error.code !== "BAD_INPUT") throw error;
    return (error.details.faults ?? [error.message]).map((line) => line.replaceAll(`${folder}/`, ""));
  }
}
