/** `npm run bench -- api --profile`: Liaison's server alone under load with V8's profiler on, and where its time lies. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Neo4jConnection } from "../../../cypher/door.ts";
import { renderNumber, renderTable } from "../report.ts";
import { summarize } from "../statistics.ts";
import type { ApiQuery, Variables } from "./api-query.ts";
import { startWorker } from "./child.ts";
import { type Contender, liaisonContender, startLiaison } from "./contenders.ts";
import { type CpuProfile, summarizeProfile } from "./cpu-profile.ts";

const LOAD = { concurrency: 16, milliseconds: 6_000 };
const FUNCTIONS = 25;

/** `prime` makes the server do what it does once after a start. Resolves to two tables: the parts of the program, and the functions with most time of their own. */
export async function profileLiaison(
  connection: Neo4jConnection,
  query: ApiQuery,
  variants: readonly Variables[],
  prime: (liaison: Contender) => Promise<void>,
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "liaison-profile-"));
  const server = await startLiaison(connection, ["--cpu-prof", `--cpu-prof-dir=${folder}`]);
  const generator = await startWorker("load-generator.ts", {});
  let rate = 0;
  try {
    const liaison = liaisonContender(server, generator);
    await prime(liaison);
    await liaison.load(query, variants, { ...LOAD, milliseconds: 2_000 });
    rate = summarize([await liaison.load(query, variants, LOAD)]).perSecond;
  } finally {
    await generator.close();
    await server.close();
  }
  const [file = ""] = readdirSync(folder).filter((name) => name.endsWith(".cpuprofile"));
  const profile: CpuProfile = JSON.parse(readFileSync(join(folder, file), "utf8"));
  rmSync(folder, { recursive: true });
  const { busyMs, parts, functions } = summarizeProfile(profile, LOAD.milliseconds);
  const requests = (rate * LOAD.milliseconds) / 1_000;
  const cells = ({ name, milliseconds, share }: (typeof parts)[number]): readonly string[] => [
    name,
    `${renderNumber(share * 100)} %`,
    renderNumber((milliseconds * 1_000) / requests),
  ];
  return [
    `${query.name}: ${renderNumber(rate)} requests/s, ${renderNumber(busyMs / requests)} ms of the server's CPU each`,
    renderTable(["part", "share", "µs a request"], parts.map(cells)),
    renderTable(["function", "share", "µs a request"], functions.slice(0, FUNCTIONS).map(cells)),
  ].join("\n\n");
}
