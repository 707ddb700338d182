/**
 * Makes the functions that turn rows into the objects of an answer. Called by the compilers of shapes and by
 * projections; a key is whatever name the question gives, `__proto__` included.
 */

/** One key of an object, and how its value is read from a row. */
export type Part<R> = { readonly key: string; readonly read: (row: R) => unknown };

/** A function from a row to an object with a key for each part, in their order. */
export function objectReader<R>(parts: readonly Part<R>[]): (row: R) => Readonly<Record<string, unknown>> {
  // On a plain object, to assign this key would change the prototype instead.
  const bare = parts.some(({ key }) => key === "__proto__");
  return (row) => {
    const object: Record<string, unknown> = bare ? Object.create(null) : {};
    for (const { key, read } of parts) object[key] = read(row);
    return object;
  };
}
