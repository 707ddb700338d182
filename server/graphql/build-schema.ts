/** The executable schema: the text of `type-defs.ts` with the resolvers. Called by the API and by tests. */
import { makeExecutableSchema } from "@graphql-tools/schema";
import type { GraphQLSchema } from "graphql";
import { DATE_SCALAR } from "./date-scalar.ts";
import { RESOLVERS } from "./resolvers.ts";
import { typeDefs } from "./type-defs.ts";

/** Builds the schema; fields below the root are read with `readAnswer`, which the executor must be given. */
export function buildSchema(): GraphQLSchema {
  return makeExecutableSchema({ typeDefs: typeDefs(), resolvers: { ...RESOLVERS, Date: DATE_SCALAR } });
}
