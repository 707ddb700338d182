/** Selections as shapes: what the graph is asked for a query. */
import { getOperationAST, parse } from "graphql";
import { describe, expect, test } from "vitest";
import { KIND_NAMES } from "../../../cypher/model/kinds.ts";
import type { EntityShape } from "../../../cypher/read/shape.ts";
import { type AskedField, type Asking, askedFields, fragmentsOf } from "../../../server/graphql/asked-fields.ts";
import { entityShape } from "../../../server/graphql/look-ahead.ts";
import { SCHEMA, TODAY } from "./ask.ts";

function asked(text: string, variables: Readonly<Record<string, unknown>> = {}): [Asking, readonly AskedField[]] {
  const document = parse(text);
  const asking = { schema: SCHEMA, fragments: fragmentsOf(document), variables, today: TODAY };
  const operation = getOperationAST(document);
  const query = SCHEMA.getQueryType();
  if (operation === null || operation === undefined || query === null || query === undefined)
    throw new Error("no query");
  return [asking, askedFields(asking, query, [operation.selectionSet])];
}

function shapeOf(selection: string, variables: Readonly<Record<string, unknown>> = {}): EntityShape {
  const [asking, [field]] = asked(
    `{ entity(id: "a") ${selection} } fragment F on Entity { name ...G } fragment G on Node { id }`,
    variables,
  );
  if (field === undefined) throw new Error("nothing asked");
  return entityShape(asking, field);
}

describe("the asked fields", () => {
  test("come in order, with aliases as keys, coerced arguments, and without what is skipped", () => {
    const [, fields] = asked(
      `query { b: node(id: 5) { id } ... @include(if: false) { model { kinds { name } } } ...Q search(text: "x", first: 2) { totalCount } }
       fragment Q on Query { dataset @skip(if: true) { checksum } sources { id } b: node(id: 5) { __typename } }`,
    );
    expect(fields.map(({ key, name, args, nodes }) => [key, name, args, nodes.length])).toEqual([
      ["b", "node", { id: "5" }, 2],
      ["sources", "sources", {}, 1],
      ["search", "search", { text: "x", first: 2 }, 1],
    ]);
  });
});

describe("the shape of an entity", () => {
  test("unfolds fragments on interfaces; the name of an entity's type is its kind", () => {
    expect(shapeOf("{ __typename ...F alias: note }")).toEqual([
      { key: "__typename", field: "kind", kinds: null },
      { key: "name", field: "name", kinds: null },
      { key: "id", field: "id", kinds: null },
      { key: "alias", field: "note", kinds: null },
    ]);
  });

  test("keeps apart what is asked of some kinds only", () => {
    const shape = shapeOf(
      "{ x: name ... on Official { y: note } ... on Initiative { y: status x: name } ... on Source { title } }",
    );
    expect(shape).toEqual(
      expect.arrayContaining([
        { key: "x", field: "name", kinds: KIND_NAMES.filter((kind) => kind !== "Initiative") },
        { key: "x", field: "name", kinds: ["Initiative"] },
        { key: "y", field: "note", kinds: ["Official"] },
        { key: "y", field: "status", kinds: ["Initiative"] },
      ]),
    );
    expect(shape).toHaveLength(4);
  });

  test("walks the relationships of a named field, and hands the date on to what stands on it", () => {
    expect(
      shapeOf(
        `{ ... on Venue { forums(asOf: "2024", first: 2) { totalCount edges { cursor standing role: standing(asOf: "2020") node { id } } } } }`,
      ),
    ).toEqual([
      {
        key: "forums",
        kinds: ["Venue"],
        field: "links",
        walk: {
          types: ["HOSTED_AT"],
          direction: "IN",
          kinds: ["Forum"],
          roles: null,
          asOf: "2024",
          condition: null,
          neighbour: null,
          except: null,
        },
        order: [],
        page: { size: 2, from: null, backwards: false },
        connection: [
          { key: "totalCount", field: "totalCount" },
          {
            key: "edges",
            field: "edges",
            edge: [
              { key: "cursor", field: "cursor" },
              { key: "standing", field: "standing", on: "2024" },
              { key: "role", field: "standing", on: "2020" },
              { key: "node", field: "entity", entity: [{ key: "id", field: "id", kinds: null }] },
            ],
          },
        ],
      },
    ]);
  });

  test("without a date, a relationship stands as of today", () => {
    const [slot] = shapeOf("{ relationships { nodes { standing } } }");
    expect(slot).toMatchObject({
      walk: { direction: "BOTH", kinds: null },
      connection: [
        { field: "nodes", node: { field: "relationship", relationship: [{ field: "standing", on: TODAY }] } },
      ],
    });
  });
});
