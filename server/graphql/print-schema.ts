/**
 * Writes `server/graphql/schema.graphql`, the printed schema that clients generate their types from and that shows each
 * change of the API in a diff. Run by `npm run schema`; a test fails when the file is not what the schema prints.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT_ROOT } from "../../cypher/project-root.ts";
import { printedSchema } from "./printed-schema.ts";

const folder = join(PROJECT_ROOT, "server", "graphql");
writeFileSync(join(folder, "schema.graphql"), printedSchema());
// What programs rely on from now on; see docs/schema-changes.md.
if (process.argv.includes("--release")) writeFileSync(join(folder, "released-schema.graphql"), printedSchema());
