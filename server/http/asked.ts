/** Reads what a request to /graphql asks, as far as it can be read; whatever is amiss is left to Apollo Server to refuse. */
import type { FastifyRequest } from "fastify";

/** The parts of a question, each as a text; `hash` names an operation that is known by the SHA-256 of its text. */
export type Asked = {
  readonly query: string | undefined;
  readonly hash: string | undefined;
  readonly operationName: string | undefined;
  readonly variables: string | undefined;
  readonly accept: string | undefined;
};

/** Reads the address of a GET or the body of a POST. */
export function readAsked({ method, query, body, headers }: FastifyRequest): Asked {
  const given = record(method === "GET" ? query : body);
  const { variables } = given;
  return {
    query: text(given["query"]),
    hash: text(record(record(parsed(given["extensions"]))["persistedQuery"])["sha256Hash"]),
    operationName: text(given["operationName"]),
    variables: typeof variables === "string" ? variables : undefined,
    accept: headers.accept,
  };
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function parsed(value: unknown): unknown {
  if (typeof value !== "string") return value;
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}
