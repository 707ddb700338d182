/** Compiles what an answer should hold of the sources of an entity or a relationship. Called by both compilers. */
import { parseLocator } from "../model/facts.ts";
import { asksBeyond, type Projection, picksOf, projector } from "./projection.ts";
import { asList, asTexts, type Compiler, type Piece } from "./writer.ts";

/** The properties of a source in the order in which statements return them. */
export const SOURCE_FIELDS = ["id", "title", "publisher", "published", "note", "paragraphs"] as const;

/** The properties of the source in `variable` as a positional list. */
export function sourceRow(variable: string): string {
  return `[${SOURCE_FIELDS.map((field) => `${variable}.${field}`).join(", ")}]`;
}

/** A source's positional list as a plain object. */
export function sourceFromRow(row: unknown): Readonly<Record<string, unknown>> {
  const values = asList(row);
  return Object.fromEntries(SOURCE_FIELDS.map((field, index) => [field, values[index] ?? null]));
}

/**
 * The citations behind `locators`, a Cypher expression for the list of them. Source documents are looked up only if
 * more than their id is asked.
 */
export function compileCitations(compiler: Compiler, variable: string, projection: Projection): Piece {
  const needsSources = picksOf(projection, "source").some((source) => asksBeyond(source, "id"));
  const read = projector(projection);
  if (!needsSources) {
    return {
      clauses: [],
      expr: `${variable}.sources`,
      decode: (value) => read(citations(asTexts(value), new Map())),
    };
  }
  const source = compiler.scope.fresh("s");
  const lookup = `COLLECT { MATCH (${source}:Source) WHERE ${source}.id IN ${variable}.documents RETURN ${sourceRow(source)} }`;
  return {
    clauses: [],
    expr: `[${variable}.sources, ${lookup}]`,
    decode: (value) => {
      const [locators, rows] = asList(value);
      const known = new Map(asList(rows).map((row) => [String(asList(row)[0]), sourceFromRow(row)]));
      return read(citations(asTexts(locators), known));
    },
  };
}

/** Locators as plain citations; a source that is not among the known ones has only its id. */
export function citations(
  locators: readonly string[],
  known: ReadonlyMap<string, Readonly<Record<string, unknown>>>,
): readonly Readonly<Record<string, unknown>>[] {
  return locators.map((locator) => {
    const { document, paragraph } = parseLocator(locator);
    return { locator, paragraph, source: known.get(document) ?? { id: document, title: document } };
  });
}
