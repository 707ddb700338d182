/**
 * A view as GraphML (graphml.graphdrawing.org): a directed graph whose nodes and edges carry what is known of them as declared
 * data. Read by networkx, igraph, Gephi, yEd and Cytoscape.
 */
import { captionLine, type ExportedLink, type ExportedNode, type ExportedView } from "./exported-view.ts";
import { xmlElement } from "./xml.ts";

type Field<T> = {
  readonly name: string;
  readonly type: "string" | "int" | "boolean";
  readonly of: (row: T) => string | null;
};

const NODE_FIELDS: readonly Field<ExportedNode>[] = [
  { name: "name", type: "string", of: (node) => node.name },
  { name: "kind", type: "string", of: (node) => node.kind },
  { name: "relationships", type: "int", of: (node) => String(node.degree) },
  { name: "notShown", type: "int", of: (node) => String(node.hidden) },
  { name: "pinned", type: "boolean", of: (node) => String(node.pinned) },
  { name: "x", type: "int", of: (node) => (node.at === null ? null : String(node.at.x)) },
  { name: "y", type: "int", of: (node) => (node.at === null ? null : String(node.at.y)) },
];

const EDGE_FIELDS: readonly Field<ExportedLink>[] = [
  { name: "type", type: "string", of: (link) => link.type },
  { name: "role", type: "string", of: (link) => link.role },
  { name: "since", type: "string", of: (link) => link.since },
  { name: "until", type: "string", of: (link) => link.until },
  { name: "observed", type: "string", of: (link) => link.observed.join("|") || null },
  { name: "standing", type: "string", of: (link) => link.standing },
  { name: "certainty", type: "string", of: (link) => link.certainty },
  { name: "sources", type: "string", of: (link) => link.sources.join("|") || null },
];

function keys<T>(fields: readonly Field<T>[], of: "node" | "edge"): readonly string[] {
  return fields.map(({ name, type }) =>
    xmlElement("key", { id: `${of}-${name}`, for: of, "attr.name": name, "attr.type": type }),
  );
}

function data<T>(fields: readonly Field<T>[], of: "node" | "edge", row: T): readonly string[] {
  return fields.flatMap(({ name, of: read }) => {
    const value = read(row);
    return value === null ? [] : [xmlElement("data", { key: `${of}-${name}` }, value)];
  });
}

/** The file. */
export function viewGraphml({ caption, nodes, links }: ExportedView): string {
  const graph = xmlElement("graph", { id: "view", edgedefault: "directed" }, [
    ...nodes.map((node) => xmlElement("node", { id: node.id }, data(NODE_FIELDS, "node", node))),
    ...links.map((link) =>
      xmlElement("edge", { id: link.id, source: link.from, target: link.to }, data(EDGE_FIELDS, "edge", link)),
    ),
  ]);
  const space = "http://graphml.graphdrawing.org/xmlns";
  const file = xmlElement(
    "graphml",
    {
      xmlns: space,
      "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      "xsi:schemaLocation": `${space} ${space}/1.0/graphml.xsd`,
    },
    [xmlElement("desc", {}, captionLine(caption)), ...keys(NODE_FIELDS, "node"), ...keys(EDGE_FIELDS, "edge"), graph],
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${file}\n`;
}
