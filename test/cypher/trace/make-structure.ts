/** Structures for tests of the algorithms: entities by number, named so that the structure numbers them the same. */
import type { Kind } from "../../../cypher/model/kinds.ts";
import type { RelationshipType } from "../../../cypher/model/relationship-types.ts";
import type { Structure } from "../../../cypher/structure/structure.ts";
import { entity, relationship } from "../read/make-facts.ts";
import { structureOf } from "../read/oracle/structure-of.ts";

/** A relationship between entities by number; DEPENDS_ON unless it says otherwise. */
export type Edge = readonly [from: number, to: number, type?: RelationshipType];

/** The id and name of an entity by number. */
export function nameOf(number: number): string {
  return `e${String(number).padStart(5, "0")}`;
}

/** A structure of so many entities (initiatives unless `kinds` says otherwise) with the edges. */
export function makeStructure(count: number, edges: readonly Edge[], kinds: readonly Kind[] = []): Structure {
  return structureOf({
    entities: Array.from({ length: count }, (_, number) =>
      entity(kinds[number] ?? "Initiative", nameOf(number), nameOf(number)),
    ),
    relationships: edges.map(([from, to, type = "DEPENDS_ON"], number) =>
      relationship(type, nameOf(from), nameOf(to), { id: `r${number}` }),
    ),
  });
}
