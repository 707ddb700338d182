/** The API benchmark's section of the document: what was compared, the targets and whether they are met, the tables. */
import { describeMachine, renderNumber, renderTable } from "../report.ts";
import { geometricMean, summarize } from "../statistics.ts";
import type { ApiFigures } from "./figures.ts";
import type { PlanCacheFigures } from "./plan-cache.ts";
import { ratioOf, renderFigures } from "./render-api.ts";

/** A query as it is explained: what it asks and how long the longest answer is, in characters of plain JSON. */
export type QueryNote = { readonly name: string; readonly what: string; readonly characters: number };

/** What the section is made of. */
export type SectionParts = {
  readonly figures: readonly ApiFigures[];
  readonly notes: readonly QueryNote[];
  readonly plans: PlanCacheFigures;
  readonly nodes: number;
  readonly relationships: number;
};

const BUSY = 16;

/** The whole section as Markdown. */
export function renderSection({ figures, notes, plans, nodes, relationships }: SectionParts): string {
  const count = (value: number): string => value.toLocaleString("en");
  return [
    `A generated graph of ${count(nodes)} entities and ${count(relationships)} relationships in one Neo4j; four contenders, each in a process of its own:
Liaison's server as \`npm start\` runs it; \`@neo4j/graphql\` behind Apollo Server on the same data; a plain HTTP route with a statement
written by hand for each query; and the bare driver with that statement, without HTTP. Before a query is timed, all four must give
the same information for each of its variants. ${describeMachine()}`,
    renderTable(
      ["query", "what is asked", "longest answer, characters"],
      notes.map(({ name, what, characters }) => [name, what, count(characters)]),
    ),
    "### Targets at 16 connections",
    renderTargets(figures),
    renderFigures(figures),
    "### Plans",
    `${count(plans.runs)} statements that Liaison sent for these queries, with ever other variables, had ${count(plans.texts)} different texts. Neo4j plans a
text when it first comes, so at least ${renderNumber((1 - plans.texts / plans.runs) * 100)} % found their plan in its cache.`,
  ].join("\n\n");
}

type Target = {
  readonly what: string;
  readonly wanted: number;
  readonly values: ReadonlyMap<string, number>;
  readonly by: "every" | "mean" | "most";
};

function renderTargets(figures: readonly ApiFigures[]): string {
  const busy = figures.filter(({ concurrency }) => concurrency === BUSY);
  const ratios = (other: "@neo4j/graphql" | "plain HTTP"): ReadonlyMap<string, number> =>
    new Map(busy.map((one) => [one.query, ratioOf(one, other)] as const).filter(([, ratio]) => Number.isFinite(ratio)));
  const tails = new Map(
    busy.map((one) => {
      const { p50, p95 } = summarize(one.samples.get("Liaison") ?? []);
      return [one.query, p95 / p50] as const;
    }),
  );
  const targets: readonly Target[] = [
    { what: "times `@neo4j/graphql`, each query", wanted: 2, values: ratios("@neo4j/graphql"), by: "every" },
    { what: "times `@neo4j/graphql`, geometric mean", wanted: 4, values: ratios("@neo4j/graphql"), by: "mean" },
    { what: "times plain HTTP, each query", wanted: 0.8, values: ratios("plain HTTP"), by: "every" },
    { what: "times plain HTTP, geometric mean", wanted: 0.95, values: ratios("plain HTTP"), by: "mean" },
    { what: "Liaison's p95 / p50, each query", wanted: 3, values: tails, by: "most" },
  ];
  return renderTable(["target", "wanted", "measured", "met"], targets.map(renderTarget));
}

function renderTarget({ what, wanted, values, by }: Target): readonly string[] {
  const sorted = [...values].sort(([, a], [, b]) => a - b);
  const worst = by === "most" ? sorted.at(-1) : sorted[0];
  const value = by === "mean" ? geometricMean([...values.values()]) : (worst?.[1] ?? Number.NaN);
  const met = by === "most" ? value <= wanted : value >= wanted;
  const bound = by === "most" ? "at most" : "at least";
  const where = by === "mean" ? "" : ` (${worst?.[0]})`;
  return [what, `${bound} ${wanted}`, `${renderNumber(value)}${where}`, met ? "yes" : "no"];
}
