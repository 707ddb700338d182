/** Every benchmark that `npm run bench -- NAME` knows. Adding one means adding a row. */
import { apiBenchmark } from "./api/api-benchmark.ts";
import type { Benchmark } from "./benchmark.ts";
import { clientBenchmark } from "./client/client-benchmark.ts";
import { traceBenchmark } from "./trace/trace-benchmark.ts";

/** The benchmarks, in the order of the help. */
export const BENCHMARKS: readonly Benchmark[] = [apiBenchmark, traceBenchmark, clientBenchmark];
