/** What a benchmark is: the type of the rows in `benchmarks.ts`. Knows no benchmark. */

/** An option of a benchmark's command line; `value` names what follows it, and a switch has none. */
export type BenchmarkOption = { readonly value?: string; readonly what: string };

/** The options as given: texts of those with a value, and the switches that are on. */
export type GivenOptions = {
  readonly text: (name: string) => string | undefined;
  readonly flag: (name: string) => boolean;
};

/** What a run may use: `say` prints a line; `signal` aborts when the run is to end early. */
export type BenchmarkTools = { readonly say: (line: string) => void; readonly signal: AbortSignal };

/**
 * One benchmark. `run` measures and resolves to the Markdown of its section in `docs/benchmarks.md`, without the heading;
 * `undefined` (a quick or partial run, a profile) leaves the document as it is.
 */
export type Benchmark = {
  readonly name: string;
  readonly title: string;
  readonly what: string;
  readonly options: Readonly<Record<string, BenchmarkOption>>;
  readonly run: (given: GivenOptions, tools: BenchmarkTools) => Promise<string | undefined>;
};
