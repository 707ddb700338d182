/** Reads JSON into raw values, all at one place. Used where a cell or a line holds JSON. */
import type { Position, Raw } from "../raw.ts";

/** The value, each part standing at `at`; `undefined` if the text is not JSON. */
export function readJsonRaw(text: string, at: Position): Raw | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return toRaw(value, at);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function toRaw(value: unknown, at: Position): Raw {
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return typeof value === "number" ? { at, value, source: String(value) } : { at, value };
  if (Array.isArray(value)) return { at, value: value.map((item: unknown) => toRaw(item, at)) };
  const fields = typeof value === "object" ? Object.entries(value) : [];
  return { at, value: new Map(fields.map(([name, field]: [string, unknown]) => [name, toRaw(field, at)])) };
}
