// @ts-check
/** Builds the server and the client if their sources have changed since the last build, told by the sources' contents. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT, runStep } from "./step.mjs";

const ADVICE = "The message above names the file; a fresh clone of a released version builds.";

/**
 * Compiles cypher/, seed/ and server/ to dist/node. The new build takes the old one's place only when it is whole.
 * @returns {Promise<void>}
 */
export async function ensureNodeBuilt() {
  const sources = listFiles(["cypher", "seed", "server"], (name) => name.endsWith(".ts"));
  await ensureBuilt(
    "node",
    [...sources, "tsconfig.json", "tsconfig.build.json", "package-lock.json"],
    async (target) => {
      const draft = `${target}.${process.pid}.new`;
      try {
        await runStep({
          title: "Building the server",
          program: process.execPath,
          args: [
            join("node_modules", "typescript", "bin", "tsc"),
            "-p",
            "tsconfig.build.json",
            "--noEmitOnError",
            "--outDir",
            draft,
          ],
          advice: ADVICE,
        });
        rmSync(target, { recursive: true, force: true });
        renameSync(draft, target);
      } finally {
        rmSync(draft, { recursive: true, force: true });
      }
    },
  );
}

/**
 * Builds the client to dist/client; does nothing where there is no client.
 * @returns {Promise<void>}
 */
export async function ensureClientBuilt() {
  if (!existsSync(join(ROOT, "vite.config.ts")) || !existsSync(join(ROOT, "client/index.html"))) return;
  const sources = listFiles(["client", "cypher/model"], () => true);
  await ensureBuilt("client", [...sources, "vite.config.ts", "tsconfig.json", "package-lock.json"], () =>
    runStep({
      title: "Building the client",
      program: process.execPath,
      args: [join("node_modules", "vite", "bin", "vite.js"), "build"],
      advice: ADVICE,
    }),
  );
}

/**
 * @param {string} name of the build: a folder in dist/
 * @param {readonly string[]} sources
 * @param {(target: string) => Promise<void>} build
 */
async function ensureBuilt(name, sources, build) {
  const target = join(ROOT, "dist", name);
  const stamp = join(ROOT, "dist", `${name}.stamp`);
  const hash = hashFiles(sources);
  if (existsSync(target) && existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return;
  mkdirSync(join(ROOT, "dist"), { recursive: true });
  rmSync(stamp, { force: true });
  await build(target);
  writeFileSync(stamp, hash);
}

/** @param {readonly string[]} paths relative to ROOT */
function hashFiles(paths) {
  const hash = createHash("sha256");
  for (const path of paths) {
    const full = join(ROOT, path);
    hash.update(`${path}\0`);
    if (existsSync(full)) hash.update(readFileSync(full));
    hash.update("\0");
  }
  return hash.digest("hex");
}

/**
 * @param {readonly string[]} folders relative to ROOT
 * @param {(name: string) => boolean} keep
 * @returns {string[]} paths relative to ROOT, sorted
 */
function listFiles(folders, keep) {
  /** @type {string[]} */
  const found = [];
  const visit = (/** @type {string} */ folder) => {
    for (const entry of readdirSync(join(ROOT, folder), { withFileTypes: true })) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) visit(path);
      else if (keep(entry.name)) found.push(path);
    }
  };
  for (const folder of folders) if (existsSync(join(ROOT, folder))) visit(folder);
  return found.sort();
}
