/** Reads a V8 CPU profile: where the time went, by part of the program and by function. Pure but for the file it is given. */

/** The parts, in the order in which they are tried: the first whose pattern fits the file of a function has its time. */
const PARTS: readonly (readonly [part: string, pattern: RegExp])[] = [
  ["parsing (graphql)", /node_modules\/graphql\/language\//],
  ["validation (graphql)", /node_modules\/graphql\/(validation|utilities)\//],
  ["execution (graphql)", /node_modules\/graphql\//],
  ["Apollo Server", /node_modules\/@apollo\//],
  [
    "Fastify and its plugins",
    /node_modules\/(@?fastify|@as-integrations|find-my-way|avvio|light-my-request|pino|helmet|secure-json-parse)/,
  ],
  ["driver (Bolt)", /node_modules\/neo4j-driver/],
  ["other packages", /node_modules\//],
  ["statements and decoding (cypher/)", /\/cypher\//],
  ["execution (server/graphql/)", /\/server\/graphql\//],
  ["HTTP (server/http/)", /\/server\/http\//],
  ["other of Liaison", /^file:/],
  ["Node: sockets and HTTP", /^node:.*(net|http|stream|_tls|timers|events|task_queues|process|async_hooks|domain)/],
  ["Node: other", /^node:/],
];

const IDLE = ["(idle)", "(root)"];

/** A profile as Node writes it, as far as it is read. Times in microseconds. */
export type CpuProfile = {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
};

/** A line of the result: milliseconds of its own, and the share of all that was not idle (0 to 1). */
export type ProfileLine = { readonly name: string; readonly milliseconds: number; readonly share: number };

/** What a profile says of its last milliseconds; the lines with the most time first. */
export type ProfileSummary = {
  readonly busyMs: number;
  readonly parts: readonly ProfileLine[];
  readonly functions: readonly ProfileLine[];
};

/** Sums up the last `lastMs` milliseconds. */
export function summarizeProfile({ nodes, samples, timeDeltas }: CpuProfile, lastMs: number): ProfileSummary {
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const parts = new Map<string, number>();
  const functions = new Map<string, number>();
  const total = timeDeltas.reduce((sum, delta) => sum + delta, 0);
  let now = 0;
  let busy = 0;
  for (const [at, id] of samples.entries()) {
    const delta = timeDeltas[at] ?? 0;
    now += delta;
    const frame = frames.get(id);
    if (frame === undefined || now <= total - lastMs * 1_000 || IDLE.includes(frame.functionName)) continue;
    busy += delta;
    const place =
      frame.url === "" ? "" : ` ${frame.url.replace(/^.*\/(node_modules|dist\/node)\//, "")}:${frame.lineNumber + 1}`;
    add(parts, partOf(frame.functionName, frame.url), delta);
    add(functions, `${frame.functionName || "(anonymous)"}${place}`, delta);
  }
  const lines = (sums: ReadonlyMap<string, number>): readonly ProfileLine[] =>
    [...sums]
      .map(([name, sum]) => ({ name, milliseconds: sum / 1_000, share: sum / busy }))
      .sort((a, b) => b.milliseconds - a.milliseconds);
  return { busyMs: busy / 1_000, parts: lines(parts), functions: lines(functions) };
}

function partOf(functionName: string, url: string): string {
  if (url === "") return functionName.startsWith("(") ? functionName : `built in: ${functionName}`;
  return PARTS.find(([, pattern]) => pattern.test(url))?.[0] ?? "other";
}

function add(sums: Map<string, number>, key: string, value: number): void {
  sums.set(key, (sums.get(key) ?? 0) + value);
}
