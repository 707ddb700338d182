/** What the parts of Liaison ask of a log: pino fits it, and so does a plain object in tests. */

type Write = (details: object, message: string) => void;

/** A structured log with four levels. */
export type Log = { readonly debug: Write; readonly info: Write; readonly warn: Write; readonly error: Write };

const nothing: Write = () => {};

/** A log that keeps nothing. */
export const SILENT_LOG: Log = { debug: nothing, info: nothing, warn: nothing, error: nothing };
