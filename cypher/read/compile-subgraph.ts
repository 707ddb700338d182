/** Compiles what an answer should hold of a subgraph: per node, per relationship, and of the whole. */
import { countHidden, DEGREE_EXPRESSION, DEGREES_EXPRESSION, type Hidden } from "./hidden-counts.ts";
import { projector } from "./projection.ts";
import { objectReader } from "./read-object.ts";
import type { SubgraphNodeSlot, SubgraphShape } from "./shape.ts";
import { asList, type Compiler, type Piece, type ReadRow } from "./writer.ts";

type Row = readonly unknown[];
type Rows = { readonly clauses: readonly string[]; readonly row: string };

/** A node on its way into the answer: its row, and what of it is hidden. */
type NodeRow = { readonly depth: unknown; readonly columns: Row; readonly hidden: Hidden };
type Whole = {
  readonly nodes: readonly NodeRow[];
  readonly links: readonly Row[];
  readonly total: number;
  readonly cut: boolean;
};

/** A compiled subgraph. Nodes come as [depth, id, columns, degrees], links as [from, to, type, columns]. */
export type SubgraphPiece = {
  readonly node: Rows;
  readonly link: Rows;
  /** The degrees that are needed of `n`, as a Cypher list. */
  readonly degrees: string;
  readonly decode: (nodes: readonly Row[], links: readonly Row[], total: number, linkCap: number) => unknown;
};

/** Columns that slots have asked for so far. */
type Columns = { readonly clauses: string[]; readonly exprs: string[] };

/** Adds the columns of a piece; how it is read from them. */
function addTo(columns: Columns, { clauses, expr, decode, row: inner }: Piece): ReadRow {
  const start = columns.exprs.length;
  columns.clauses.push(...clauses);
  columns.exprs.push(...(inner?.exprs ?? [expr]));
  return (row, base) => (inner === undefined ? decode(row[base + start]) : inner.read(row, base + start));
}

/** The subgraph whose nodes are `n` and whose relationships are `r`, from `a` to `b`. */
export function compileSubgraph(compiler: Compiler, shape: SubgraphShape): SubgraphPiece {
  const node: Columns = { clauses: [], exprs: [] };
  const link: Columns = { clauses: [], exprs: [] };
  let degrees = "[]";

  const nodeSlot = (slot: SubgraphNodeSlot): { key: string; read: (row: NodeRow) => unknown } => {
    const { key } = slot;
    switch (slot.field) {
      case "literal":
        return { key, read: () => slot.value };
      case "depth":
        return { key, read: (row) => row.depth };
      case "hidden": {
        degrees = DEGREES_EXPRESSION;
        const read = projector(slot.projection);
        return { key, read: (row) => read(row.hidden.counts) };
      }
      case "hiddenTotal":
        if (degrees === "[]") degrees = DEGREE_EXPRESSION;
        return { key, read: (row) => row.hidden.total };
      case "entity": {
        const piece = compiler.entity("n", slot.entity, null);
        const read = addTo(node, piece);
        return { key, read: (row) => read(row.columns, 0) };
      }
    }
  };

  const slots: { key: string; read: (whole: Whole) => unknown }[] = [];
  for (const slot of shape) {
    const { key } = slot;
    if (slot.field === "literal") slots.push({ key, read: () => slot.value });
    else if (slot.field === "total") slots.push({ key, read: ({ total }) => total });
    else if (slot.field === "truncated") slots.push({ key, read: ({ cut }) => cut });
    else if (slot.field === "relationships") {
      const piece = compiler.relationship("r", slot.relationship, { from: "a", to: "b" });
      const read = addTo(link, piece);
      slots.push({ key, read: ({ links }) => links.map((row) => read(asList(row[3]), 0)) });
    } else if (slot.field === "nodes") {
      const parts = slot.node.map(nodeSlot);
      const readNode = objectReader(parts);
      slots.push({ key, read: ({ nodes }) => nodes.map((row) => readNode(row)) });
    }
  }

  const readWhole = objectReader(slots);
  return {
    node: { clauses: node.clauses, row: `[${node.exprs.join(", ")}]` },
    link: { clauses: link.clauses, row: `[${link.exprs.join(", ")}]` },
    degrees,
    decode: (nodeRows, linkRows, total, linkCap) => {
      const links = linkRows.slice(0, linkCap);
      const hidden = countHidden(
        links.map(([from, to, type]) => ({ from: String(from), to: String(to), type: String(type) })),
        degrees === DEGREES_EXPRESSION,
      );
      const nodes = nodeRows.map(([depth, id, columns, counted]) => ({
        depth,
        columns: asList(columns),
        hidden: hidden(String(id), asList(counted)),
      }));
      const cut = total > nodes.length || linkRows.length > linkCap;
      return readWhole({ nodes, links, total, cut });
    },
  };
}
