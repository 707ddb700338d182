/**
 * A trace as text with footnotes, as CSV, and as GraphML. `sourcesOf` gives a relationship's locators. Pure; called by the
 * API's field of that name.
 */

import { csvCell } from "../csv-cell.ts";
import { textAt } from "../structure/packed-texts.ts";
import { entityId, entityKind, entityName, relationshipType } from "../structure/structure.ts";
import { stepFrom, tellStep } from "./sentence.ts";
import type { Trace } from "./trace.ts";
import { treeOf, walkTree, type waysWithin } from "./trace-tree.ts";
import { countVia, viaOf } from "./via.ts";

/** The locators behind a relationship, `document#paragraph`. */
export type SourcesOf = (relationship: number) => readonly string[];

/** The relationships to write, as `waysWithin` gives them. */
type Ways = ReturnType<typeof waysWithin>;

/** An indented tree: each entity once, where it is nearest, with numbers of the sources that stand at the end. */
export function writeTraceText(trace: Trace, count: number, title: string, sourcesOf: SourcesOf): string {
  const { structure } = trace.walk;
  const notes = new Map<string, number>();
  const lines = [title, ""];
  for (const [step, depth] of walkTree(treeOf(trace, count))) {
    const entity = trace.order[step] ?? 0;
    const [via] = viaOf(trace, step, 1);
    if (step === 0 || via === undefined) {
      lines.push(`${entityName(structure, entity)} (${entityId(structure, entity)})`);
      continue;
    }
    const said = tellStep(structure, stepFrom(structure, trace.order[via.step] ?? 0, via.relationship));
    const marks = sourcesOf(via.relationship).map((locator) => {
      if (!notes.has(locator)) notes.set(locator, notes.size + 1);
      return ` [${notes.get(locator)}]`;
    });
    const others = countVia(trace, step) - 1;
    const also = others === 0 ? "" : others === 1 ? "; 1 more way" : `; ${others} more ways`;
    lines.push(`${"  ".repeat(depth)}${said} (${entityId(structure, entity)}${also})${marks.join("")}`);
  }
  const left = trace.order.length - 1 - count;
  if (left > 0) lines.push("", `${left} more are not shown.`);
  if (notes.size > 0) lines.push("", "Sources", ...[...notes].map(([locator, number]) => `[${number}] ${locator}`));
  return `${lines.join("\n")}\n`;
}

const COLUMNS = [
  "depth",
  "id",
  "kind",
  "name",
  "from_id",
  "from_name",
  "relationship_id",
  "relationship_type",
  "role",
  "leads",
  "sources",
] as const;

/** One line for each relationship by which something is reached; `leads` tells whether it leads to or from the entity. */
export function writeTraceCsv(trace: Trace, ways: Ways, sourcesOf: SourcesOf): string {
  const { structure } = trace.walk;
  const lines = ways.map(({ to, step, relationship }) => {
    const [entity, from] = [trace.order[to] ?? 0, trace.order[step] ?? 0];
    return [
      String(trace.depth[to] ?? 0),
      entityId(structure, entity),
      entityKind(structure, entity),
      entityName(structure, entity),
      entityId(structure, from),
      entityName(structure, from),
      textAt(structure.relationshipIds, relationship),
      relationshipType(structure, relationship),
      structure.roleTexts[structure.roles[relationship] ?? 0] ?? "",
      structure.to[relationship] === entity ? "to" : "from",
      sourcesOf(relationship).join("; "),
    ];
  });
  return [[...COLUMNS], ...lines]
    .map((cells) => `${cells.map((text) => csvCell(showFormula(text))).join(",")}\r\n`)
    .join("");
}

/** A text that a spreadsheet would run as a formula made one that it shows. */
function showFormula(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

/**
 * The entities and the relationships among them, which lead the way they do in the graph. Ids of GraphML may not hold every
 * sign, so ours are data.
 */
export function writeTraceGraphml(trace: Trace, count: number, ways: Ways, sourcesOf: SourcesOf): string {
  const { structure } = trace.walk;
  const nodes = Array.from({ length: count + 1 }, (_, step) => {
    const entity = trace.order[step] ?? 0;
    const data = {
      id: entityId(structure, entity),
      name: entityName(structure, entity),
      kind: entityKind(structure, entity),
      depth: String(trace.depth[step] ?? 0),
    };
    return `    <node id="n${step}">${dataOf("n", data)}</node>`;
  });
  const edges = ways.map(({ step, to, relationship }, index) => {
    const data = {
      id: textAt(structure.relationshipIds, relationship),
      type: relationshipType(structure, relationship),
      role: structure.roleTexts[structure.roles[relationship] ?? 0] ?? "",
      sources: sourcesOf(relationship).join("; "),
    };
    const isAlong = structure.from[relationship] === trace.order[step];
    const [source, target] = isAlong ? [step, to] : [to, step];
    return `    <edge id="e${index}" source="n${source}" target="n${target}">${dataOf("e", data)}</edge>`;
  });
  const key = (side: "node" | "edge", name: string, type = "string"): string =>
    `  <key id="${side[0]}-${name}" for="${side}" attr.name="${name}" attr.type="${type}"/>`;
  return [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">`,
    ...["id", "name", "kind"].map((name) => key("node", name)),
    key("node", "depth", "int"),
    ...["id", "type", "role", "sources"].map((name) => key("edge", name)),
    `  <graph id="trace" edgedefault="directed">`,
    ...nodes,
    ...edges,
    "  </graph>",
    "</graphml>",
    "",
  ].join("\n");
}

function dataOf(side: "n" | "e", data: Readonly<Record<string, string>>): string {
  return Object.entries(data)
    .filter(([, text]) => text !== "")
    .map(([key, text]) => `<data key="${side}-${key}">${escapeXml(text)}</data>`)
    .join("");
}

/** The text for XML 1.0: its own signs escaped, characters that it does not allow left out. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
