/**
 * Which process is meant: a pid alone may have passed to another program since it was written down, so its start time is
 * kept beside it. Used before any signal is sent to a process that this one did not start itself.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** A process for ever: its pid and the moment of its start, in the operating system's own words. */
export type ProcessIdentity = { readonly pid: number; readonly startedAt: string };

/** The identity of the process that has `pid` now; undefined if there is none (a zombie counts as none). */
export function identifyProcess(pid: number): ProcessIdentity | undefined {
  const startedAt = process.platform === "linux" ? readStartOnLinux(pid) : askPs(pid, "lstart=");
  return startedAt === undefined ? undefined : { pid, startedAt };
}

/** Whether that very process is still running. */
export function isRunning(identity: ProcessIdentity): boolean {
  return identifyProcess(identity.pid)?.startedAt === identity.startedAt;
}

/** The command line of a process, arguments parted by spaces; "" if it cannot be read. */
export function readCommandLine(pid: number): string {
  if (process.platform !== "linux") return askPs(pid, "command=") ?? "";
  return (readText(`/proc/${pid}/cmdline`) ?? "").replaceAll("\0", " ").trim();
}

function readStartOnLinux(pid: number): string | undefined {
  // proc(5): the name in brackets may hold anything, so fields are counted from its end; state is the 3rd, start the 22nd.
  const fields = readText(`/proc/${pid}/stat`)
    ?.replace(/^.*\)\s/s, "")
    .split(" ");
  if (fields === undefined || fields[0] === "Z" || fields[0] === "X" || fields[19] === undefined) return undefined;
  return `${(readText("/proc/sys/kernel/random/boot_id") ?? "").trim()}+${fields[19]}`;
}

function askPs(pid: number, column: string): string | undefined {
  const text = spawnSync("ps", ["-ww", "-o", column, "-p", String(pid)], { encoding: "utf8" }).stdout?.trim();
  return text ? text : undefined;
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
