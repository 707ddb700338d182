/**
 * Takes the fields of a record one by one, each in the type that a fact needs, and reports what does not fit. Used by the
 * validators of entities, relationships, sources and datasets.
 */
import { EDTF_ALLOWED, parseEdtf } from "../../cypher/model/edtf.ts";
import { suggest } from "../../cypher/suggest.ts";
import type { Report } from "../fault.ts";
import { optionWords } from "../option-words.ts";
import type { Position, Raw, RawFields } from "../raw.ts";

/** A text and where it stands. */
export type Placed = { readonly at: Position; readonly text: string };

/** The fields of one record. What is absent or faulty comes back as null or empty, and a fault is reported. */
export type Fields = {
  readonly text: (name: string) => string | null;
  readonly requiredText: (name: string, what: string) => string;
  readonly texts: (name: string) => readonly Placed[];
  readonly date: (name: string) => string | null;
  readonly dates: (name: string) => readonly string[];
  readonly number: (name: string, what: string) => number | null;
  readonly choice: <T extends string>(name: string, allowed: readonly T[]) => T | null;
  readonly maps: (name: string) => readonly { readonly at: Position; readonly fields: RawFields }[];
  /** Where the field stands, or the record if it is absent. */
  readonly at: (name: string) => Position;
  readonly fault: (name: string, problem: string, allowed?: string, didYouMean?: readonly string[]) => void;
};

/** Opens the fields of a record that stands at `at`; reports those that are not among `known`. */
export function openFields(
  subject: string,
  at: Position,
  fields: RawFields,
  known: readonly string[],
  report: Report,
): Fields {
  for (const [name, { at: place }] of fields) {
    if (known.includes(name)) continue;
    report({
      at: place,
      subject,
      problem: `has an unknown key "${name}"`,
      allowed: known.join(", "),
      didYouMean: suggest(name, known),
    });
  }
  const placeOf = (name: string): Position => fields.get(name)?.at ?? at;
  const fault: Fields["fault"] = (name, problem, allowed, didYouMean) =>
    report({
      at: placeOf(name),
      subject,
      problem,
      ...(allowed === undefined ? {} : { allowed }),
      ...(didYouMean === undefined ? {} : { didYouMean }),
    });

  const text = (name: string): string | null => {
    const raw = fields.get(name);
    if (raw === undefined || raw.value === null) return null;
    const found = scalarText(raw);
    if (found === undefined) fault(name, `${name} is not a text`, "one text");
    return found === undefined || found === "" ? null : found;
  };
  const texts = (name: string): readonly Placed[] => {
    const raw = fields.get(name);
    if (raw === undefined || raw.value === null) return [];
    if (!isList(raw.value)) {
      fault(name, `${name} is not a list`, '[ "…", "…" ]');
      return [];
    }
    return raw.value.flatMap((item) => {
      const found = scalarText(item);
      if (found !== undefined && found !== "") return [{ at: item.at, text: found }];
      report({ at: item.at, subject, problem: `${name} holds something that is not a text`, allowed: "texts" });
      return [];
    });
  };
  const checkDate = (value: string, place: Position, name: string): string | null => {
    if (parseEdtf(value) !== undefined) return value;
    report({ at: place, subject, problem: `${name} is "${value}"`, allowed: EDTF_ALLOWED });
    return null;
  };

  return {
    text,
    texts,
    fault,
    at: placeOf,
    requiredText: (name, what) => {
      const found = text(name);
      const raw = fields.get(name);
      // Anything else that is no text has been reported as such.
      if (found === null && (raw === undefined || raw.value === null || typeof raw.value === "string"))
        fault(name, `${name} is missing`, what);
      return found ?? "";
    },
    date: (name) => {
      const found = text(name);
      return found === null ? null : checkDate(found, placeOf(name), name);
    },
    dates: (name) => texts(name).flatMap(({ at: place, text: value }) => checkDate(value, place, name) ?? []),
    number: (name, what) => {
      const raw = fields.get(name);
      if (raw === undefined || raw.value === null) return null;
      if (typeof raw.value === "number" && Number.isFinite(raw.value)) return raw.value;
      fault(name, `${name} is ${show(raw)}`, what);
      return null;
    },
    choice: (name, allowed) => {
      const found = text(name);
      if (found === null) return null;
      const value = allowed.find((option) => option === found || optionWords(option) === optionWords(found));
      if (value === undefined) {
        const shown = allowed.map((option) => (option === option.toUpperCase() ? optionWords(option) : option));
        fault(name, `${name} is "${found}"`, shown.join(", "), suggest(found, shown));
      }
      return value ?? null;
    },
    maps: (name) => {
      const raw = fields.get(name);
      if (raw === undefined || raw.value === null) return [];
      if (!isList(raw.value)) {
        fault(name, `${name} is not a list`, "a list of entries");
        return [];
      }
      return raw.value.flatMap(({ at: place, value }) => {
        if (value instanceof Map) return [{ at: place, fields: value }];
        report({ at: place, subject, problem: `${name} holds something that is not a map`, allowed: "entries" });
        return [];
      });
    },
  };
}

function isList(value: Raw["value"]): value is readonly Raw[] {
  return Array.isArray(value);
}

// YAML reads an unquoted 2024 or 004 as a number: what was written is meant.
function scalarText({ value, source }: Raw): string | undefined {
  if (typeof value === "string") return value.trim();
  return typeof value === "number" ? source : undefined;
}

function show({ value, source }: Raw): string {
  if (typeof value === "string") return `"${value}"`;
  return source ?? "not a number";
}
