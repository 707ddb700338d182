/** The counts by kind and type that the data card shows between two marks. Used by `check:data` and by a test. */
import { KIND_NAMES, KINDS } from "../../cypher/model/kinds.ts";
import { RELATIONSHIP_TYPE_NAMES } from "../../cypher/model/relationship-types.ts";
import type { Data } from "./data.ts";

/** Where the counts begin and end in the data card. */
export const COUNT_MARKS = ["<!-- counts -->", "<!-- /counts -->"] as const;

/** The counts as two Markdown tables, with an empty line before and after. */
export function countTables({ entities, relationships, sources }: Data): string {
  const kinds = KIND_NAMES.map(
    (kind) => [KINDS[kind].plural, entities.filter(({ fact }) => fact.kind === kind).length] as const,
  );
  const types = RELATIONSHIP_TYPE_NAMES.map(
    (type) => [type, relationships.filter((one) => one.fact.type === type).length] as const,
  );
  const figures = entities.reduce((sum, { fact }) => sum + fact.figures.length, 0);
  const rest = [
    ["all entities", entities.length],
    ["figures", figures],
    ["sources", sources.length],
  ] as const;
  const table = (head: string, rows: readonly (readonly [string, number])[]): string =>
    [`| ${head} | count |`, "| --- | ---: |", ...rows.map(([name, count]) => `| ${name} | ${count} |`)].join("\n");
  return `\n\n${table("kind", [...kinds, ...rest])}\n\n${table("type", [...types, ["all relationships", relationships.length]])}\n\n`;
}

/** The data card with the counts put in; `undefined` if it has no marks. */
export function fillCounts(card: string, tables: string): string | undefined {
  const [open, close] = COUNT_MARKS;
  const start = card.indexOf(open);
  const end = card.indexOf(close, start);
  if (start < 0 || end < 0) return undefined;
  return `${card.slice(0, start + open.length)}${tables}${card.slice(end)}`;
}
