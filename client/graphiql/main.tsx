/**
 * The page `/graphiql`: GraphiQL with its editor's workers, all bundled, and worked examples as its first tabs. An
 * address with `#query=…&variables=…` opens on that operation. Shares nothing with the explorer.
 */
import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import "./graphiql.css";
import { GraphiQL } from "graphiql";
import { buildSchema } from "graphql";
import type { ComponentProps } from "react";
import { createRoot } from "react-dom/client";
import { WORKED_EXAMPLES, type WorkedExample } from "./worked-examples.ts";

function fromAddress(): readonly WorkedExample[] {
  const parts = new URLSearchParams(window.location.hash.slice(1));
  const query = parts.get("query");
  return query === null ? [] : [{ query, variables: parts.get("variables") ?? "{}" }];
}

const ask: ComponentProps<typeof GraphiQL>["fetcher"] = async (parameters) => {
  const response = await fetch("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify(parameters),
  });
  return response.json();
};

const given = fromAddress();
// GraphiQL keeps its tabs in the browser and prefers them to the examples; an operation from the address must be seen.
if (given.length > 0) window.localStorage.removeItem("graphiql:tabState");

const root = document.getElementById("graphiql");
if (root === null) throw new Error("graphiql.html has no #graphiql.");
// The API may not tell its schema by introspection; its text is always there.
const answer = await fetch("/schema.graphql");
const schema = answer.ok ? { schema: buildSchema(await answer.text()) } : {};
createRoot(root).render(<GraphiQL fetcher={ask} {...schema} defaultTabs={[...given, ...WORKED_EXAMPLES]} />);
