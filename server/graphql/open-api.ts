/** The GraphQL API on Apollo Server: schema, errors, limits of documents. Mounted by `server/http/open-http.ts`. */
import { ApolloServer, type ApolloServerOptionsWithGateway, type ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import type { Log } from "../../cypher/log.ts";
import { buildSchema } from "./build-schema.ts";
import { openExecutor } from "./execute-operation.ts";
import { formatError, isOurFault } from "./format-error.ts";
import type { KnownOperations } from "./known-operations.ts";
import { limitCost } from "./limit-cost.ts";
import { LIMITS } from "./limits.ts";
import type { RequestContext } from "./root-fields.ts";

/** What an operator decides of the API: what a query may cost, whether it tells its schema; and the operations it knows. */
export type ApiOptions = {
  readonly queryCost: number;
  readonly introspection: boolean;
  readonly operations: KnownOperations;
};

/** Makes the server; its caller starts and stops it, and limits the texts that it is given (`admit-text.ts`). */
export function openApi(log: Log, { queryCost, introspection, operations }: ApiOptions): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    gateway: executeOurselves(),
    formatError,
    introspection,
    persistedQueries: { cache: operations.cache, ttl: null },
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    validationOptions: { maxErrors: LIMITS.errors },
    stopOnTerminationSignals: false,
    logger: quiet(log),
    plugins: [
      // Its hints cost 10 to 40 % on small answers and are not used.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      limitCost(queryCost),
      noteFaults(log),
    ],
  });
}

/** Apollo's own way to hand execution to another: it keeps parsing, validation, their caches and the protocol. */
function executeOurselves(): ApolloServerOptionsWithGateway<RequestContext>["gateway"] {
  const schema = buildSchema();
  const execute = openExecutor(schema);
  return {
    load: async () => ({
      executor: ({ document, request, context: { graph, today, read, requestId } }) =>
        execute({
          document,
          operationName: request.operationName ?? null,
          variables: request.variables ?? {},
          context: { graph, today, read, requestId },
        }),
    }),
    onSchemaLoadOrUpdate: (tell) => {
      tell({ apiSchema: schema, coreSupergraphSdl: "" });
      return () => undefined;
    },
    stop: async () => undefined,
  };
}

/** Puts into the log what clients are not told. */
function noteFaults(log: Log): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => ({
      didEncounterErrors: async ({ errors, contextValue }) => {
        for (const error of errors) {
          if (!isOurFault(error)) continue;
          const err = error.originalError ?? error;
          log.error({ err, request: contextValue.requestId }, "a request failed on our side");
        }
      },
    }),
  };
}

function quiet(log: Log): {
  debug(text: string): void;
  info(text: string): void;
  warn(text: string): void;
  error(text: string): void;
} {
  return {
    debug: (text) => log.debug({}, text),
    info: (text) => log.debug({}, text),
    warn: (text) => log.warn({}, text),
    error: (text) => log.error({}, text),
  };
}
