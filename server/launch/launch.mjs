// @ts-check
/** The commands behind the scripts of package.json: what each needs built, and which built program it runs. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ensureClientBuilt, ensureNodeBuilt } from "./build.mjs";
import { develop } from "./develop.mjs";
import { ensureInstalled } from "./install.mjs";
import { ROOT, StepError } from "./step.mjs";

/** The built programs. */
const SERVER = "dist/node/server/main.js";
const COMMAND_LINE = "dist/node/seed/main.js";

/** Commands that the command line of `seed/main.ts` understands, beside those of this file. */
const SEED_COMMANDS = ["load", "export", "check:data", "generate"];

/**
 * Runs the command in `args`; none means "start". Throws StepError if a step fails.
 * @param {readonly string[]} args
 * @returns {Promise<void>}
 */
export async function launch(args) {
  const [command = "start", ...rest] = args;
  if (command === "start" || command === "build") {
    await ensureInstalled();
    await settleAll([ensureNodeBuilt(), ensureClientBuilt()]);
    if (command === "start") await run(SERVER, rest);
  } else if (command === "dev") {
    await ensureInstalled();
    await ensureNodeBuilt();
    await develop();
  } else if (SEED_COMMANDS.includes(command)) {
    await ensureInstalled();
    await ensureNodeBuilt();
    await run(COMMAND_LINE, [command, ...rest]);
  } else {
    const known = ["start", "build", "dev", ...SEED_COMMANDS].join(", ");
    throw new StepError(`"${command}" is not a command of Liaison; allowed: ${known}.`);
  }
}

/**
 * Imports a built program, which reads process.argv as if it had been started itself.
 * @param {string} program
 * @param {readonly string[]} args
 */
async function run(program, args) {
  const path = join(ROOT, program);
  if (!existsSync(path)) throw new StepError(`${program} was not built; is its source there?`);
  process.argv = [process.argv[0] ?? "node", path, ...args];
  endWithNpm();
  await import(pathToFileURL(path).href);
}

/**
 * Ends this process in good order when the npm that started it is gone: a signal to npm ends npm and the shell between the
 * two, but does not come through to here.
 */
function endWithNpm() {
  const { npm_lifecycle_event: script } = process.env;
  if (script === undefined) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, "SIGTERM");
  }, 500);
  watch.unref();
}

/**
 * Waits for all, so that a failed one leaves no other half done, then throws the first failure.
 * @param {readonly Promise<void>[]} steps
 */
async function settleAll(steps) {
  const results = await Promise.allSettled(steps);
  const failure = results.find((result) => result.status === "rejected");
  if (failure !== undefined) throw failure.reason;
}
