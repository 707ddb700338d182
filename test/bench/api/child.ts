/** Child processes of a benchmark: servers that print when they are ready, and workers that take one message at a time. */
import { type ChildProcess, fork, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { CONFIG_VARIABLES } from "../../../server/config-variables.ts";

/** A server: its address, its process, and its end in good order. */
export type ServerChild = {
  readonly address: string;
  readonly port: number;
  readonly pid: number | undefined;
  readonly close: () => Promise<void>;
};

/** A worker: resolves to its answer to the message. */
export type WorkerChild = {
  readonly ask: (message: object) => Promise<unknown>;
  readonly close: () => Promise<void>;
};

/** How to start a server: arguments of Node, its environment beside ours, and the line that tells its address. */
export type ServerStart = {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly ready: RegExp;
};

/** The path of a file beside this one, and what Node needs to run it as it is. */
export function ownFile(name: string): readonly string[] {
  return ["--import", "tsx", fileURLToPath(new URL(name, import.meta.url))];
}

/** Starts a server and waits for its address; rejects with its output if it ends before. */
export async function startServer({ args, cwd, env, ready }: ServerStart): Promise<ServerChild> {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...cleanEnvironment(), ...env, NODE_ENV: "production" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const address = await new Promise<string>((resolve, reject) => {
    let output = "";
    const listen = (chunk: Buffer): void => {
      output += chunk.toString();
      const found = ready.exec(output)?.[1];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    child.once("exit", () => reject(new Error(`${args.at(-1)} ended before it was ready:\n${output}`)));
  });
  return { address, port: Number(new URL(address).port), pid: child.pid, close: () => end(child, "SIGTERM") };
}

/** Starts a worker, which says "ready" first. */
export async function startWorker(name: string, env: Readonly<Record<string, string>>): Promise<WorkerChild> {
  const [, , path = ""] = ownFile(name);
  const child = fork(path, [], {
    execArgv: ["--import", "tsx"],
    env: { ...cleanEnvironment(), ...env, NODE_ENV: "production" },
  });
  const answer = (): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const gone = (): void => reject(new Error(`${name} ended`));
      child.once("exit", gone);
      child.once("message", (message) => {
        child.off("exit", gone);
        resolve(message);
      });
    });
  await answer();
  return {
    ask: (message) => {
      const answered = answer();
      child.send(message);
      return answered;
    },
    close: () => end(child, "SIGTERM"),
  };
}

function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill(signal);
  });
}

/** Our environment without the settings of a Liaison that runs beside the benchmark. */
function cleanEnvironment(): Readonly<Record<string, string | undefined>> {
  const kept = Object.entries(process.env).filter(([name]) => !Object.hasOwn(CONFIG_VARIABLES, name));
  return Object.fromEntries(kept);
}
