/** The graph model as the root field `model` tells it: the model's own tables, in the schema's field names. */
import { KIND_NAMES, KINDS } from "../../cypher/model/kinds.ts";
import { RELATIONSHIP_TYPE_NAMES, relationshipSpec } from "../../cypher/model/relationship-types.ts";

/** The whole answer; what is asked of it is picked by the resolver. */
export const MODEL = {
  kinds: KIND_NAMES.map((name) => {
    const { singular, plural, list, what } = KINDS[name];
    return { name, singular, plural, list, description: what };
  }),
  relationshipTypes: RELATIONSHIP_TYPE_NAMES.map((name) => {
    const { from, to, reads, readsBack, what } = relationshipSpec(name);
    return { name, from, to, reads, readsBack, description: what };
  }),
};
