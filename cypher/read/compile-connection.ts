/**
 * Compiles a page of rows into a connection: edges, nodes, page information, total. What a row is made of (a link, a
 * relationship, an entity, a search hit) is told by its variables; the statement around it is the caller's.
 */

import { compileColumns } from "./compile-columns.ts";
import { readFacets } from "./compile-facets.ts";
import { compileRelationshipSlot } from "./compile-relationship.ts";
import { orderName, writeCursor } from "./cursor.ts";
import type { OrderKey } from "./order-key.ts";
import { picksOf, projector } from "./projection.ts";
import { objectReader } from "./read-object.ts";
import type { ConnectionShape, ConnectionSlot, EdgeSlot, Page } from "./shape.ts";
import { asList, type Compiler, type ConnectionPiece, type Piece, type ReadRow, type RowVariables } from "./writer.ts";

type Row = readonly unknown[];

/** The connection over rows with these variables, in the order of the keys. */
export function compileConnection(
  compiler: Compiler,
  rows: RowVariables,
  keys: readonly OrderKey[],
  page: Page,
  shape: ConnectionShape,
): ConnectionPiece {
  const order = orderName(keys);
  const asked = shape.flatMap((slot) =>
    slot.field === "edges" ? slot.edge : slot.field === "nodes" ? [slot.node] : [],
  );
  const columns = compileColumns(asked, asksCursors(shape) ? keys.map(({ expr }) => expr) : [], (slot) =>
    compileEdgeSlot(compiler, rows, slot),
  );
  const cursorOf = (row: Row): string => writeCursor(order, row.slice(0, keys.length));
  const readOf = (slot: EdgeSlot): ReadRow =>
    slot.field === "cursor" ? cursorOf : (columns.reads[asked.indexOf(slot)] ?? (() => null));
  type Rows = {
    /** As they came: each a list. */
    readonly kept: readonly unknown[];
    readonly more: boolean;
    readonly total: unknown;
    readonly facets: unknown;
  };
  const readerOf = (slot: ConnectionSlot): ((rows: Rows) => unknown) => {
    switch (slot.field) {
      case "literal":
        return () => slot.value;
      case "totalCount":
        return ({ total }) => total;
      case "facets": {
        const read = projector(slot.projection);
        return ({ facets }) => read(readFacets(facets));
      }
      case "pageInfo": {
        const read = projector(slot.projection);
        return ({ kept, more }) =>
          read(
            pageInfo(
              page,
              [kept[0], kept.at(-1)].flatMap((row) => (row === undefined ? [] : [cursorOf(asList(row))])),
              more,
            ),
          );
      }
      case "edges": {
        const read = objectReader(slot.edge.map((part) => ({ key: part.key, read: readOf(part) })));
        return ({ kept }) => kept.map((row) => read(asList(row)));
      }
      case "nodes": {
        const read = readOf(slot.node);
        return ({ kept }) => kept.map((row) => read(asList(row), 0));
      }
    }
  };
  const read = objectReader<Rows>(shape.map((slot) => ({ key: slot.key, read: readerOf(slot) })));
  return {
    clauses: columns.clauses,
    row: `[${columns.exprs.join(", ")}]`,
    wantsTotal: shape.some((slot) => slot.field === "totalCount"),
    facets: new Set(
      shape.flatMap((slot) => (slot.field === "facets" ? slot.projection.map(({ field }) => field) : [])),
    ),
    decode: (all, total, facets) => {
      const more = all.length > page.size;
      const cut = more ? all.slice(0, page.size) : all;
      return read({ kept: page.backwards ? [...cut].reverse() : cut, more, total, facets });
    },
  };
}

/** Whether the answer holds cursors, which are made of the order's keys. */
function asksCursors(shape: ConnectionShape): boolean {
  return shape.some((slot) => {
    if (slot.field === "edges") return slot.edge.some(({ field }) => field === "cursor");
    return slot.field === "pageInfo" && CURSORS.some((name) => picksOf(slot.projection, name).length > 0);
  });
}

const CURSORS = ["startCursor", "endCursor"];

/** Relay's page information: what lies on the side that the page came from is known to be there if there is a cursor. */
export function pageInfo(page: Page, cursors: readonly string[], more: boolean): Readonly<Record<string, unknown>> {
  return {
    hasNextPage: page.backwards ? page.from !== null : more,
    hasPreviousPage: page.backwards ? more : page.from !== null,
    startCursor: cursors[0] ?? null,
    endCursor: cursors.at(-1) ?? null,
  };
}

function compileEdgeSlot(compiler: Compiler, rows: RowVariables, slot: EdgeSlot): Piece {
  const nothing: Piece = { clauses: [], expr: "null", decode: () => null };
  switch (slot.field) {
    case "cursor":
      return nothing;
    case "quality":
      return rows.quality === null ? nothing : { clauses: [], expr: rows.quality, decode: (value) => value };
    case "direction":
      return rows.self === null || rows.relationship === null
        ? nothing
        : {
            clauses: [],
            expr: `CASE WHEN startNode(${rows.relationship}) = ${rows.self} THEN "OUT" ELSE "IN" END`,
            decode: (value) => value,
          };
    case "entity":
      return rows.entity === null ? nothing : compiler.entity(rows.entity, slot.entity, rows.kinds);
    case "relationship":
      return rows.relationship === null
        ? nothing
        : compiler.relationship(rows.relationship, slot.relationship, rows.ends);
    default:
      return rows.relationship === null && slot.field !== "literal"
        ? nothing
        : compileRelationshipSlot(compiler, rows.relationship ?? "", slot, rows.ends);
  }
}
