/** The structure of a world, for the naive graph: the columns are lists over its facts. */
import { parseEdtf } from "../../../../cypher/model/edtf.ts";
import { nameKey } from "../../../../cypher/model/name-key.ts";
import { buildStructure } from "../../../../cypher/structure/build-structure.ts";
import type { Structure } from "../../../../cypher/structure/structure.ts";
import type { World } from "./world.ts";

/** The structure as it would be read from Neo4j. */
export function structureOf({ entities, relationships }: Pick<World, "entities" | "relationships">): Structure {
  return buildStructure(
    "world",
    {
      ids: entities.map(({ id }) => id),
      kinds: entities.map(({ kind }) => kind),
      names: entities.map(({ name }) => name),
      nameKeys: entities.map(({ name }) => nameKey(name)),
      aliasKeys: entities.map(({ aliases }) => [...new Set(aliases.map(nameKey))]),
      statuses: entities.map(({ status }) => status ?? ""),
    },
    {
      ids: relationships.map(({ id }) => id),
      types: relationships.map(({ type }) => type),
      froms: relationships.map(({ from }) => from),
      tos: relationships.map(({ to }) => to),
      roles: relationships.map(({ role }) => role ?? ""),
      since: relationships.map(({ since }) => parseEdtf(since ?? "")?.first ?? ""),
      until: relationships.map(({ until }) => parseEdtf(until ?? "")?.last ?? ""),
      sinceTexts: relationships.map(({ since }) => since ?? ""),
      untilTexts: relationships.map(({ until }) => until ?? ""),
    },
  );
}
