/** What validation makes of a record: the fact with the places that later checks point at. */
import type { Position } from "../raw.ts";
import type { Rules } from "../read/reader.ts";
import type { Fields, Placed } from "./fields.ts";

/** A fact; `dataset` if the record names one, `cited` its locators, `referred` ids of entities it mentions. */
export type Stated<Fact> = {
  readonly fact: Fact;
  readonly at: Position;
  readonly dataset: string | null;
  readonly cited: readonly Placed[];
  readonly referred: readonly Placed[];
};

/** Reports a record without a source where the format requires one. */
export function checkCited(fields: Fields, cited: readonly Placed[], rules: Rules): void {
  if (cited.length === 0 && rules.citations === "required")
    fields.fault("sources", "cites no source", 'sources: [ "document#paragraph" ]');
}
