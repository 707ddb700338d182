/**
 * By what lists can be ordered. The schema's enums and the order keys of `order-key.ts` have one entry for each name.
 * Must not know of GraphQL, nor of Cypher.
 */

/** What entities can be ordered by. */
export const ENTITY_ORDERS = ["NAME", "KIND", "DEGREE", "DATE", "STATUS", "ID"] as const;

/** What relationships can be ordered by; FROM and TO are the names of their ends. */
export const RELATIONSHIP_ORDERS = ["TYPE", "FROM", "TO", "ROLE", "SINCE", "UNTIL", "ID"] as const;

/** What the links of an entity can be ordered by: first what is the neighbour's, then what is the relationship's. */
export const LINK_ORDERS = [
  "NEIGHBOUR",
  "KIND",
  "DEGREE",
  "DATE",
  "STATUS",
  "TYPE",
  "ROLE",
  "SINCE",
  "UNTIL",
  "ID",
] as const;

/** One key of an order. Ties are always broken by id, and what is unknown stands last in either direction. */
export type Order<By extends string> = { readonly by: By; readonly descending: boolean };

/** One key of an order of entities. */
export type EntityOrder = Order<(typeof ENTITY_ORDERS)[number]>;
/** One key of an order of relationships. */
export type RelationshipOrder = Order<(typeof RELATIONSHIP_ORDERS)[number]>;
/** One key of an order of links. */
export type LinkOrder = Order<(typeof LINK_ORDERS)[number]>;
