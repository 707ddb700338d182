/**
 * `npm run bench -- trace`: traces and paths over HTTP beside the bare driver with the best statement known, and the memory
 * that the server takes for a closure of 75,000 entities.
 */

import type { Variables } from "../api/api-query.ts";
import { GRAPH_SIZES, type GraphSize, openBenchGraph } from "../api/bench-graph.ts";
import { startLiaison } from "../api/contenders.ts";
import { openPlainDriver, type PlainDriver } from "../api/plain-driver.ts";
import type { Benchmark, BenchmarkTools } from "../benchmark.ts";
import { describeMachine, renderNumber, renderTable } from "../report.ts";
import { runRounds } from "../rounds.ts";
import { median, percentile } from "../statistics.ts";
import { measureClosure } from "./closure-memory.ts";
import { type LiaisonClient, openLiaisonClient } from "./liaison-client.ts";
import { TRACE_QUERIES, type TraceQuery } from "./trace-queries.ts";

/** The p50 of each round, in milliseconds. */
type Figures = { readonly query: TraceQuery; readonly liaison: readonly number[]; readonly driver: readonly number[] };

const WANTED = 1.5;
/** Turns through all variants before any is timed. */
const WARMING = 10;

/** The benchmark. */
export const traceBenchmark: Benchmark = {
  name: "trace",
  title: "Traces and paths",
  what: "traces and paths beside the bare driver with the best statement known, and the memory of a large closure",
  options: {
    rounds: { value: "N", what: "rounds, 6 if not given" },
    size: { value: "full|small", what: "small: a tenth of the graph; nothing is written" },
  },
  run: async (given, tools) => {
    const size = given.text("size") === "small" ? "small" : "full";
    const neo4j = await openBenchGraph(size, tools);
    const driver = openPlainDriver(neo4j.connection);
    const server = await startLiaison(neo4j.connection);
    const client = openLiaisonClient(server.port);
    try {
      await untilRead(client, tools);
      const figures: Figures[] = [];
      for (const query of TRACE_QUERIES)
        figures.push(await compare(query, client, driver, Number(given.text("rounds") ?? "6"), tools));
      const memory = await measureClosure(client, server.pid, driver, tools);
      const text = render(figures, memory, GRAPH_SIZES[size]);
      tools.say(text);
      return size === "full" ? text : undefined;
    } finally {
      client.close();
      await server.close();
      await driver.close();
      await neo4j.close();
    }
  },
};

/** Waits until the server has read the structure of the graph, which it begins when it is ready. */
async function untilRead(client: LiaisonClient, { say, signal }: BenchmarkTools): Promise<void> {
  const start = performance.now();
  for (;;) {
    signal.throwIfAborted();
    // A question waits for eight seconds at most.
    const isRead = await client.ask("{ interlocks(first: 1) { leftOut } }", {}).then(
      () => true,
      (error) => {
        if (String(error).includes("still being read")) return false;
        throw error;
      },
    );
    if (isRead) break;
  }
  say(`The structure was read after at most ${Math.round(performance.now() - start)} ms`);
}

async function compare(
  query: TraceQuery,
  client: LiaisonClient,
  driver: PlainDriver,
  rounds: number,
  { say, signal }: BenchmarkTools,
): Promise<Figures> {
  const rows = await driver.ask(query.pick.statement);
  const variants = rows.map(
    (row): Variables => Object.fromEntries(query.pick.variables.map((name, place) => [name, String(row[place])])),
  );
  if (variants.length === 0) throw new Error(`The graph has nothing for "${query.name}".`);
  const statement = await fastestStatement(query, variants, driver);
  for (const variables of variants) {
    const [one, [row = []]] = await Promise.all([
      client.ask(query.document, variables),
      driver.ask(statement, variables),
    ]);
    const [found, expected] = [query.liaison(one), query.plain(row)].map((answer) => JSON.stringify(answer));
    if (found !== expected)
      throw new Error(`${query.name}: ${found} instead of ${expected} for ${JSON.stringify(variables)}`);
  }
  say(
    `${query.name}: ${variants.length} variants are the same from both; the fastest statement is ${statement.slice(0, 90)}…`,
  );
  const contenders = [
    (variables: Variables) => client.send(query.document, variables),
    (variables: Variables) => driver.ask(statement, variables),
  ] as const;
  // Both are warm before they are timed.
  for (const contender of contenders) await time(variants, contender, WARMING);
  const samples = await runRounds(contenders, rounds, async (answer) => {
    signal.throwIfAborted();
    return percentile(await time(variants, answer, 3), 0.5);
  });
  const [liaison, plain] = contenders.map((contender) => samples.get(contender) ?? []);
  return { query, liaison: liaison ?? [], driver: plain ?? [] };
}

async function fastestStatement(
  { statements }: TraceQuery,
  variants: readonly Variables[],
  driver: PlainDriver,
): Promise<string> {
  const times: (readonly [string, number])[] = [];
  for (const statement of statements) {
    await time(variants, (variables) => driver.ask(statement, variables), 1);
    times.push([statement, median(await time(variants, (variables) => driver.ask(statement, variables), 6))]);
  }
  const [fastest] = times.sort(([, one], [, other]) => one - other);
  if (fastest === undefined) throw new Error("There is no statement.");
  return fastest[0];
}

/** Milliseconds of each answer, one after another. */
async function time(
  variants: readonly Variables[],
  answer: (variables: Variables) => Promise<unknown>,
  turns: number,
): Promise<readonly number[]> {
  const latencies: number[] = [];
  for (let turn = 0; turn < turns; turn++)
    for (const variables of variants) {
      const start = performance.now();
      await answer(variables);
      latencies.push(performance.now() - start);
    }
  return latencies;
}

function render(
  figures: readonly Figures[],
  memory: Awaited<ReturnType<typeof measureClosure>>,
  { nodes, relationships }: GraphSize,
): string {
  const count = (value: number): string => value.toLocaleString("en");
  const rows = figures.map(({ query, liaison, driver }) => {
    const ratio = median(liaison.map((value, round) => value / (driver[round] ?? Number.NaN)));
    return [
      query.name,
      query.what,
      renderNumber(median(liaison)),
      renderNumber(median(driver)),
      renderNumber(ratio),
      ratio <= WANTED ? "yes" : "no",
    ];
  });
  return [
    `A generated graph of ${count(nodes)} entities and ${count(relationships)} relationships. Liaison is asked over HTTP, one question after another;
the bare driver runs the fastest of the statements that we know for each question, without HTTP. Both must give the same before they
are timed. The ratio is the median over the rounds of the ratio of their p50 within a round; at most ${WANTED} is wanted. ${describeMachine()}`,
    renderTable(["question", "what", "Liaison p50, ms", "driver p50, ms", "ratio", `≤ ${WANTED}`], rows),
    `A closure of ${count(memory.entities)} entities, over every type and to any depth, was read whole in ${memory.pages} pages of 500 in ${renderNumber(memory.seconds)} s. With the
structure of the graph read the server took ${renderNumber(memory.idle)} MB of resident memory, and while the closure was read at most ${renderNumber(memory.peak)} MB: ${renderNumber(memory.peak - memory.idle)} MB more;
at most 256 MB more is wanted.`,
  ].join("\n\n");
}
