/**
 * The password of the managed Neo4j: made once, kept in a file that only the user can read, and given to Neo4j before its
 * first start. Neo4j's own command would take it as an argument, which every user of the machine can see.
 */
import { createHash, randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { LiaisonError } from "../../cypher/model/liaison-error.ts";
import { makePrivateFolder, readPrivateFile, writePrivateFile } from "./private-file.ts";

const ITERATIONS = 1024;

/** The password for the Neo4j in `neo4jHome`, made at the first call. Throws LiaisonError SETUP if it was lost. */
export function readPassword(neo4jHome: string): string {
  const path = join(neo4jHome, "password");
  const known = readPrivateFile(path)?.trim();
  if (known) return known;
  const data = join(neo4jHome, "data");
  if (existsSync(join(data, "databases")))
    throw new LiaisonError(
      "SETUP",
      `The password file ${path} is missing, but ${data} holds a database. Put the file back, or move ${neo4jHome} away to start afresh.`,
      { subject: path },
    );
  const password = randomBytes(24).toString("base64url");
  makePrivateFolder(join(data, "dbms"));
  writePrivateFile(join(data, "dbms", "auth.ini"), renderInitialUser(password, randomBytes(32)));
  writePrivateFile(path, `${password}\n`);
  return password;
}

/**
 * The line of `data/dbms/auth.ini` that Neo4j 5 reads at its first start, as `neo4j-admin dbms set-initial-password` writes
 * it: user, algorithm, salted and repeated SHA-256, salt, repetitions. It is safe because the password is random.
 */
export function renderInitialUser(password: string, salt: Buffer): string {
  let digest = createHash("sha256").update(salt).update(password, "utf8").digest();
  for (let round = 1; round < ITERATIONS; round++) digest = createHash("sha256").update(digest).digest();
  return `neo4j:SHA-256,${digest.toString("hex")},${salt.toString("hex")},${ITERATIONS}:\n`;
}
