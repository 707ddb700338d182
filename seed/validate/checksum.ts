/**
 * Checksums of facts: a load compares them with those that are stored and leaves alone what has not changed. The data
 * set to which a fact belongs does not count.
 */
import { hash } from "node:crypto";
import type { DatasetFact, EntityFact, RelationshipFact, SourceFact } from "../../cypher/model/facts.ts";

/** Raised whenever the same fact is stored in another form, so that the next load writes everything anew. */
const STORAGE_VERSION = 2;

/** 16 hexadecimal digits of the SHA-256 of a fact's content; equal for equal content, whatever the format it came in. */
export function checksum(fact: EntityFact | RelationshipFact | SourceFact | DatasetFact): string {
  const fields = Object.entries(fact).sort(([a], [b]) => (a < b ? -1 : 1));
  // Not slice: V8 would keep the whole digest alive behind each of the many checksums that a load remembers.
  return hash("sha256", JSON.stringify([STORAGE_VERSION, fields]), "buffer").toString("hex", 0, 8);
}

/** A sum of checksums that does not depend on their order. Starts at zero. */
export type ChecksumSum = bigint;

/** The sum with one more checksum, modulo 2^64. */
export function addChecksum(sum: ChecksumSum, one: string): ChecksumSum {
  return BigInt.asUintN(64, sum + BigInt(`0x${one}`));
}

/** Several sums as one, in 16 hexadecimal digits. */
export function sumText(...sums: readonly ChecksumSum[]): string {
  const sum = sums.reduce((all, one) => all + one, 0n);
  return BigInt.asUintN(64, sum).toString(16).padStart(16, "0");
}
