// @ts-check
/** Installs the packages of package-lock.json if they are missing or others. Called before anything that needs a package. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT, runStep } from "./step.mjs";

const MODULES = join(ROOT, "node_modules");
/** Says for which lock file, Node and machine the packages were installed; some hold programs for one machine only. */
const STAMP = join(MODULES, ".liaison-installed");

/**
 * Runs `npm ci` unless the installed packages are those of the lock file. Throws StepError.
 * @returns {Promise<void>}
 */
export async function ensureInstalled() {
  const lock = readFileSync(join(ROOT, "package-lock.json"), "utf8");
  const stamp = `${createHash("sha256").update(lock).digest("hex")} ${process.platform}-${process.arch}\n`;
  const known = readText(STAMP);
  if (known === stamp) return;
  const sameMachine = known === undefined || known.endsWith(stamp.slice(stamp.indexOf(" ")));
  if (!sameMachine || !agrees(lock)) {
    const { npm_execpath: npm } = process.env;
    // Its reasons are wanted even if npm itself was told to be silent.
    const args = ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=warn"];
    await runStep({
      title: existsSync(MODULES) ? "Installing packages (the lock file has changed)" : "Installing packages",
      program: npm?.endsWith(".js") ? process.execPath : "npm",
      args: npm?.endsWith(".js") ? [npm, ...args] : args,
      advice: "Check the network and the disk, then start again; or run `npm ci` yourself to see more.",
    });
  }
  writeFileSync(STAMP, stamp);
}

/**
 * Whether npm's own record of what it installed (by hand, say) has every package of the lock file in its version.
 * @param {string} lock
 */
function agrees(lock) {
  const record = readText(join(MODULES, ".package-lock.json"));
  if (record === undefined) return false;
  try {
    const wanted = /** @type {Packages} */ (JSON.parse(lock)).packages;
    const present = /** @type {Packages} */ (JSON.parse(record)).packages;
    return Object.entries(wanted).every(([path, { version, optional }]) => {
      if (path === "") return true;
      const found = present[path];
      return found === undefined ? optional === true : found.version === version;
    });
  } catch {
    return false;
  }
}

/** @typedef {{ packages: Record<string, { version?: string, optional?: boolean }> }} Packages */

/** @param {string} path */
function readText(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
