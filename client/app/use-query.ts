/**
 * One question to the API for a component: asked when its key changes and again when the server is back. Keeps the last
 * answer on screen while the next is under way.
 */
import { useEffect, useRef, useState } from "react";
import { ApiError } from "../api/request.ts";
import { useApp, useAppState } from "./app-context.ts";

/** What is known of a question: its last answer, whether that answers this very key, and what went wrong. */
export type Query<T> = { readonly data: T | undefined; readonly fresh: boolean; readonly error: string | null };

/** Asks by `key`; a null key asks nothing. */
export function useQuery<T>(key: string | null, ask: (signal: AbortSignal) => Promise<T>): Query<T> {
  const { acts } = useApp();
  const { revived } = useAppState().connection;
  const [answer, setAnswer] = useState<{ readonly key: string; readonly data: T } | null>(null);
  const [failure, setFailure] = useState<{ readonly key: string; readonly words: string } | null>(null);
  const asking = useRef({ key, ask });
  asking.current = { key, ask };
  const attempt = key === null ? null : `${revived} ${key}`;
  useEffect(() => {
    const { key: asked, ask: put } = asking.current;
    if (attempt === null || asked === null) return;
    const abort = new AbortController();
    put(abort.signal).then(
      (data) => {
        if (abort.signal.aborted) return;
        setAnswer({ key: asked, data });
        setFailure(null);
      },
      (fault: unknown) => {
        if (abort.signal.aborted) return;
        const words = fault instanceof ApiError ? fault.message : "The answer could not be read.";
        setFailure({ key: asked, words });
        if (fault instanceof ApiError && fault.fault === "away") acts.troubled(fault.message);
      },
    );
    return () => abort.abort();
  }, [attempt, acts]);
  // What went wrong stays said while the same is asked once more.
  const error = failure !== null && failure.key === key ? failure.words : null;
  return { data: answer?.data, fresh: answer?.key === key, error };
}
