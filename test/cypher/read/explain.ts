/** Neo4j's plan of a statement or a question, for the tests of plans. Knows the shared Neo4j of the tests. */
import neo4j, { type Driver, type Plan, type ProfiledPlan } from "neo4j-driver";
import { afterAll, beforeAll, expect, inject } from "vitest";
import { openNeo4jGraph } from "../../../cypher/read/neo4j-graph.ts";
import { run } from "../../server/graphql/ask.ts";
import { randomWorld } from "./random-world.ts";
import { openTestDoor, writeWorld } from "./write-world.ts";

/** The operators of a plan from its end to its leaves, and what Neo4j warns of. */
export type Planned = { readonly operators: readonly string[]; readonly warnings: readonly string[] };

/** Operators that look at everything, or that multiply unrelated rows. */
export const BAD = /AllNodesScan|CartesianProduct|NodeByLabelScan|AllRelationshipsScan/;

/** Fills the shared Neo4j for the file's tests; answers how to have a statement explained. */
export function openPlans(): (text: string, params: Readonly<Record<string, unknown>>) => Promise<Planned> {
  const connection = inject("neo4j");
  const door = openTestDoor(connection);
  let driver: Driver;

  beforeAll(async () => {
    driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.username, connection.password));
    // Big enough that the planner's statistics favour indexes over scans.
    await writeWorld(door, randomWorld(3, 1_500, 4_500));
    // What no load has marked yet has never had the property, which would be warned of.
    await driver.executeQuery(`CALL db.createProperty("loading")`, {}, { database: connection.database });
    // Other suites have filled and emptied the same indexes: without new samples of them the planner would go by the old.
    await driver.executeQuery("CALL db.prepareForReplanning(120)", {}, { database: connection.database });
  });
  afterAll(async () => {
    await driver.close();
    await door.close();
  });

  return async (text, params) => {
    const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, { ...params }, { database: connection.database });
    const operators: string[] = [];
    const visit = (plan: Plan | ProfiledPlan): void => {
      operators.push(plan.operatorType.replace(/@.*/, ""));
      for (const child of plan.children) visit(child);
    };
    if (summary.plan !== false) visit(summary.plan);
    return {
      operators,
      warnings: summary.gqlStatusObjects
        .filter(({ severity }) => severity !== "UNKNOWN")
        .map(({ gqlStatus, statusDescription }) => `${gqlStatus} ${statusDescription}`),
    };
  };
}

/** The one statement that a question sends. */
export async function compiled(
  query: string,
): Promise<{ readonly text: string; readonly params: Readonly<Record<string, unknown>> }> {
  const sent: { text: string; params: Readonly<Record<string, unknown>> }[] = [];
  const graph = openNeo4jGraph({
    readText: async (text, params) => {
      sent.push({ text, params });
      return { rows: [] };
    },
  });
  // Nothing is answered from memory here, nor read into it.
  await run({ ...graph, overKept: async () => undefined }, query);
  const [only] = sent;
  if (only === undefined || sent.length > 1) throw new Error(`${sent.length} statements for ${query}`);
  return only;
}

/**
 * The plan of the question's one statement begins at what is named (the beginning of an operator), has no operator that
 * scans or multiplies but the one allowed, no warning, and a limit.
 */
export async function expectPlan(
  explain: ReturnType<typeof openPlans>,
  question: string,
  seeks: string,
  scans?: string,
): Promise<void> {
  const { text, params } = await compiled(`{ ${question} }`);
  const { operators, warnings } = await explain(text, params);
  expect(warnings).toEqual([]);
  expect(operators).toEqual(expect.arrayContaining([expect.stringMatching(new RegExp(`^${seeks}`))]));
  expect(operators.filter((operator) => BAD.test(operator) && operator !== scans)).toEqual([]);
  expect(text).toMatch(/LIMIT (\d+|\$\w+)\s*$/);
}

/** A cursor with these keys, the name of its order first. */
export function cursor(keys: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(keys)).toString("base64url");
}
