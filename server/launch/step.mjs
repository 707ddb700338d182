// @ts-check
/** Runs a program as a step of a start: announced, timed, and on failure shown with what to do. */
import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of package.json. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), "../..");

/** A step that failed; its message says which, and what to do. */
export class StepError extends Error {
  /** @override */
  name = "StepError";
}

/**
 * @typedef {object} Step
 * @property {string} title what is done, as "Building the server"
 * @property {string} program
 * @property {readonly string[]} args
 * @property {string} advice what to do if it fails
 */

/** Milliseconds between signs of life of a long step. */
const SIGN_OF_LIFE_MS = 10_000;

/**
 * Runs a step to its end, keeping its output back unless it fails. Throws StepError.
 * @param {Step} step
 * @returns {Promise<void>}
 */
export async function runStep({ title, program, args, advice }) {
  const start = performance.now();
  const seconds = () => `${((performance.now() - start) / 1000).toFixed(1)} s`;
  console.log(title);
  const signs = setInterval(() => console.log(`${title}: ${seconds()}`), SIGN_OF_LIFE_MS);
  try {
    const { code, output } = await capture(program, args);
    if (code !== 0)
      throw new StepError(`${output.trimEnd()}\n\nFailed: ${title} (${program} ${args.join(" ")}).\n${advice}`);
  } finally {
    clearInterval(signs);
  }
  console.log(`${title}: done in ${seconds()}`);
}

/**
 * @param {string} program
 * @param {readonly string[]} args
 * @returns {Promise<{ code: number | null, output: string }>}
 */
function capture(program, args) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: ROOT, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    const keep = (/** @type {Buffer} */ chunk) => {
      output += chunk.toString("utf8");
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.once("error", (error) => resolve({ code: null, output: error.message }));
    child.once("close", (code) => resolve({ code, output }));
  });
}
