/**
 * Builds the client: the explorer at `/` and GraphiQL at `/graphiql`, two pages that share nothing but the dictionary.
 * `npm run dev` serves them with the API of a running server (LIAISON_API, or port 4000) behind the same origin.
 */
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { earlyScript } from "./client/api/ask-early.ts";

const api = process.env["LIAISON_API"] ?? "http://127.0.0.1:4000";
const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

// A test that starts a server builds under NODE_ENV=test, and React would go into the page in its slow, big form.
if (process.argv.includes("build")) process.env["NODE_ENV"] = "production";

/**
 * Names the scripts and styles of the explorer's parts in its HTML, for the start script to have them fetched when the first
 * picture stands or is long in coming: before that they would delay it.
 */
const nameParts: Plugin = {
  name: "name-parts",
  transformIndexHtml: {
    order: "post",
    handler: (html, { bundle, chunk }) => {
      const parts = (chunk?.dynamicImports ?? []).filter((file) => file.includes("open-page"));
      const files = new Set(parts);
      const styles = new Set<string>();
      for (const file of files) {
        const made = bundle?.[file];
        if (made?.type !== "chunk") continue;
        for (const needed of made.imports) files.add(needed);
        for (const needed of made.viteMetadata?.importedCss ?? []) styles.add(needed);
      }
      return [...files, ...styles]
        .filter((file) => !html.includes(file))
        .map((file) => ({
          tag: "link",
          attrs: { rel: "parts", as: styles.has(file) ? "style" : "script", crossorigin: true, href: `/${file}` },
          injectTo: "head",
        }));
    },
  },
};

/** Where the explorer's HTML gets the script that asks ahead of the others. */
const ASK_EARLY = /<!-- ask-early[^>]*-->/;

/** Puts the first question of the starting views into the HTML: before the styles, for which a script would wait. */
const askEarly: Plugin = {
  name: "ask-early",
  transformIndexHtml: {
    order: "post",
    handler: (html) => html.replace(ASK_EARLY, () => `<script>${earlyScript()}</script>`),
  },
};

/** Cytoscape's list of what it can compute about a graph: paths, centralities, clusters. */
const ALGORITHMS = /\[elesfn\$v, [^\]]*hierarchicalClustering[^\]]*\]\.forEach/;

/** Leaves out of the page what Cytoscape can compute, since nothing here asks it: a 16th of its script. */
const leaveOutAlgorithms: Plugin = {
  name: "leave-out-algorithms",
  apply: "build",
  transform: (code, id) => {
    if (!id.endsWith("/cytoscape/dist/cytoscape.esm.mjs")) return null;
    if (!ALGORITHMS.test(code)) throw new Error("Cytoscape lists its algorithms in another way: see vite.config.ts.");
    return { code: code.replace(ALGORITHMS, "[].forEach"), map: null };
  },
};

export default defineConfig({
  root: at("client"),
  plugins: [react(), nameParts, askEarly, leaveOutAlgorithms],
  build: {
    modulePreload: { polyfill: false },
    outDir: at("dist/client"),
    emptyOutDir: true,
    target: "es2022",
    chunkSizeWarningLimit: 4000,
    rollupOptions: {
      input: { main: at("client/index.html"), graphiql: at("client/graphiql.html") },
      // Small files that every part of the explorer needs travel together: apart they compress worse. Those that only
      // dialogs and lists need wait for them. What the first picture needs is kept apart from React.
      output: {
        codeSplitting: {
          groups: [
            {
              name: "parts",
              priority: 1,
              test: /\/(client\/parts\/(?!dialog|save-file|words)|client\/api\/listen\.|client\/app\/(app-context|late-part|acts|view-acts|use-query)\.|node_modules\/(react|react-dom|scheduler)\/)/,
            },
            {
              name: "common",
              // A group takes along what it imports, unless another has it first.
              priority: 2,
              test: /vite\/preload-helper|\/(client\/app\/apply-theme|client\/(state|generated)\/|client\/parts\/words\.|client\/canvas\/(drawing|element-data|first-picture|fit-|job-of|kind-look|level|line-|node-labels|node-radius|outlines|overlay-plan|paint-(graph|overlay)|place-labels|prepare|theme|wrap)|client\/layout\/layout-job\.|client\/tour\/first-visit\.|client\/api\/re(quest|ad-graph)\.|cypher\/model\/(?!link-fields))/,
            },
          ],
        },
      },
      // GraphiQL's packages carry directives for a compiler that is not used here.
      onwarn: (warning, warn) => {
        if (warning.code !== "MODULE_LEVEL_DIRECTIVE") warn(warning);
      },
    },
  },
  worker: { format: "es" },
  // Vite's own bundling of dependencies for development cannot follow the editor's worker imports.
  optimizeDeps: { exclude: ["graphiql/setup-workers/vite", "@graphiql/react/setup-workers/vite"] },
  server: {
    proxy: Object.fromEntries(
      ["/graphql", "/schema.graphql", "/events", "/export", "/readyz", "/healthz"].map((path) => [path, api]),
    ),
  },
});
