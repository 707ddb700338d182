/**
 * What the page has learned of the graph so far: entities and relationships by id, merged from every answer. A cache,
 * not a view: it never shrinks, and nothing in it says what is on the canvas. Pure functions only.
 */
import type { Certainty } from "../../cypher/model/facts.ts";
import type { Kind } from "../../cypher/model/kinds.ts";
import type { RelationshipType } from "../../cypher/model/relationship-types.ts";

/** What the canvas needs of an entity. `degree` counts all its relationships, drawn or not. */
export type EntityNode = {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly degree: number;
};

/** What the canvas needs of a relationship. Dates are EDTF; `sources` are locators. */
export type Link = {
  readonly id: string;
  readonly type: RelationshipType;
  readonly from: string;
  readonly to: string;
  readonly role: string | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly observed: readonly string[];
  readonly certainty: Certainty;
  readonly sources: readonly string[];
};

/**
 * How an entity stands in the whole graph: its shares of shortest paths and of PageRank, from 0 to 1; the number of its
 * community, 0 for the largest.
 */
export type Measures = { readonly betweenness: number; readonly pageRank: number; readonly community: number };

/** Entities and relationships by id. */
export type Graph = {
  readonly entities: Readonly<Record<string, EntityNode>>;
  readonly links: Readonly<Record<string, Link>>;
};

/** A graph of which nothing is known. */
export const EMPTY_GRAPH: Graph = { entities: {}, links: {} };

/** The graph with what an answer brought; later answers win. */
export function learn(graph: Graph, entities: readonly EntityNode[], links: readonly Link[]): Graph {
  return {
    entities: { ...graph.entities, ...Object.fromEntries(entities.map((entity) => [entity.id, entity])) },
    links: { ...graph.links, ...Object.fromEntries(links.map((link) => [link.id, link])) },
  };
}
