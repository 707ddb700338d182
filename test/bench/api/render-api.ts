/** The tables of the API benchmark: rates, ratios and latencies. */
import { renderNumber, renderTable } from "../report.ts";
import { geometricMean, rateRatio, summarize } from "../statistics.ts";
import { CONTENDER_NAMES, type ContenderName } from "./contenders.ts";
import type { ApiFigures } from "./figures.ts";

/** The tables at each concurrency, the highest first. */
export function renderFigures(figures: readonly ApiFigures[]): string {
  const concurrencies = [...new Set(figures.map(({ concurrency }) => concurrency))].sort((a, b) => b - a);
  return concurrencies
    .map((concurrency) => {
      const those = figures.filter((one) => one.concurrency === concurrency);
      const title = concurrency === 1 ? "One connection" : `${concurrency} connections`;
      return `### ${title}\n\n${renderRates(those)}\n\n${renderLatencies(those)}`;
    })
    .join("\n\n");
}

function renderRates(figures: readonly ApiFigures[]): string {
  const rows = figures.map((one) => [
    one.query,
    ...CONTENDER_NAMES.map((name) => renderNumber(rateOf(one, name))),
    renderNumber(ratioOf(one, "@neo4j/graphql")),
    renderNumber(ratioOf(one, "plain HTTP")),
  ]);
  const mean = (other: ContenderName): string =>
    renderNumber(geometricMean(figures.map((one) => ratioOf(one, other)).filter(Number.isFinite)));
  const last = ["geometric mean", ...CONTENDER_NAMES.map(() => ""), mean("@neo4j/graphql"), mean("plain HTTP")];
  const columns = ["requests a second", ...CONTENDER_NAMES, "Liaison / @neo4j/graphql", "Liaison / plain HTTP"];
  return renderTable(columns, [...rows, last]);
}

function renderLatencies(figures: readonly ApiFigures[]): string {
  const rows = figures.map((one) => {
    const { p50, p95 } = summarize(one.samples.get("Liaison") ?? []);
    return [one.query, ...CONTENDER_NAMES.map((name) => latenciesOf(one, name)), renderNumber(p95 / p50)];
  });
  return renderTable(["p50 / p95, ms", ...CONTENDER_NAMES, "Liaison's p95 / p50"], rows);
}

function rateOf({ samples }: ApiFigures, name: ContenderName): number {
  const rounds = samples.get(name);
  return rounds === undefined ? Number.NaN : summarize(rounds).perSecond;
}

/** How many times the rate of the other Liaison's is; NaN if the other cannot express the query. */
export function ratioOf({ samples }: ApiFigures, other: ContenderName): number {
  const [one, against] = [samples.get("Liaison"), samples.get(other)];
  return one === undefined || against === undefined ? Number.NaN : rateRatio(one, against);
}

function latenciesOf({ samples }: ApiFigures, name: ContenderName): string {
  const rounds = samples.get(name);
  if (rounds === undefined) return "–";
  const { p50, p95 } = summarize(rounds);
  return `${renderNumber(p50)} / ${renderNumber(p95)}`;
}
