/**
 * What an answer should hold of a plain value (a citation, a figure, page information): which of its fields, under
 * which response keys. The look-ahead writes projections; decoders apply them. Must not know of GraphQL.
 */

/** One asked field: `key` names it in the answer. A `literal` is answered as it is, without looking at the value. */
export type Pick = {
  readonly key: string;
  readonly field: string;
  readonly literal: string | null;
  readonly sub: Projection | null;
};

/** The asked fields in the order of the answer. */
export type Projection = readonly Pick[];

/** The plain value with only what is asked; lists element by element, null as null. */
export function project(projection: Projection, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.map((item) => project(projection, item));
  const fields = new Map(Object.entries(value));
  const answer: Record<string, unknown> = {};
  for (const { key, field, literal, sub } of projection) {
    const found = literal ?? fields.get(field) ?? null;
    answer[key] = sub === null ? found : project(sub, found);
  }
  return answer;
}

/** The sub-projections of every pick of the field: empty if it is not asked. */
export function picksOf(projection: Projection, field: string): readonly Projection[] {
  return projection.filter((pick) => pick.literal === null && pick.field === field).map((pick) => pick.sub ?? []);
}

/** True if the projection asks for any field other than those named. */
export function asksBeyond(projection: Projection, ...fields: readonly string[]): boolean {
  return projection.some((pick) => pick.literal === null && !fields.includes(pick.field));
}
