/**
 * The figures of a trace in sentences that need no explanation, and what stands behind each for those who ask. Called by the
 * trace's pane. Pure: must not know of the page.
 */
import type { TraceWay } from "../state/question.ts";

/** The figures of a trace, as the API's `DependencyTrace` has them. */
export type TraceFigures = {
  readonly total: number;
  readonly relationshipCount: number;
  readonly levels: readonly { readonly depth: number; readonly count: number }[];
  readonly longestChain: { readonly length: number };
  readonly cycleCount: number;
};

/** A sentence, and how its figure is meant. */
export type Finding = { readonly words: string; readonly meant: string };

/** "1 step", "12 steps". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
}

function reach(way: TraceWay, { total, levels }: TraceFigures): string {
  const direct = levels.find(({ depth }) => depth === 1)?.count ?? 0;
  const all = counted(total, "entity", "entities");
  const said = way === "up" ? `It depends on ${all}` : `${all} ${total === 1 ? "depends" : "depend"} on it`;
  if (direct === total) return `${said}, ${total === 1 ? "" : "all "}directly.`;
  return `${said}: ${direct.toLocaleString("en")} directly, ${(total - direct).toLocaleString("en")} through others.`;
}

/** What is found, the most important first. Of an empty trace nothing. */
export function traceFindings(way: TraceWay, figures: TraceFigures): readonly Finding[] {
  const { total, relationshipCount, levels, longestChain, cycleCount } = figures;
  if (total === 0) return [];
  const farthest = Math.max(...levels.map(({ depth }) => depth));
  const findings: Finding[] = [
    {
      words: reach(way, figures),
      meant: `Each is counted once. ${counted(relationshipCount, "relationship joins", "relationships join")} it and them.`,
    },
  ];
  if (farthest > 1)
    findings.push({
      words: `The farthest are ${counted(farthest, "step")} away.`,
      meant: "A step is one relationship. Of several ways to an entity the shortest counts.",
    });
  if (longestChain.length > farthest)
    findings.push({
      words: `The longest chain has ${counted(longestChain.length, "relationship")}.`,
      meant: `A chain may take longer ways than the shortest. A cycle counts as one link.`,
    });
  findings.push(
    cycleCount === 0
      ? { words: "There are no cycles.", meant: "None of them depends on itself, not even through others." }
      : {
          words: `There ${cycleCount === 1 ? "is" : "are"} ${counted(cycleCount, "cycle")}.`,
          meant: "The members of a cycle all depend on each other.",
        },
  );
  return findings;
}

/** What would be lost without an entity through which alone others are reached. */
export function cutWords(cuts: number): string {
  return `${counted(cuts, "other is", "others are")} reached only through it`;
}

/** How many ways lead to an entity; `exact` is false if only so many were counted. */
export function routeWords(routes: number, exact: boolean): string {
  return `${exact ? "" : "at least "}${counted(routes, "way")} to it`;
}

/** What lies beyond the depth to which was traced. */
export function beyondWords(count: number, maxDepth: number): string {
  return `At least ${counted(count, "more entity lies", "more entities lie")} beyond ${counted(maxDepth, "step")}: follow further to see.`;
}

/** A trace's heading in parts, what stands before the name and after it. */
export function traceTitle(way: TraceWay): readonly [before: string, after: string] {
  return way === "up" ? ["What ", " depends on"] : ["What depends on ", ""];
}
