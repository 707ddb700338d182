/** The schema: the text of `type-defs.ts` with its scalar. Called by the API and by tests. */
import { makeExecutableSchema } from "@graphql-tools/schema";
import type { GraphQLSchema } from "graphql";
import { DATE_SCALAR } from "./date-scalar.ts";
import { typeDefs } from "./type-defs.ts";

/** Builds the schema. It has no resolvers: `execute-operation.ts` executes it. */
export function buildSchema(): GraphQLSchema {
  return makeExecutableSchema({ typeDefs: typeDefs(), resolvers: { Date: DATE_SCALAR } });
}
