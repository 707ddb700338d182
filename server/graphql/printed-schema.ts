/** The schema as clients see it: what `schema.graphql` holds and `/schema.graphql` serves. */
import { buildASTSchema, parse, printSchema } from "graphql";
import { typeDefs } from "./type-defs.ts";

/** The whole schema, printed. */
export function printedSchema(): string {
  return `${printSchema(buildASTSchema(parse(typeDefs())))}\n`;
}
