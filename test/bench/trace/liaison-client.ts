/** Asks Liaison's server over one kept-alive connection: whole answers to compare them, or only counted bytes to time them. */
import { openHttpConnection, renderRequest } from "../api/http-connection.ts";

/** The values of a question's variables. */
export type Asked = Readonly<Record<string, string | null>>;

/** The client. */
export type LiaisonClient = {
  /** The answer's data; rejects if it has errors. */
  readonly ask: (document: string, variables: Asked) => Promise<unknown>;
  /** Sends and waits for the end of the answer; rejects unless it is 200. */
  readonly send: (document: string, variables: Asked) => Promise<void>;
  readonly close: () => void;
};

/** Opens a client of the server on the port. */
export function openLiaisonClient(port: number): LiaisonClient {
  const connection = openHttpConnection(port);
  const bodyOf = (document: string, variables: Asked): string =>
    JSON.stringify({ query: document.replaceAll(/\s+/g, " "), variables });
  return {
    ask: async (document, variables) => {
      const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: bodyOf(document, variables),
      });
      const { data, errors } = Object(await response.json());
      if (errors !== undefined) throw new Error(JSON.stringify(errors).slice(0, 2_000));
      return data;
    },
    send: async (document, variables) => {
      const { status } = await connection.send(renderRequest({ path: "/graphql", body: bodyOf(document, variables) }));
      if (status !== 200) throw new Error(`Liaison answered ${status}`);
    },
    close: connection.close,
  };
}
