/**
 * The first question of a starting view, asked by a script in the page's HTML while the page's own scripts are still on
 * their way; the page takes the answer when it comes to ask the same. The HTML is given the script when it is built.
 */
import { QUESTION_HEADERS } from "./question-address.ts";
import { firstAddresses } from "./start-questions.ts";

declare global {
  /** What was asked early, until it is taken. */
  var askedEarly: { readonly address: string; readonly answer: Promise<Response> } | undefined;
}

/** What the HTML runs. It must lean on nothing, since it is put there as text. */
function ask(addresses: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>>): void {
  const parts = new URLSearchParams(window.location.hash.slice(1));
  const start = parts.get("view") ?? "chairs";
  // An unknown view opens the first.
  const address = addresses[Object.hasOwn(addresses, start) ? start : "chairs"];
  // The empty view asks nothing, and an address that says who is there asks otherwise.
  if (address === undefined || start === "empty" || parts.has("on")) return;
  const answer = fetch(address, { headers });
  // Whoever takes the answer deals with its failure.
  answer.catch(() => undefined);
  globalThis.askedEarly = { address, answer };
}

/** The text of the script for the HTML. */
export function earlyScript(): string {
  return `(${ask.toString()})(${JSON.stringify(firstAddresses())},${JSON.stringify(QUESTION_HEADERS)})`;
}
