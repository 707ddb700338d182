/**
 * What an answer should hold of a plain value (a citation, a figure, page information): which of its fields, under
 * which response keys. The look-ahead writes projections; decoders apply them. Must not know of GraphQL.
 */

import { objectReader } from "./read-object.ts";

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
  return projector(projection)(value);
}

/** The same as a function, for those who have many values. */
export function projector(projection: Projection): (value: unknown) => unknown {
  const read = objectReader<object>(
    projection.map(({ key, field, literal, sub }) => {
      if (literal !== null) return { key, read: () => literal };
      if (sub === null) return { key, read: (value) => own(value, field) ?? null };
      const inner = projector(sub);
      return { key, read: (value) => inner(own(value, field)) };
    }),
  );
  const one = (value: unknown): unknown => (value === null || value === undefined ? null : read(Object(value)));
  return (value) => (Array.isArray(value) ? value.map(one) : one(value));
}

function own(value: object, field: string): unknown {
  return Object.hasOwn(value, field) ? Reflect.get(value, field) : null;
}

/** The sub-projections of every pick of the field: empty if it is not asked. */
export function picksOf(projection: Projection, field: string): readonly Projection[] {
  return projection.filter((pick) => pick.literal === null && pick.field === field).map((pick) => pick.sub ?? []);
}

/** True if the projection asks for any field other than those named. */
export function asksBeyond(projection: Projection, ...fields: readonly string[]): boolean {
  return projection.some((pick) => pick.literal === null && !fields.includes(pick.field));
}
