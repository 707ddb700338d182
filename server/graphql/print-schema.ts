/**
 * Writes `server/graphql/schema.graphql`, the printed schema that clients generate their types from and that shows each
 * change of the API in a diff. Run by `npm run schema`; a test fails when the file is not what the schema prints.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT_ROOT } from "../../cypher/project-root.ts";
import { printedSchema } from "./printed-schema.ts";

writeFileSync(join(PROJECT_ROOT, "server", "graphql", "schema.graphql"), printedSchema());
