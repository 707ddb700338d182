/** Files and folders that only the user can read: the password, the connection, the lock. Used by the managed Neo4j. */
import { chmodSync, mkdirSync, readFileSync, renameSync, statfsSync, writeFileSync } from "node:fs";
import { errnoOf } from "../../cypher/errno-of.ts";
import { LiaisonError } from "../../cypher/model/liaison-error.ts";

/** Bytes that must be free before Neo4j is fetched or started; its jars take 125 MB, an empty store little. */
const LEAST_FREE_BYTES = 300 * 1024 * 1024;

/** The setting that says where a folder is, for advice in messages. */
export type FolderSetting = "LIAISON_HOME" | "LIAISON_CACHE";

/** Makes `path` (mode 0700). Throws LiaisonError SETUP that names the `setting` to change. */
export function makePrivateFolder(path: string, setting: FolderSetting = "LIAISON_HOME"): void {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    chmodSync(path, 0o700);
  } catch (cause) {
    throw explainDiskFault(path, cause, setting);
  }
}

/** Bytes that are free on the disk of a folder. */
function freeBytes(path: string): number {
  const { bavail, bsize } = statfsSync(path);
  return bavail * bsize;
}

/** Throws LiaisonError SETUP, naming the `setting` to change, unless the disk of the folder `path` has room for Neo4j. */
export function requireRoom(
  path: string,
  setting: FolderSetting = "LIAISON_HOME",
  measure: (path: string) => number = freeBytes,
): void {
  const free = measure(path);
  if (free >= LEAST_FREE_BYTES) return;
  const inMegabytes = (bytes: number): string => `${Math.floor(bytes / 1024 / 1024)} MB`;
  throw new LiaisonError(
    "SETUP",
    `The disk of ${path} has ${inMegabytes(free)} free; Neo4j needs ${inMegabytes(LEAST_FREE_BYTES)}. ` +
      `Make room, or set ${setting} to a folder on another disk.`,
    { subject: path, value: free, allowed: `${LEAST_FREE_BYTES} bytes or more` },
  );
}

/** Writes `text` (mode 0600) so that a reader sees the old file or the new one, never half. Throws LiaisonError SETUP. */
export function writePrivateFile(path: string, text: string): void {
  const draft = `${path}.${process.pid}.new`;
  try {
    writeFileSync(draft, text, { mode: 0o600 });
    renameSync(draft, path);
  } catch (cause) {
    throw explainDiskFault(path, cause);
  }
}

/** The text of a file, or undefined if there is none. Throws LiaisonError SETUP if it cannot be read. */
export function readPrivateFile(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (cause) {
    if (errnoOf(cause) === "ENOENT") return undefined;
    throw explainDiskFault(path, cause);
  }
}

/** The JSON object in a file; undefined if the file is missing or holds anything else. */
export function readPrivateRecord(path: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(readPrivateFile(path) ?? "null");
    return isRecord(value) ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Whether a value is a plain object with names. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A fault of the disk in words, with the `setting` to change. */
export function explainDiskFault(path: string, cause: unknown, setting: FolderSetting = "LIAISON_HOME"): LiaisonError {
  const code = errnoOf(cause);
  const reason =
    code === "ENOSPC" || code === "EDQUOT"
      ? `the disk is full. Make room, or set ${setting} to a folder on another disk.`
      : code === "EACCES" || code === "EPERM" || code === "EROFS"
        ? `this user may not write there. Change its owner or mode, or set ${setting} to another folder.`
        : code === "ENOTDIR" || code === "EEXIST"
          ? `a file stands where a folder is needed. Set ${setting} to another folder.`
          : `${cause instanceof Error ? cause.message : String(cause)}.`;
  return new LiaisonError("SETUP", `Cannot write ${path}: ${reason}`, { subject: path, value: code }, { cause });
}
