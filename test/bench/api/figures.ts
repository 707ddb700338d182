/** What the API benchmark has measured; between `api-benchmark.ts` and `render-api.ts`. */
import type { ContenderName } from "./contenders.ts";
import type { LoadResult } from "./load-loop.ts";

/** The figures of one query at one concurrency: the rounds of each contender that can express it. */
export type ApiFigures = {
  readonly query: string;
  readonly concurrency: number;
  readonly samples: ReadonlyMap<ContenderName, readonly LoadResult[]>;
};
