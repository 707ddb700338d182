/** Reads the arguments of a link field into the walk that they narrow. Called by the look-ahead. */
import { DIRECTIONS } from "../../cypher/model/link-fields.ts";
import type { RelationshipType } from "../../cypher/model/relationship-types.ts";
import type { Walk } from "../../cypher/read/shape.ts";
import { type Arguments, readKinds, readText, readTexts, readTypes } from "./read-arguments.ts";
import { readEntityFilter, readRelationshipFilter } from "./read-filters.ts";

/** The walk along the field's types in its direction, unless the arguments say otherwise. */
export function readWalk(
  args: Arguments,
  types: readonly RelationshipType[],
  direction: Walk["direction"],
  today: string,
): Walk {
  const asOf = readText(args, "asOf");
  return {
    types: readTypes(args, "types") ?? types,
    direction: DIRECTIONS.find((known) => known === args["direction"]) ?? direction,
    kinds: readKinds(args, "kinds"),
    roles: readTexts(args, "roles"),
    asOf,
    condition: readRelationshipFilter(args, today, asOf),
    neighbour: readEntityFilter(args, "neighbour", asOf),
    except: readTexts(args, "exceptNeighbours"),
  };
}
