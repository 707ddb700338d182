/** Compiles the measured values of an entity, which are stored as JSON text. */
import { citations, sourceFromRow, sourceRow } from "./compile-citations.ts";
import { asksBeyond, type Projection, picksOf, projector } from "./projection.ts";
import { asList, asTexts, type Compiler, type Piece } from "./writer.ts";

/** The figures of the entity in `variable`; source documents are looked up only if more than their id is asked. */
export function compileFigures(compiler: Compiler, variable: string, projection: Projection): Piece {
  const needsSources = picksOf(projection, "sources").some((citation) =>
    picksOf(citation, "source").some((source) => asksBeyond(source, "id")),
  );
  const read = projector(projection);
  const s = compiler.scope.fresh("s");
  const all = `COLLECT { MATCH (${s}:Source) WHERE ${s}.id IN ${variable}.figureDocuments RETURN ${sourceRow(s)} }`;
  return {
    clauses: [],
    expr: `[${variable}.figures, ${needsSources ? all : "[]"}]`,
    decode: (value) => {
      const [text, rows] = asList(value);
      const known = new Map(asList(rows).map((row) => [String(asList(row)[0]), sourceFromRow(row)]));
      return read(figuresFromText(text, known));
    },
  };
}

/** Stored figures as plain objects with their citations resolved. */
export function figuresFromText(
  text: unknown,
  known: ReadonlyMap<string, Readonly<Record<string, unknown>>>,
): readonly unknown[] {
  if (typeof text !== "string") return [];
  return asList(JSON.parse(text)).map((figure) => {
    const fields = new Map(Object.entries(figure ?? {}));
    return { ...Object.fromEntries(fields), sources: citations(asTexts(fields.get("sources")), known) };
  });
}
