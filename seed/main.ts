#!/usr/bin/env node
/**
 * The command line: parses what was typed, opens Neo4j only for commands that need it, and ends with 0 (done), 1 (something
 * is at fault) or 2 (typed wrongly). The composition root beside the server's; nothing imports it.
 */
import { pino } from "pino";
import { type Door, openDoor } from "../cypher/door.ts";
import { LiaisonError } from "../cypher/model/liaison-error.ts";
import { PROJECT_ROOT } from "../cypher/project-root.ts";
import { closeAll } from "../server/close-all.ts";
import { readConfig } from "../server/config.ts";
import { openNeo4j } from "../server/neo4j/open-neo4j.ts";
import type { Tools } from "./commands/command.ts";
import { COMMANDS } from "./commands/commands.ts";
import { helpText } from "./commands/help.ts";
import { readArguments } from "./commands/read-arguments.ts";
import { isUsageError } from "./commands/usage-error.ts";
import { makeProgress } from "./progress.ts";

const abort = new AbortController();
let force: (() => void) | undefined;
const STOPPED = new LiaisonError("BAD_INPUT", "Stopped; a load that was stopped is finished by repeating it.");
for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
  process.on(name, () => {
    // A second one does not wait for Neo4j to end in good order.
    if (abort.signal.aborted) force?.();
    abort.abort(STOPPED);
  });

const tools: Tools = {
  say: (line) => console.log(line),
  warn: (line) => console.error(line),
  progress: makeProgress(process.stderr),
  signal: abort.signal,
  withDoor,
};

async function withDoor<T>(work: (door: Door) => Promise<T>): Promise<T> {
  const config = readConfig(process.env, PROJECT_ROOT);
  const log = pino({ level: config.logLevel }, pino.destination(2));
  const neo4j = await openNeo4j(config, {
    mode: "attach-or-start",
    log,
    onState: ({ message }) => tools.warn(message),
    signal: abort.signal,
  });
  force = () => {
    // What goes wrong is reported by the close in good order, which waits for the same end.
    neo4j.close({ force: true }).catch(() => undefined);
  };
  const door = openDoor({ connection: neo4j.connection, deadlineMs: config.requestDeadlineMs, log });
  try {
    return await work(door);
  } finally {
    const faults = await closeAll([
      { name: "Neo4j", close: () => neo4j.close() },
      { name: "the connections to Neo4j", close: () => door.close() },
    ]);
    for (const fault of faults) tools.warn(fault);
  }
}

try {
  const request = readArguments(process.argv.slice(2), COMMANDS);
  if (request.kind === "help") tools.say(helpText(COMMANDS, request.command));
  else process.exitCode = await request.command.run(request.given, tools);
} catch (error) {
  console.error(error instanceof LiaisonError ? error.message : error);
  process.exitCode = isUsageError(error) ? 2 : 1;
}
