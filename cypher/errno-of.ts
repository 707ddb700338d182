/** The operating system's code of an error. Used wherever files, ports or processes are asked for. */

/** The code ("ENOENT"), or undefined if the error is of another sort. */
export function errnoOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}
