/** Gives the page the answer that its HTML has asked for already, once. */
import type {} from "./ask-early.ts";

/** The answer to the question at this address if it was asked early; rejects with the signal's reason if that comes first. */
export function takeEarly(address: string, signal: AbortSignal): Promise<Response> | undefined {
  const early = globalThis.askedEarly;
  if (early === undefined || early.address !== address) return undefined;
  globalThis.askedEarly = undefined;
  return new Promise((resolve, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    early.answer.then(resolve, reject);
  });
}
