/**
 * Gathers questions that are the same but for an id, so that a crowd is answered with a few statements: what comes while
 * enough are under way goes out together with the next. Alone, a question is sent at once and as it is. Used by the graph
 * in Neo4j for entities by id. Must not know what is asked.
 */
import { availableParallelism } from "node:os";
import { LiaisonError } from "../model/liaison-error.ts";

/** When a question is no longer wanted. */
export type Wanted = { readonly signal?: AbortSignal };
/** The same, or how many milliseconds a statement may take. */
export type Patience = Wanted & { readonly deadlineMs?: number };

/** Asks about several ids, some of which may stand twice; answers pairs in any order, none for what is not there. */
export type AskAll<A> = (
  ids: readonly string[],
  patience: Patience,
) => Promise<readonly (readonly [id: string, answer: A])[]>;

type Waiting<A> = {
  readonly id: string;
  readonly signal: AbortSignal | undefined;
  readonly resolve: (answer: A | null) => void;
  readonly reject: (reason: unknown) => void;
};

/** Statements of a question under way at once: one for each processor, since more would wait for each other in the database. */
const MOST_UNDER_WAY = Math.max(2, availableParallelism());
/** Questions in one statement. */
const MOST_TOGETHER = 16;
/** A statement carries as many questions as are answered in so many milliseconds, as far as the last one tells. */
const AIM_MS = 40;
/**
 * A statement that takes longer, of a frozen database perhaps, holds up nobody: whoever waits is asked for alone, and so
 * is each of those whose questions it carries, if they are several.
 */
const PATIENCE_MS = 300;

/**
 * A function that asks about one id. Rejects as `ask` does or with the reason of its own signal: what fails for several is
 * asked again for each alone, so that nobody fails for another's sake.
 */
export function gatherAsks<A>(
  ask: AskAll<A>,
  mostUnderWay = MOST_UNDER_WAY,
): (id: string, wanted?: Wanted) => Promise<A | null> {
  let underWay = 0;
  let together = 1;
  let waiting: Waiting<A>[] = [];

  async function alone(id: string, wanted: Wanted): Promise<A | null> {
    const [found] = await ask([id], wanted);
    return found?.[1] ?? null;
  }

  /** Sends what `send` sends, and then what has come in the meantime. */
  async function counted<T>(questions: number, send: () => Promise<T>): Promise<T> {
    const begun = performance.now();
    let last = 1;
    let counts = true;
    const leave = (): void => {
      if (counts) underWay -= 1;
      counts = false;
    };
    underWay += 1;
    const timer = setTimeout(() => {
      leave();
      for (const one of waiting.splice(0)) void answerAll([one]);
    }, PATIENCE_MS);
    try {
      const sent = await send();
      const each = (performance.now() - begun) / questions;
      last = Math.min(MOST_TOGETHER, Math.max(1, Math.floor(AIM_MS / each)));
      return sent;
    } finally {
      clearTimeout(timer);
      together = last;
      leave();
      sendWaiting();
    }
  }

  function sendWaiting(): void {
    waiting = waiting.filter(({ signal }) => signal?.aborted !== true);
    while (waiting.length > 0 && underWay < mostUnderWay) {
      const batch = waiting.splice(0, together);
      void counted(batch.length, () => answerAll(batch));
    }
  }

  async function answerAll(batch: readonly Waiting<A>[]): Promise<void> {
    try {
      const patience: Patience = {
        ...untilAllGone(batch),
        ...(batch.length > 1 ? { deadlineMs: PATIENCE_MS } : {}),
      };
      const found = await ask(
        batch.map(({ id }) => id),
        patience,
      );
      const answers = new Map<string, A[]>();
      for (const [id, answer] of found) {
        const same = answers.get(id);
        if (same === undefined) answers.set(id, [answer]);
        else same.push(answer);
      }
      // Each has an answer of his own, which he may fill further.
      for (const { id, resolve } of batch) resolve(answers.get(id)?.pop() ?? null);
    } catch (error) {
      const isCommon = batch.length === 1 || (error instanceof LiaisonError && error.code === "GRAPH_UNAVAILABLE");
      for (const { id, signal, resolve, reject } of batch) {
        if (isCommon || signal?.aborted === true) reject(error);
        else alone(id, signal === undefined ? {} : { signal }).then(resolve, reject);
      }
    }
  }

  return (id, wanted = {}) => {
    const { signal } = wanted;
    if (underWay < mostUnderWay) return counted(1, () => alone(id, wanted));
    return new Promise((resolve, reject) => {
      if (signal?.aborted === true) return reject(signal.reason);
      const giveUp = (): void => reject(signal?.reason);
      signal?.addEventListener("abort", giveUp, { once: true });
      const leave = (): void => signal?.removeEventListener("abort", giveUp);
      waiting.push({
        id,
        signal,
        resolve: (answer) => {
          leave();
          resolve(answer);
        },
        reject: (reason) => {
          leave();
          reject(reason);
        },
      });
    });
  };
}

/** A signal that aborts when nobody of the batch waits any more. */
function untilAllGone(batch: readonly { readonly signal: AbortSignal | undefined }[]): Wanted {
  const signals = batch.flatMap(({ signal }) => signal ?? []);
  if (signals.length < batch.length) return {};
  const [only] = signals;
  if (signals.length === 1 && only !== undefined) return { signal: only };
  const all = new AbortController();
  const note = (): void => {
    if (signals.every(({ aborted }) => aborted)) all.abort(only?.reason);
  };
  for (const signal of signals) signal.addEventListener("abort", note, { once: true });
  return { signal: all.signal };
}
