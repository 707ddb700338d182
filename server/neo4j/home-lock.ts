/**
 * One Liaison at a time per LIAISON_HOME: a file that names the process that has it. Called when Neo4j is opened. The
 * data themselves are guarded by Neo4j's own lock; this one exists to say who is there.
 */
import { linkSync, renameSync, rmSync, unlinkSync } from "node:fs";
import { join } from "node:path";
import { errnoOf } from "../../cypher/errno-of.ts";
import { LiaisonError } from "../../cypher/model/liaison-error.ts";
import { explainDiskFault, readPrivateFile, readPrivateRecord, writePrivateFile } from "./private-file.ts";
import { identifyProcess, isRunning, type ProcessIdentity } from "./process-identity.ts";

/** What the owner of a home is doing: serving, or running one command (a load, an export). */
export type HomeRole = "server" | "command";

/** The process that has a home; `address` is where it serves, undefined until it does. */
export type HomeOwner = ProcessIdentity & { readonly role: HomeRole; readonly address: string | undefined };

/** A home that is ours: `announce` writes down where we serve, `release` gives it back. */
export type HomeLock = { announce(address: string): void; release(): void };

/** The living owner of `home`, or undefined. */
export function findHomeOwner(home: string): HomeOwner | undefined {
  const record = readPrivateRecord(lockPath(home));
  if (record === undefined) return undefined;
  const { pid, startedAt, role, address } = record;
  if (typeof pid !== "number" || typeof startedAt !== "string" || !isRunning({ pid, startedAt })) return undefined;
  return {
    pid,
    startedAt,
    role: role === "command" ? "command" : "server",
    address: typeof address === "string" ? address : undefined,
  };
}

/** Takes `home` (an existing folder) for this process; undefined if a living process has it, this one included. */
export function takeHome(home: string, role: HomeRole): HomeLock | undefined {
  const self = identifyProcess(process.pid) ?? { pid: process.pid, startedAt: "" };
  const path = lockPath(home);
  const draft = `${path}.${process.pid}`;
  const render = (address?: string): string => `${JSON.stringify({ ...self, role, address })}\n`;
  try {
    for (let attempt = 0; attempt < 10; attempt++) {
      writePrivateFile(draft, render());
      if (tryLink(draft, path)) return makeLock(path, render);
      const seen = readPrivateFile(path);
      if (findHomeOwner(home) !== undefined) return undefined;
      removeStale(path, seen);
    }
  } finally {
    rmSync(draft, { force: true });
  }
  return undefined;
}

/** The message for a second Liaison on the same home. */
export function refuseSecond(home: string, owner: HomeOwner | undefined): LiaisonError {
  const who =
    owner === undefined
      ? "Another Liaison"
      : owner.role === "command"
        ? `A Liaison command (process ${owner.pid})`
        : owner.address === undefined
          ? `Another Liaison (process ${owner.pid}, still starting)`
          : `Liaison is already running at ${owner.address} (process ${owner.pid}) and`;
  return new LiaisonError(
    "SETUP",
    `${who} has the folder ${home}. Stop it first, or set LIAISON_HOME to another folder.`,
    {
      subject: "LIAISON_HOME",
      value: home,
      ...(owner?.address === undefined ? {} : { allowed: `the running one at ${owner.address}` }),
    },
  );
}

function lockPath(home: string): string {
  return join(home, "liaison.lock");
}

function makeLock(path: string, render: (address?: string) => string): HomeLock {
  return {
    announce: (address) => writePrivateFile(path, render(address)),
    release: () => rmSync(path, { force: true }),
  };
}

// A link is made only if the name is free, and the file behind it is whole from the start.
function tryLink(draft: string, path: string): boolean {
  try {
    linkSync(draft, path);
    return true;
  } catch (cause) {
    if (errnoOf(cause) === "EEXIST") return false;
    throw explainDiskFault(path, cause);
  }
}

// Two starts may find the same stale file: only the one that moves *that* file away goes on, a newer file is put back.
function removeStale(path: string, seen: string | undefined): void {
  const aside = `${path}.${process.pid}.stale`;
  try {
    renameSync(path, aside);
  } catch (cause) {
    if (errnoOf(cause) === "ENOENT") return;
    throw explainDiskFault(path, cause);
  }
  if (readPrivateFile(aside) !== seen) tryLink(aside, path);
  unlinkSync(aside);
}
