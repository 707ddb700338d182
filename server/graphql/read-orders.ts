/** Reads orders, which GraphQL has coerced, into the keys of lists. Called by the root fields that are lists and the look-ahead. */
import { ENTITY_ORDERS, LINK_ORDERS, type Order, RELATIONSHIP_ORDERS } from "../../cypher/read/orders.ts";
import { LIMITS } from "./limits.ts";
import { type Arguments, readObjects, refuseTooMany } from "./read-arguments.ts";

function readOrder<By extends string>(args: Arguments, known: readonly By[]): readonly Order<By>[] {
  const orders = readObjects(args, "orderBy") ?? [];
  refuseTooMany("orderBy", orders.length, LIMITS.orderKeys, "keys");
  return orders.flatMap((order) =>
    known.filter((by) => by === order["field"]).map((by) => ({ by, descending: order["direction"] === "DESC" })),
  );
}

/** The order of entities in the argument `orderBy`; empty if none was given. */
export const readEntityOrder = (args: Arguments) => readOrder(args, ENTITY_ORDERS);

/** The order of relationships in the argument `orderBy`; empty if none was given. */
export const readRelationshipOrder = (args: Arguments) => readOrder(args, RELATIONSHIP_ORDERS);

/** The order of links in the argument `orderBy`; empty if none was given. */
export const readLinkOrder = (args: Arguments) => readOrder(args, LINK_ORDERS);
