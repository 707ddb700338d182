/**
 * The view as tables: entities and relationships on screen, sortable, with the same selection as the canvas. Loaded when
 * it is first opened.
 */
import { type ReactElement, type ReactNode, useState } from "react";
import { KINDS } from "../../cypher/model/kinds.ts";
import { useApp, useView } from "../app/app-context.ts";
import { formatDates } from "../parts/format-date.ts";
import { KindGlyph } from "../parts/kind-glyph.tsx";
import { CERTAINTY_WORDS, reading, STANDING_WORDS } from "../parts/words.ts";
import type { Scene, SceneLink, SceneNode } from "../state/scene.ts";
import { type Picked, pickedIds } from "../state/view.ts";

type Column<T> = {
  readonly name: string;
  /** What is shown. */
  readonly cell: (row: T) => ReactNode;
  /** What is sorted by. */
  readonly key: (row: T) => string | number;
};

type TableProps<T> = {
  readonly caption: string;
  readonly is: Picked["is"];
  readonly columns: readonly Column<T>[];
  readonly rows: readonly T[];
};

function compare(a: string | number, b: string | number): number {
  return typeof a === "number" && typeof b === "number" ? a - b : String(a).localeCompare(String(b), "en");
}

function SortedTable<T extends { readonly id: string }>({ caption, is, columns, rows }: TableProps<T>): ReactElement {
  const { store } = useApp();
  const { selection } = useView();
  const chosen = new Set(pickedIds(selection, is));
  const [sort, setSort] = useState({ column: 0, down: false });
  const key = columns[sort.column]?.key ?? ((row: T) => row.id);
  const sorted = [...rows].sort((a, b) => compare(key(a), key(b)) * (sort.down ? -1 : 1));
  return (
    <table className="table">
      <caption>
        {caption} <span className="count">{rows.length}</span>
      </caption>
      <thead>
        <tr>
          {columns.map((column, at) => {
            const here = sort.column === at;
            return (
              <th key={column.name} scope="col" aria-sort={here ? (sort.down ? "descending" : "ascending") : undefined}>
                <button type="button" onClick={() => setSort({ column: at, down: here && !sort.down })}>
                  {column.name}
                  <span aria-hidden="true">{here ? (sort.down ? " ↓" : " ↑") : ""}</span>
                </button>
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {sorted.map((row) => (
          <tr key={row.id} data-id={row.id} data-selected={chosen.has(row.id)}>
            {columns.map((column, at) =>
              at === 0 ? (
                <th key={column.name} scope="row">
                  <button
                    type="button"
                    className="row-button"
                    aria-pressed={chosen.has(row.id)}
                    onClick={() => store.dispatch({ type: "select", selection: [{ is, id: row.id }] })}
                  >
                    {column.cell(row)}
                  </button>
                </th>
              ) : (
                <td key={column.name}>{column.cell(row)}</td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const ENTITY_COLUMNS: readonly Column<SceneNode>[] = [
  {
    name: "Name",
    key: (row) => row.name,
    cell: (row) => (
      <>
        <KindGlyph kind={row.kind} />
        {row.name}
      </>
    ),
  },
  { name: "Kind", key: (row) => row.kind, cell: (row) => KINDS[row.kind].singular },
  { name: "Relationships", key: (row) => row.degree, cell: (row) => row.degree },
  { name: "Not shown", key: (row) => row.hidden, cell: (row) => row.hidden },
];

function linkColumns(nameOf: (id: string) => string): readonly Column<SceneLink>[] {
  return [
    { name: "From", key: (row) => nameOf(row.from), cell: (row) => nameOf(row.from) },
    { name: "Relationship", key: (row) => reading(row.type, "OUT"), cell: (row) => reading(row.type, "OUT") },
    { name: "To", key: (row) => nameOf(row.to), cell: (row) => nameOf(row.to) },
    { name: "Role", key: (row) => row.role ?? "", cell: (row) => row.role ?? "" },
    { name: "Date", key: (row) => row.since ?? row.observed[0] ?? row.until ?? "", cell: (row) => formatDates(row) },
    { name: "Standing", key: (row) => row.standing, cell: (row) => STANDING_WORDS[row.standing] },
    { name: "Certainty", key: (row) => row.certainty, cell: (row) => CERTAINTY_WORDS[row.certainty] },
    { name: "Source", key: (row) => row.sources.join(" "), cell: (row) => row.sources.join(", ") },
  ];
}

/** The tables of a scene. */
export function TablePane({ scene }: { readonly scene: Scene }): ReactElement {
  const names = new Map(scene.nodes.map((node) => [node.id, node.name]));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="pane" aria-label="Table of the view" tabIndex={0}>
      <SortedTable caption="Entities" is="entity" columns={ENTITY_COLUMNS} rows={scene.nodes} />
      <SortedTable
        caption="Relationships"
        is="relationship"
        columns={linkColumns((id) => names.get(id) ?? id)}
        rows={scene.links}
      />
    </section>
  );
}
