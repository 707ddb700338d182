/** `npm run bench -- api`: Liaison against @neo4j/graphql, a plain HTTP route and the bare driver, on one Neo4j in one run. */
import { PROJECT_ROOT } from "../../../cypher/project-root.ts";
import { readConfig } from "../../../server/config.ts";
import type { Benchmark, BenchmarkTools, GivenOptions } from "../benchmark.ts";
import { runRounds } from "../rounds.ts";
import { summarize } from "../statistics.ts";
import type { ApiQuery, AskGraph, Variables } from "./api-query.ts";
import { GRAPH_SIZES, openBenchGraph } from "./bench-graph.ts";
import { type Contender, primeLiaison, startContenders } from "./contenders.ts";
import type { ApiFigures } from "./figures.ts";
import { openPlainDriver } from "./plain-driver.ts";
import { type PlanCacheFigures, watchPlanCache } from "./plan-cache.ts";
import { profileLiaison } from "./profile-liaison.ts";
import { dependencyClosure } from "./queries/dependency-closure.ts";
import { API_QUERIES } from "./queries.ts";
import { type QueryNote, renderSection } from "./render-section.ts";
import { verifyQuery } from "./verify.ts";

const CONCURRENCIES = [1, 16] as const;
const WARM_UP = { concurrency: 16, milliseconds: 1_000 };

/** The benchmark. */
export const apiBenchmark: Benchmark = {
  name: "api",
  title: "The API",
  what: "the API beside @neo4j/graphql, a plain HTTP route and the bare driver",
  options: {
    rounds: { value: "N", what: "rounds, 4 if not given" },
    seconds: { value: "S", what: "seconds of a contender's turn in a round at 16 connections, 1.5 if not given" },
    only: { value: "NAME,…", what: "only these queries; nothing is written" },
    size: { value: "full|small", what: "small: a tenth of the graph; nothing is written" },
    profile: { what: "instead, Liaison alone with the profiler on: where its time lies; nothing is written" },
  },
  run: async (given, tools) => {
    const size = given.text("size") === "small" ? "small" : "full";
    const queries = chooseQueries(given.text("only"));
    const neo4j = await openBenchGraph(size, tools);
    const driver = openPlainDriver(neo4j.connection);
    const { PATH, LIAISON_CACHE } = process.env;
    const cache = readConfig({ PATH, LIAISON_CACHE }, PROJECT_ROOT).cache;
    try {
      if (given.flag("profile")) {
        const [closure = {}] = await pickVariants(dependencyClosure, driver.ask);
        const prime = (liaison: Contender): Promise<void> => primeLiaison(liaison, dependencyClosure, closure);
        for (const query of queries)
          tools.say(await profileLiaison(neo4j.connection, query, await pickVariants(query, driver.ask), prime));
        return undefined;
      }
      const contenders = await startContenders(neo4j.connection, cache);
      try {
        const { figures, notes } = await measure(queries, contenders.list, driver.ask, given, tools);
        const [liaison] = contenders.list;
        if (liaison === undefined) throw new Error("Liaison does not run");
        const plans = await measurePlans(queries, liaison, driver.ask);
        const text = renderSection({ figures, notes, plans, ...GRAPH_SIZES[size] });
        tools.say(text);
        return size === "full" && queries.length === API_QUERIES.length ? text : undefined;
      } finally {
        await contenders.close();
      }
    } finally {
      await driver.close();
      await neo4j.close();
    }
  },
};

async function measure(
  queries: readonly ApiQuery[],
  contenders: readonly Contender[],
  ask: AskGraph,
  given: GivenOptions,
  { say, signal }: BenchmarkTools,
): Promise<{ readonly figures: readonly ApiFigures[]; readonly notes: readonly QueryNote[] }> {
  const figures: ApiFigures[] = [];
  const notes: QueryNote[] = [];
  const milliseconds = Number(given.text("seconds") ?? "1.5") * 1_000;
  const ready = [];
  for (const query of queries) {
    const able = contenders.filter((contender) => contender.expresses(query));
    const variants = await pickVariants(query, ask);
    for (const one of able) if (one.name === "Liaison") await primeLiaison(one, query, variants[0] ?? {});
    const characters = await verifyQuery(query, variants, able);
    notes.push({ name: query.name, what: query.what, characters });
    say(`${query.name}: ${variants.length} variants are the same from ${able.length} contenders`);
    ready.push({ query, able, variants });
  }
  for (const { query, able, variants } of ready) {
    for (const contender of able) await contender.load(query, variants, WARM_UP);
    for (const concurrency of CONCURRENCIES) {
      const samples = await runRounds(able, Number(given.text("rounds") ?? "4"), (contender) => {
        signal.throwIfAborted();
        return contender.load(query, variants, {
          concurrency,
          milliseconds: concurrency === 1 ? milliseconds / 2 : milliseconds,
        });
      });
      const named = new Map([...samples].map(([contender, rounds]) => [contender.name, rounds]));
      figures.push({ query: query.name, concurrency, samples: named });
      const rates = [...named].map(([name, rounds]) => `${name} ${Math.round(summarize(rounds).perSecond)}`);
      say(`${query.name} at ${concurrency}: ${rates.join(", ")} requests/s`);
    }
  }
  return { figures, notes };
}

/** Runs every variant of every query a few times, one after another, as a page would. */
async function measurePlans(
  queries: readonly ApiQuery[],
  liaison: Contender,
  ask: AskGraph,
): Promise<PlanCacheFigures> {
  const all = await Promise.all(queries.map(async (query) => ({ query, variants: await pickVariants(query, ask) })));
  return watchPlanCache(ask, async () => {
    for (let turn = 0; turn < 3; turn += 1)
      for (const { query, variants } of all) for (const variables of variants) await liaison.answer(query, variables);
  });
}

async function pickVariants({ name, pick }: ApiQuery, ask: AskGraph): Promise<readonly Variables[]> {
  if (pick === null) return [{}];
  const rows = await ask(pick.statement);
  if (rows.length === 0) throw new Error(`The graph has nothing for "${name}".`);
  return rows.map((row) => Object.fromEntries(pick.variables.map((variable, at) => [variable, String(row[at])])));
}

function chooseQueries(only: string | undefined): readonly ApiQuery[] {
  if (only === undefined) return API_QUERIES;
  const names = only.split(",").map((name) => name.trim());
  const unknown = names.filter((name) => !API_QUERIES.some((query) => query.name === name));
  if (unknown.length > 0)
    throw new RangeError(
      `No query is called ${unknown.join(" or ")}; there are: ${API_QUERIES.map(({ name }) => name).join(", ")}.`,
    );
  return API_QUERIES.filter((query) => names.includes(query.name));
}
