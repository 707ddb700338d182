// @ts-check
/**
 * `npm test`, on a fresh clone too: installs, type-checks, lints, builds, then runs every test. Its last line is
 * "N passed, N failed", alone; a failed step counts as one failure. The exit code is 0 only if nothing failed.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureClientBuilt, ensureNodeBuilt } from "../server/launch/build.mjs";
import { ensureInstalled } from "../server/launch/install.mjs";
import { ROOT } from "../server/launch/step.mjs";

/** @typedef {{ passed: number, failed: number }} Counts */

const [...filters] = process.argv.slice(2);

/** @type {string[]} */
const failures = [];
if (await attempt("install", ensureInstalled)) {
  await attempt("types (npm run typecheck)", () => runNode(["node_modules/typescript/bin/tsc", "-p", "tsconfig.json"]));
  await attempt("lint (npm run lint)", () =>
    runNode(["node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings"]),
  );
  await attempt("build of the server", ensureNodeBuilt);
  await attempt("build of the client", ensureClientBuilt);
}
const counts = failures.includes("install") ? { passed: 0, failed: 0 } : runTests(filters);
for (const name of failures) console.log(`Failed step: ${name}`);
const failed = counts.failed + failures.length;
console.log(`${counts.passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/**
 * Runs a step; a failure is shown and remembered, and the run goes on.
 * @param {string} name
 * @param {() => unknown} step
 */
async function attempt(name, step) {
  try {
    await step();
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.error(`\nFailed step: ${name}\n`);
    failures.push(name);
    return false;
  }
}

/** @param {readonly string[]} args of Node */
function runNode(args) {
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: ["ignore", "inherit", "inherit"] });
  if (status !== 0) throw new Error(`${args[0]} ended with exit code ${status}`);
}

/**
 * Runs Vitest and counts what it reports: tests, files that could not be loaded, and a run that failed for another reason.
 * @param {readonly string[]} filters
 * @returns {Counts}
 */
function runTests(filters) {
  const folder = mkdtempSync(join(tmpdir(), "liaison-counts-"));
  const report = join(folder, "report.json");
  try {
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
    const { status } = spawnSync(
      process.execPath,
      ["node_modules/vitest/vitest.mjs", "run", ...reporters, ...filters],
      {
        cwd: ROOT,
        stdio: ["ignore", "inherit", "inherit"],
      },
    );
    const { passed, failed } = readReport(report);
    return { passed, failed: failed === 0 && (status !== 0 || passed === 0) ? 1 : failed };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} path
 * @returns {Counts}
 */
function readReport(path) {
  try {
    const report = JSON.parse(readFileSync(path, "utf8"));
    const unloaded = report.testResults.filter(
      (/** @type {{ status: string, assertionResults: readonly { status: string }[] }} */ file) =>
        file.status === "failed" && !file.assertionResults.some(({ status }) => status === "failed"),
    );
    return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length };
  } catch {
    console.error("The tests ended without a report.");
    return { passed: 0, failed: 1 };
  }
}
