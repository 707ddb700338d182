/** One Liaison per home. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findHomeOwner, refuseSecond, takeHome } from "../../../server/neo4j/home-lock.ts";
import { identifyProcess } from "../../../server/neo4j/process-identity.ts";

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "liaison-lock-"));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const self = identifyProcess(process.pid);

test("a free home is taken, tells who has it and where, and is free again afterwards", () => {
  const lock = takeHome(home, "server");
  expect(findHomeOwner(home)).toEqual({ ...self, role: "server", address: undefined });
  lock?.announce("http://127.0.0.1:4000/");
  expect(findHomeOwner(home)).toEqual({ ...self, role: "server", address: "http://127.0.0.1:4000/" });
  expect(takeHome(home, "command")).toBeUndefined();
  lock?.release();
  expect(findHomeOwner(home)).toBeUndefined();
  expect(readdirSync(home)).toEqual([]);
});

test.each([
  ["of a process that is gone", JSON.stringify({ pid: 2 ** 22 + 1, startedAt: "then", role: "server" })],
  ["whose pid has passed to another process", JSON.stringify({ pid: process.pid, startedAt: "then", role: "server" })],
  ["that is damaged", '{"pid": 12'],
])("a lock %s is taken over", (_, text) => {
  writeFileSync(join(home, "liaison.lock"), text);
  expect(findHomeOwner(home)).toBeUndefined();
  expect(takeHome(home, "command")).toBeDefined();
  expect(findHomeOwner(home)).toEqual({ ...self, role: "command", address: undefined });
  expect(readdirSync(home)).toEqual(["liaison.lock"]);
});

test("the message names who has the home as far as it is known", () => {
  const owner = { pid: 7, startedAt: "then", role: "server", address: undefined } as const;
  const rest = "has the folder /h. Stop it first, or set LIAISON_HOME to another folder.";
  expect([
    refuseSecond("/h", { ...owner, address: "http://127.0.0.1:4000/" }).message,
    refuseSecond("/h", owner).message,
    refuseSecond("/h", { ...owner, role: "command" }).message,
    refuseSecond("/h", undefined).message,
  ]).toEqual([
    `Liaison is already running at http://127.0.0.1:4000/ (process 7) and ${rest}`,
    `Another Liaison (process 7, still starting) ${rest}`,
    `A Liaison command (process 7) ${rest}`,
    `Another Liaison ${rest}`,
  ]);
});
