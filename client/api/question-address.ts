/**
 * Where and how the page asks an operation by the hash of its text. By GET, so that the browser keeps the answer and
 * revalidates it. Shared by what asks, and by what asks ahead of it.
 */

/** The headers of a question in an address: the second lets Apollo take it from no other site's page. */
export const QUESTION_HEADERS = { accept: "application/json", "apollo-require-preflight": "true" } as const;

/** What the server knows an operation by. */
export function hashExtensions(hash: string) {
  return { persistedQuery: { version: 1, sha256Hash: hash } } as const;
}

/** The address of an operation with these variables. */
export function questionAddress(hash: string, variables: unknown): string {
  const parts = new URLSearchParams({
    extensions: JSON.stringify(hashExtensions(hash)),
    variables: JSON.stringify(variables ?? {}),
  });
  return `/graphql?${parts}`;
}
