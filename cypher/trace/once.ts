/** What is worked out when it is first asked for, and then kept. Used by traces and paths, of which few ask for everything. */

/** A function that calls `make` at most once; what it threw is not kept. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
