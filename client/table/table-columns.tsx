/** The columns of the view's two tables: what is shown in each and by what it is sorted and filtered. */
import type { ReactNode } from "react";
import { KINDS } from "../../cypher/model/kinds.ts";
import { formatDates } from "../parts/format-date.ts";
import { KindGlyph } from "../parts/kind-glyph.tsx";
import { CERTAINTY_WORDS, capital, reading, STANDING_WORDS } from "../parts/words.ts";
import type { Measures } from "../state/graph.ts";
import type { SceneLink, SceneNode } from "../state/scene.ts";

/** A column. `width` is its share of the table in percent; `key` is what is sorted by. */
export type Column<T> = {
  readonly name: string;
  readonly width: number;
  /** True for numbers, which stand below each other digit by digit. */
  readonly numeric?: boolean;
  readonly key: (row: T) => string | number;
  /** What is shown; the key if there is none. */
  readonly cell?: (row: T) => ReactNode;
};

/** A share as it is read: three digits in each, never rounded down to nothing. */
export function shareText(share: number | undefined): string {
  if (share === undefined) return "…";
  return share > 0 && share < 0.0005 ? "<0.001" : share.toFixed(3);
}

/** The columns of entities; measures that are not yet known are awaited. */
export function entityColumns(measures: ReadonlyMap<string, Measures> | undefined): readonly Column<SceneNode>[] {
  const of = (row: SceneNode): Measures | undefined => measures?.get(row.id);
  return [
    {
      name: "Name",
      width: 36,
      key: (row) => row.name,
      cell: (row) => (
        <>
          <KindGlyph kind={row.kind} />
          <span>{row.name}</span>
        </>
      ),
    },
    { name: "Kind", width: 13, key: (row) => KINDS[row.kind].singular },
    { name: "Relationships", width: 12, numeric: true, key: (row) => row.degree },
    { name: "Not shown", width: 10, numeric: true, key: (row) => row.hidden },
    {
      name: "Betweenness",
      width: 11,
      numeric: true,
      key: (row) => of(row)?.betweenness ?? -1,
      cell: (row) => shareText(of(row)?.betweenness),
    },
    {
      name: "PageRank",
      width: 9,
      numeric: true,
      key: (row) => of(row)?.pageRank ?? -1,
      cell: (row) => shareText(of(row)?.pageRank),
    },
    {
      name: "Community",
      width: 9,
      numeric: true,
      key: (row) => of(row)?.community ?? -1,
      cell: (row) => (measures === undefined ? "…" : (of(row)?.community ?? "")),
    },
  ];
}

/** The columns of relationships. */
export function linkColumns(nameOf: (id: string) => string): readonly Column<SceneLink>[] {
  return [
    { name: "From", width: 19, key: (row) => nameOf(row.from) },
    { name: "Relationship", width: 12, key: (row) => reading(row.type, "OUT") },
    { name: "To", width: 22, key: (row) => nameOf(row.to) },
    { name: "Role", width: 13, key: (row) => capital(row.role ?? "") },
    {
      name: "Date",
      width: 12,
      key: (row) => row.since ?? row.observed[0] ?? row.until ?? "",
      cell: (row) => formatDates(row),
    },
    { name: "Standing", width: 8, key: (row) => STANDING_WORDS[row.standing] },
    { name: "Certainty", width: 7, key: (row) => CERTAINTY_WORDS[row.certainty] },
    { name: "Source", width: 7, key: (row) => row.sources.join(", ") },
  ];
}

/** The text of a row by which it is filtered. */
export function textOf<T>(columns: readonly Column<T>[], row: T): string {
  return columns
    .map(({ key }) => key(row))
    .filter((key) => typeof key === "string")
    .join(" ")
    .toLowerCase();
}

/** Orders two keys: numbers by size, texts by the alphabet. */
export function compareKeys(a: string | number, b: string | number): number {
  return typeof a === "number" && typeof b === "number" ? a - b : String(a).localeCompare(String(b), "en");
}
