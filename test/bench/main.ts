/** `npm run bench -- NAME [options]`: runs one benchmark and writes its section of `docs/benchmarks.md`. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { PROJECT_ROOT } from "../../cypher/project-root.ts";
import type { Benchmark } from "./benchmark.ts";
import { BENCHMARKS } from "./benchmarks.ts";
import { replaceSection } from "./report.ts";

const DOCUMENT = join(PROJECT_ROOT, "docs", "benchmarks.md");

const abort = new AbortController();
for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
  process.once(name, () => abort.abort(new Error(`ended by ${name}`)));

const [name, ...rest] = process.argv.slice(2);
const benchmark = BENCHMARKS.find((one) => one.name === name);
try {
  if (benchmark === undefined) {
    console.error(help(name));
    process.exitCode = 1;
  } else await run(benchmark, rest);
} catch (error) {
  console.error(abort.signal.aborted ? "Given up; nothing was written." : error);
  process.exitCode = 1;
}

async function run({ name, title, options, run }: Benchmark, args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(options).map(([option, { value }]) => [
        option,
        { type: value === undefined ? ("boolean" as const) : ("string" as const) },
      ]),
    ),
  });
  const body = await run(
    {
      text: (option) => {
        const value = values[option];
        return typeof value === "string" ? value : undefined;
      },
      flag: (option) => values[option] === true,
    },
    { say: (line) => console.log(line), signal: abort.signal },
  );
  if (body === undefined) return;
  writeFileSync(DOCUMENT, replaceSection(readFileSync(DOCUMENT, "utf8"), name, title, body));
  console.log(`Written: docs/benchmarks.md, section "${title}"`);
}

function help(asked: string | undefined): string {
  const lines = BENCHMARKS.flatMap(({ name, what, options }) => [
    `  ${name}  ${what}`,
    ...Object.entries(options).map(([option, { value = "", what }]) => `      --${option} ${value}  ${what}`),
  ]);
  const opening = asked === undefined ? "npm run bench -- NAME [options]" : `"${asked}" is not a benchmark.`;
  return [`${opening} The benchmarks:`, ...lines].join("\n");
}
