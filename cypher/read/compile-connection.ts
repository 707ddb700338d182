/**
 * Compiles a page of rows into a connection: edges, nodes, page information, total. What a row is made of (a link, a
 * relationship, an entity, a search hit) is told by its variables; the statement around it is the caller's.
 */

import { compileRelationshipSlot } from "./compile-relationship.ts";
import { orderName, writeCursor } from "./cursor.ts";
import type { OrderKey } from "./order-key.ts";
import { projector } from "./projection.ts";
import { objectReader } from "./read-object.ts";
import type { ConnectionShape, ConnectionSlot, EdgeShape, EdgeSlot, Page } from "./shape.ts";
import { asList, type Compiler, type ConnectionPiece, type Piece, type RowVariables } from "./writer.ts";

type Keyed = { readonly key: string; readonly piece: Piece; readonly place: number };

/** The connection over rows with these variables, in the order of the keys. */
export function compileConnection(
  compiler: Compiler,
  rows: RowVariables,
  keys: readonly OrderKey[],
  page: Page,
  shape: ConnectionShape,
): ConnectionPiece {
  const order = orderName(keys);
  const columns: string[] = keys.map(({ expr }) => expr);
  const clauses: string[] = [];
  const add = (slot: EdgeSlot): Keyed => {
    const piece = compileEdgeSlot(compiler, rows, slot);
    clauses.push(...piece.clauses);
    columns.push(piece.expr);
    return { key: slot.key, piece, place: columns.length - 1 };
  };
  const cursorOf = (row: readonly unknown[]): string => writeCursor(order, row.slice(0, keys.length));
  const edgeReader = (edge: EdgeShape): ((row: readonly unknown[]) => unknown) =>
    objectReader(
      edge.map((slot) => {
        const { key, piece, place } = add(slot);
        return { key, read: slot.field === "cursor" ? cursorOf : (row) => piece.decode(row[place]) };
      }),
    );
  type Rows = { readonly kept: readonly (readonly unknown[])[]; readonly more: boolean; readonly total: unknown };
  const readerOf = (slot: ConnectionSlot): ((rows: Rows) => unknown) => {
    switch (slot.field) {
      case "literal":
        return () => slot.value;
      case "totalCount":
        return ({ total }) => total;
      case "pageInfo": {
        const read = projector(slot.projection);
        return ({ kept, more }) =>
          read(
            pageInfo(
              page,
              [kept[0], kept.at(-1)].flatMap((row) => (row === undefined ? [] : [cursorOf(row)])),
              more,
            ),
          );
      }
      case "edges": {
        const read = edgeReader(slot.edge);
        return ({ kept }) => kept.map(read);
      }
      case "nodes": {
        const { piece, place } = add(slot.node);
        return ({ kept }) => kept.map((row) => piece.decode(row[place]));
      }
    }
  };
  const read = objectReader<Rows>(shape.map((slot) => ({ key: slot.key, read: readerOf(slot) })));
  return {
    clauses,
    row: `[${columns.join(", ")}]`,
    wantsTotal: shape.some((slot) => slot.field === "totalCount"),
    decode: (all, total) => {
      const cut = all.slice(0, page.size).map(asList);
      const kept = page.backwards ? cut.reverse() : cut;
      return read({ kept, more: all.length > page.size, total });
    },
  };
}

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
      return rows.entity === null ? nothing : compiler.entity(rows.entity, slot.entity);
    case "relationship":
      return rows.relationship === null ? nothing : compiler.relationship(rows.relationship, slot.relationship);
    default:
      return rows.relationship === null && slot.field !== "literal"
        ? nothing
        : compileRelationshipSlot(compiler, rows.relationship ?? "", slot);
  }
}
