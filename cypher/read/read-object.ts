/**
 * Makes the functions that turn rows into the objects of an answer. Called by the compilers of shapes and by
 * projections; a key is whatever name the question gives, `__proto__` included.
 */

/** One key of an object, and how its value is read from a row. */
export type Part<R> = { readonly key: string; readonly read: (row: R, base: number) => unknown };

/** A function from a row, and the place in it where the object's columns begin, to an object with a key for each part, in their order. */
export function objectReader<R>(
  parts: readonly Part<R>[],
): (row: R, base?: number) => Readonly<Record<string, unknown>> {
  const make = objectMaker(parts.map(({ key }) => key));
  return (row, base = 0) => {
    const object = make();
    for (const { key, read } of parts) object[key] = read(row, base);
    return object;
  };
}

/** Makes objects that take these keys; on a plain one, to assign `__proto__` would change the prototype instead. */
export function objectMaker(keys: readonly string[]): () => Record<string, unknown> {
  return keys.includes("__proto__") ? () => Object.create(null) : () => ({});
}
