/**
 * The matrix of officials by bodies, roles in its cells: a grid in which arrow keys lead from cell to cell (WAI-ARIA's pattern
 * of a data grid), with headers that stay in view.
 */
import { type KeyboardEvent, type ReactElement, useRef, useState } from "react";
import { useApp, useView } from "../app/app-context.ts";
import { pickedIds } from "../state/view.ts";
import type { Matrix, StandingPost } from "./roster.ts";
import { RosterName, roleOf } from "./roster-parts.tsx";

type Cell = { readonly row: number; readonly column: number };

/** Where a key leads from a cell; undefined if it leads nowhere. Row and column 0 are the headers. */
function stepOf(key: string, far: boolean, { row, column }: Cell, last: Cell): Cell | undefined {
  switch (key) {
    case "ArrowUp":
      return { row: Math.max(0, row - 1), column };
    case "ArrowDown":
      return { row: Math.min(last.row, row + 1), column };
    case "ArrowLeft":
      return { row, column: Math.max(0, column - 1) };
    case "ArrowRight":
      return { row, column: Math.min(last.column, column + 1) };
    case "Home":
      return { row: far ? 0 : row, column: 0 };
    case "End":
      return { row: far ? last.row : row, column: last.column };
    default:
      return undefined;
  }
}

/** The matrix. */
export function RosterMatrix({ matrix }: { readonly matrix: Matrix }): ReactElement {
  const { store } = useApp();
  const { selection } = useView();
  const table = useRef<HTMLTableElement>(null);
  const [place, setPlace] = useState<Cell>({ row: 1, column: 1 });
  const { holders, bodies } = matrix;
  const chosen = new Set(pickedIds(selection, "relationship"));
  const last = { row: holders.length, column: bodies.length };
  const here: Cell = { row: Math.min(place.row, last.row), column: Math.min(place.column, last.column) };
  const choose = (posts: readonly StandingPost[]): void => {
    if (posts.length === 0) return;
    store.dispatch({ type: "select", selection: posts.map(({ id }) => ({ is: "relationship", id })) });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = stepOf(event.key, event.ctrlKey, here, last);
    if (next === undefined || event.altKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    event.stopPropagation();
    setPlace(next);
    const cell = table.current?.rows[next.row]?.cells[next.column];
    const target = cell?.querySelector("button") ?? cell;
    target?.focus();
    target?.scrollIntoView({ block: "nearest", inline: "nearest" });
  };
  const tabIndex = (row: number, column: number): number => (row === here.row && column === here.column ? 0 : -1);
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: WAI-ARIA's data grid is a table
    <table className="matrix" ref={table} aria-label="Officials by bodies" role="grid" onKeyDown={onKeyDown}>
      <thead>
        <tr>
          <td tabIndex={tabIndex(0, 0)} className="matrix-corner">
            Officials and bodies
          </td>
          {bodies.map((body, at) => (
            <th key={body.id} scope="col" tabIndex={-1} onFocus={() => setPlace({ row: 0, column: at + 1 })}>
              <RosterName entity={body} tabIndex={tabIndex(0, at + 1)} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {holders.map((holder, row) => (
          <tr key={holder.id}>
            <th scope="row" tabIndex={-1} onFocus={() => setPlace({ row: row + 1, column: 0 })}>
              <RosterName entity={holder} tabIndex={tabIndex(row + 1, 0)} />
            </th>
            {bodies.map((body, column) => {
              const posts = matrix.cell(holder.id, body.id);
              return (
                <td
                  key={body.id}
                  tabIndex={posts.length === 0 ? tabIndex(row + 1, column + 1) : -1}
                  data-chosen={posts.some((post) => chosen.has(post.id))}
                  onFocus={() => setPlace({ row: row + 1, column: column + 1 })}
                >
                  {posts.length > 0 && (
                    <button
                      type="button"
                      className="matrix-cell"
                      data-rank={posts[0]?.type}
                      aria-pressed={posts.some((post) => chosen.has(post.id))}
                      tabIndex={tabIndex(row + 1, column + 1)}
                      onClick={() => choose(posts)}
                    >
                      {posts.map((post) => (
                        <span key={post.id}>{`${roleOf(post)}${post.standing === "UNDATED" ? " °" : ""}`}</span>
                      ))}
                    </button>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
