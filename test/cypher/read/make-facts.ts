/** Facts for tests: what is not said is empty. */
import type { EntityFact, RelationshipFact, SourceFact } from "../../../cypher/model/facts.ts";
import type { Kind } from "../../../cypher/model/kinds.ts";
import type { RelationshipType } from "../../../cypher/model/relationship-types.ts";

/** An entity with an id and a name. */
export function entity(kind: Kind, id: string, name: string, more: Partial<EntityFact> = {}): EntityFact {
  return {
    id,
    kind,
    name,
    aliases: [],
    description: null,
    note: null,
    date: null,
    status: null,
    possiblySameAs: [],
    figures: [],
    sources: [],
    ...more,
  };
}

/** A relationship; its id is made of the type and the ends unless one is given. */
export function relationship(
  type: RelationshipType,
  from: string,
  to: string,
  more: Partial<RelationshipFact> = {},
): RelationshipFact {
  return {
    id: `${type}:${from}:${to}`,
    type,
    from,
    to,
    role: null,
    since: null,
    until: null,
    observed: [],
    certainty: "STATED",
    note: null,
    sources: [],
    ...more,
  };
}

/** A source with an id and a title. */
export function source(id: string, title: string, more: Partial<SourceFact> = {}): SourceFact {
  return { id, title, publisher: null, published: null, note: null, paragraphs: null, ...more };
}
