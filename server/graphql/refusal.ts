/** A LiaisonError as GraphQL wants it where a request is refused before it is executed: with the status 400. */
import { HeaderMap } from "@apollo/server";
import { GraphQLError } from "graphql";
import type { LiaisonError } from "../../cypher/model/liaison-error.ts";

/** The error to throw in a plugin of the API. */
export function refusal(error: LiaisonError): GraphQLError {
  return new GraphQLError(error.message, {
    originalError: error,
    extensions: { http: { status: 400, headers: new HeaderMap() } },
  });
}
