/**
 * One table of the view: sorted, filtered, and only as many rows in the page as are seen, however long it is. Its rows share the
 * selection of the canvas: a click selects, Ctrl or Cmd adds, Shift adds all between.
 */
import { useVirtualizer } from "@tanstack/react-virtual";
import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactElement,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from "react";
import { useApp, useView } from "../app/app-context.ts";
import { type Picked, pickedIds, withPick } from "../state/view.ts";
import { type Column, compareKeys, textOf } from "./table-columns.tsx";

type Props<T> = {
  readonly caption: string;
  readonly is: Picked["is"];
  readonly columns: readonly Column<T>[];
  readonly rows: readonly T[];
  readonly filter: string;
  /** What scrolls. */
  readonly scroller: RefObject<HTMLElement | null>;
};

/** The height of a row of one line, in CSS pixels: a first guess, rows are measured once they are there. */
const ROW = 36;

type Sort = { readonly column: number; readonly down: boolean };

function arranged<T>(rows: readonly T[], columns: readonly Column<T>[], filter: string, sort: Sort): readonly T[] {
  const wanted = filter.trim().toLowerCase().split(/\s+/);
  const fitting = rows.filter((row) => {
    const text = textOf(columns, row);
    return wanted.every((word) => text.includes(word));
  });
  const key = columns[sort.column]?.key;
  if (key === undefined) return fitting;
  return [...fitting].sort((a, b) => compareKeys(key(a), key(b)) * (sort.down ? -1 : 1));
}

/** The table. */
export function ViewTable<T extends { readonly id: string }>(props: Props<T>): ReactElement {
  const { caption, is, columns, rows, filter, scroller } = props;
  const { store } = useApp();
  const { selection } = useView();
  const chosen = new Set(pickedIds(selection, is));
  const [sort, setSort] = useState<Sort>({ column: 0, down: false });
  const [current, setCurrent] = useState(0);
  const wished = useRef<number | null>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const shown = arranged(rows, columns, filter, sort);
  const [above, setAbove] = useState(0);
  // How far down the table begins changes with what stands above it.
  useEffect(() => {
    const [from, to] = [scroller.current, body.current];
    if (from === null || to === null) return;
    const top = to.getBoundingClientRect().top - from.getBoundingClientRect().top + from.scrollTop;
    if (Math.abs(top - above) > 1) setAbove(top);
  });
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 12,
    scrollMargin: above,
    getItemKey: (at) => shown[at]?.id ?? at,
  });
  const items = virtual.getVirtualItems();
  const before = (items[0]?.start ?? above) - above;
  const after = virtual.getTotalSize() - ((items.at(-1)?.end ?? above) - above);
  useEffect(() => {
    if (wished.current === null) return;
    const button = body.current?.querySelector<HTMLElement>(`[data-at="${wished.current}"] .row-button`);
    if (button == null) return;
    wished.current = null;
    button.focus();
  });
  const choose = (event: MouseEvent, row: T, at: number): void => {
    const picked: Picked = { is, id: row.id };
    const adds = event.ctrlKey || event.metaKey;
    const [from, to] = [Math.min(current, at), Math.max(current, at)];
    const between = shown.slice(from, to + 1).map(({ id }): Picked => ({ is, id }));
    const others = selection.filter((each) => !between.some(({ id }) => each.is === is && each.id === id));
    setCurrent(at);
    store.dispatch({
      type: "select",
      selection: event.shiftKey ? [...others, ...between] : adds ? withPick(selection, picked) : [picked],
    });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const last = shown.length - 1;
    const goals: Readonly<Record<string, number>> = {
      ArrowDown: current + 1,
      ArrowUp: current - 1,
      Home: 0,
      End: last,
    };
    const goal = Object.hasOwn(goals, event.key) ? goals[event.key] : undefined;
    if (goal === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const at = Math.min(last, Math.max(0, goal));
    wished.current = at;
    setCurrent(at);
    virtual.scrollToIndex(at, { align: "auto" });
  };
  const reachable = Math.min(current, Math.max(0, shown.length - 1));
  return (
    <table className="table view-table" aria-rowcount={shown.length + 1}>
      <caption>
        {caption}{" "}
        <span className="count">
          {shown.length === rows.length ? rows.length : `${shown.length} of ${rows.length}`}
        </span>
      </caption>
      <colgroup>
        {columns.map(({ name, width }) => (
          <col key={name} style={{ width: `${width}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr aria-rowindex={1}>
          {columns.map((column, at) => {
            const here = sort.column === at;
            return (
              <th
                key={column.name}
                scope="col"
                className={column.numeric === true ? "number" : undefined}
                aria-sort={here ? (sort.down ? "descending" : "ascending") : undefined}
              >
                <button type="button" onClick={() => setSort({ column: at, down: here && !sort.down })}>
                  {column.name}
                  <span aria-hidden="true">{here ? (sort.down ? " ↓" : " ↑") : ""}</span>
                </button>
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody ref={body} onKeyDown={onKeyDown}>
        {before > 0 && (
          <tr>
            <td className="spacer" colSpan={columns.length} style={{ height: before }} />
          </tr>
        )}
        {items.map(({ index }) => {
          const row = shown[index];
          if (row === undefined) return null;
          return (
            <tr
              key={row.id}
              ref={virtual.measureElement}
              data-index={index}
              data-at={index}
              data-id={row.id}
              data-selected={chosen.has(row.id)}
              aria-rowindex={index + 2}
            >
              {columns.map((column, at) => {
                const words = column.cell?.(row) ?? column.key(row);
                return at === 0 ? (
                  <th key={column.name} scope="row">
                    <button
                      type="button"
                      className="row-button"
                      tabIndex={index === reachable ? 0 : -1}
                      aria-pressed={chosen.has(row.id)}
                      onFocus={() => setCurrent(index)}
                      onClick={(event) => choose(event, row, index)}
                    >
                      {words}
                    </button>
                  </th>
                ) : (
                  <td key={column.name} className={column.numeric === true ? "number" : undefined}>
                    {words}
                  </td>
                );
              })}
            </tr>
          );
        })}
        {after > 0 && (
          <tr>
            <td className="spacer" colSpan={columns.length} style={{ height: after }} />
          </tr>
        )}
      </tbody>
    </table>
  );
}
