/** The limits of serving that an operator may set. Read by `config.ts`, held by `server/http/`. */

/** What an operator decides of the serving. */
export type Serving = {
  /** Milliseconds for a whole request, waiting for its turn included. */
  readonly deadlineMs: number;
  /** Requests that are answered at once, and that may wait for their turn. */
  readonly concurrency: number;
  readonly queue: number;
  /** Requests of one address in a minute; 0: no limit. */
  readonly ratePerMinute: number;
  /** Addresses of this machine itself have no such limit. */
  readonly rateSparesLoopback: boolean;
  readonly queryCost: number;
  readonly introspection: boolean;
  /** Answers only the operations of the manifest. */
  readonly knownOnly: boolean;
};
