import { expect, test } from "vitest";
import { explainDiskFault, requireRoom } from "../../../server/neo4j/private-file.ts";

const full = Object.assign(new Error("no space left on device"), { code: "ENOSPC" });

test("a full disk is told with the setting of the folder that is on it", () => {
  expect([explainDiskFault("/a", full).message, explainDiskFault("/b", full, "LIAISON_CACHE").message]).toEqual([
    "Cannot write /a: the disk is full. Make room, or set LIAISON_HOME to a folder on another disk.",
    "Cannot write /b: the disk is full. Make room, or set LIAISON_CACHE to a folder on another disk.",
  ]);
});

test("a disk with too little room is told with the setting of its folder", () => {
  const little = (): number => 5 * 1024 * 1024;
  expect(() => requireRoom("/a", "LIAISON_HOME", little)).toThrow(
    "The disk of /a has 5 MB free; Neo4j needs 300 MB. Make room, or set LIAISON_HOME to a folder on another disk.",
  );
  expect(() => requireRoom("/b", "LIAISON_CACHE", little)).toThrow("Make room, or set LIAISON_CACHE to a folder");
});
