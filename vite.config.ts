/**
 * Builds the client: the explorer at `/` and GraphiQL at `/graphiql`, two pages that share nothing but the dictionary.
 * `npm run dev` serves them with the API of a running server (LIAISON_API, or port 4000) behind the same origin.
 */
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const api = process.env["LIAISON_API"] ?? "http://127.0.0.1:4000";
const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

// A test that starts a server builds under NODE_ENV=test, and React would go into the page in its slow, big form.
if (process.argv.includes("build")) process.env["NODE_ENV"] = "production";

export default defineConfig({
  root: at("client"),
  plugins: [react()],
  build: {
    outDir: at("dist/client"),
    emptyOutDir: true,
    target: "es2022",
    chunkSizeWarningLimit: 4000,
    rollupOptions: {
      input: { main: at("client/index.html"), graphiql: at("client/graphiql.html") },
      // Small files that every part of the explorer needs travel together: apart they compress worse. Those that only
      // dialogs and lists need wait for them.
      output: {
        codeSplitting: {
          groups: [
            {
              name: "common",
              test: /\/(client\/(state|parts(?!\/(dialog|save-file)\.)|generated)\/|client\/api\/re(quest|ad-graph)\.|client\/app\/(app-context|late-part|acts|view-acts)\.|cypher\/model\/(?!link-fields)|node_modules\/(react|react-dom|scheduler|fflate)\/)/,
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
