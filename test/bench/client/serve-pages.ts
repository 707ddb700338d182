/**
 * Serves the built page of Liaison and the benchmark's own pages, side by side by the same server and with the API of a
 * running Liaison behind both, so that neither has an advantage in the way it is sent.
 */
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, preview } from "vite";
import { PROJECT_ROOT } from "../../../cypher/project-root.ts";

/** The pages' address, and what ends their server. */
export type Pages = { readonly address: string; readonly close: () => Promise<void> };

/** Builds the pages and serves them; Liaison's is `/liaison/`. */
export async function servePages(api: string): Promise<Pages> {
  const out = mkdtempSync(join(tmpdir(), "liaison-bench-client-"));
  const root = join(PROJECT_ROOT, "test", "bench", "client", "pages");
  const input = { contenders: join(root, "index.html"), sigma: join(root, "sigma.html") };
  await build({
    root,
    configFile: false,
    logLevel: "error",
    worker: { format: "es" },
    build: { outDir: out, emptyOutDir: true, target: "es2022", chunkSizeWarningLimit: 4000, rollupOptions: { input } },
  });
  cpSync(join(PROJECT_ROOT, "dist", "client"), out, {
    recursive: true,
    filter: (from) => !from.endsWith("index.html"),
  });
  cpSync(join(PROJECT_ROOT, "dist", "client", "index.html"), join(out, "liaison.html"));
  const server = await preview({
    root,
    configFile: false,
    logLevel: "error",
    build: { outDir: out },
    preview: { host: "127.0.0.1", port: 0, proxy: { "/graphql": api, "/readyz": api, "/healthz": api } },
  });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error("The server of the benchmark's pages has no address.");
  return {
    address,
    close: async () => {
      await server.close();
      rmSync(out, { recursive: true, force: true });
    },
  };
}
