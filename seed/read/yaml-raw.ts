/** Reads a YAML file into raw values that know their line and column. Used by the reader of Liaison's own format. */
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import type { Report } from "../fault.ts";
import type { Position, Raw } from "../raw.ts";

/** The document's value; `undefined` if the file has faults, which are reported. To be empty is one. */
export function readYaml(file: string, text: string, report: Report): Raw | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  for (const error of document.errors) {
    const [start] = error.pos;
    report({
      at: placeOf(file, lines, start),
      subject: "the file",
      problem: `is not YAML: ${firstLine(error.message)}`,
    });
  }
  if (document.errors.length > 0) return undefined;
  if (document.contents === null) {
    // It may have been cut short: what states nothing must say so.
    const at = { file, line: 1, column: 1 };
    report({ at, subject: "the file", problem: "is empty", allowed: "entries, or [] for none" });
    return undefined;
  }
  return toRaw({ file, lines, report }, document.contents);
}

type Context = { readonly file: string; readonly lines: LineCounter; readonly report: Report };

type Ranged = { readonly range?: readonly [number, number, number] | null | undefined };

function placeOf(file: string, lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
}

function firstLine(message: string): string {
  return (message.split("\n")[0] ?? "").replace(/ at line \d+, column \d+:?$/, "");
}

function toRaw(context: Context, node: unknown): Raw {
  const ranged: Ranged = isScalar(node) || isMap(node) || isSeq(node) ? node : {};
  const at = placeOf(context.file, context.lines, ranged.range?.[0] ?? 0);
  if (isSeq(node)) return { at, value: node.items.map((item) => toRaw(context, item)) };
  if (isMap(node)) {
    const fields = new Map<string, Raw>();
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value) : "?";
      const raw =
        value === null ? { at: isScalar(key) ? toRaw(context, key).at : at, value: null } : toRaw(context, value);
      fields.set(name, raw);
    }
    return { at, value: fields };
  }
  if (isScalar(node)) {
    const { value, source } = node;
    if (typeof value === "string" || value === null) return { at, value };
    if (typeof value === "number" || typeof value === "boolean") return { at, value, source: source ?? String(value) };
  }
  context.report({ at, subject: "a value", problem: "is neither text, number, list nor map", allowed: "plain YAML" });
  return { at, value: null };
}
