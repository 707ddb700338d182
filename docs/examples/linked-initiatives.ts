/**
 * The initiatives that an official or a body is linked to, each with the reason: every page followed, every error told.
 * The types are generated from the schema (`npm run codegen`), so a field that is not there does not compile.
 *
 *     npx tsx docs/examples/linked-initiatives.ts official:chang-wei http://127.0.0.1:4000
 */
import { argv } from "node:process";
import { pathToFileURL } from "node:url";
import {
  LinkedInitiativesDocument,
  type LinkedInitiativesQuery,
  type LinkedInitiativesQueryVariables,
} from "./generated/graphql.ts";

/** One link: the initiative, and in words why it is linked. */
export type Linked = LinkedInitiativesQuery["linkedInitiatives"]["edges"][number];

/** An error of the API as it comes over the wire. */
type ApiFault = { readonly message: string; readonly extensions: { readonly code: string } };

/** Asks the server; throws an Error with the code and the words of the first fault. */
async function ask(server: string, variables: LinkedInitiativesQueryVariables): Promise<LinkedInitiativesQuery> {
  const response = await fetch(new URL("/graphql", server), {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/graphql-response+json, application/json" },
    body: JSON.stringify({ query: LinkedInitiativesDocument.toString(), variables }),
  });
  const answer: { readonly data?: LinkedInitiativesQuery; readonly errors?: readonly ApiFault[] } =
    await response.json();
  const [fault] = answer.errors ?? [];
  if (fault !== undefined) throw new Error(`${fault.extensions.code}: ${fault.message}`);
  if (answer.data === undefined) throw new Error(`The server answered ${response.status} without data.`);
  return answer.data;
}

/** All links of the entity, strongest first. */
export async function readLinkedInitiatives(server: string, id: string, pageSize = 100): Promise<readonly Linked[]> {
  const found: Linked[] = [];
  let after: string | null = null;
  for (;;) {
    const { linkedInitiatives }: LinkedInitiativesQuery = await ask(server, { id, first: pageSize, after });
    found.push(...linkedInitiatives.edges);
    if (!linkedInitiatives.pageInfo.hasNextPage) return found;
    after = linkedInitiatives.pageInfo.endCursor;
  }
}

if (import.meta.url === pathToFileURL(argv[1] ?? "").href) {
  const [, , id = "official:chang-wei", server = "http://127.0.0.1:4000"] = argv;
  for (const { node, sentence } of await readLinkedInitiatives(server, id))
    console.log(`${node.name}\n    ${sentence}`);
}
