/**
 * A view as GEXF 1.3 (gexf.net): entities with their places and kinds, relationships with what is known of them. Read by
 * Gephi and networkx. Places have y upwards there, downwards here.
 */
import { captionLine, type ExportedView } from "./exported-view.ts";
import { xmlElement } from "./xml.ts";

const NODE_ATTRIBUTES = ["kind", "relationships", "notShown", "pinned"] as const;
const EDGE_ATTRIBUTES = ["type", "role", "since", "until", "observed", "standing", "certainty", "sources"] as const;
const TYPES: Readonly<Record<string, string>> = { relationships: "integer", notShown: "integer", pinned: "boolean" };

function declared(of: "node" | "edge", names: readonly string[]): string {
  return xmlElement(
    "attributes",
    { class: of },
    names.map((name) => xmlElement("attribute", { id: name, title: name, type: TYPES[name] ?? "string" })),
  );
}

function values(held: Readonly<Record<string, string | null>>): readonly string[] {
  const known = Object.entries(held).filter((entry): entry is [string, string] => entry[1] !== null && entry[1] !== "");
  if (known.length === 0) return [];
  return [
    xmlElement(
      "attvalues",
      {},
      known.map(([name, value]) => xmlElement("attvalue", { for: name, value })),
    ),
  ];
}

/** The file; `today` is the ISO date of writing. */
export function viewGexf({ caption, nodes, links }: ExportedView, today: string): string {
  const meta = xmlElement("meta", { lastmodifieddate: today }, [
    xmlElement("creator", {}, "Liaison"),
    xmlElement("description", {}, captionLine(caption)),
  ]);
  const graph = xmlElement("graph", { defaultedgetype: "directed", mode: "static" }, [
    declared("node", NODE_ATTRIBUTES),
    declared("edge", EDGE_ATTRIBUTES),
    xmlElement(
      "nodes",
      {},
      nodes.map(({ id, name, kind, degree, hidden, pinned, at }) =>
        xmlElement("node", { id, label: name }, [
          ...values({ kind, relationships: String(degree), notShown: String(hidden), pinned: String(pinned) }),
          ...(at === null ? [] : [xmlElement("viz:position", { x: at.x, y: -at.y, z: 0 })]),
        ]),
      ),
    ),
    xmlElement(
      "edges",
      {},
      links.map((link) =>
        xmlElement("edge", { id: link.id, source: link.from, target: link.to, label: link.role ?? link.type }, [
          ...values({
            type: link.type,
            role: link.role,
            since: link.since,
            until: link.until,
            observed: link.observed.join("|"),
            standing: link.standing,
            certainty: link.certainty,
            sources: link.sources.join("|"),
          }),
        ]),
      ),
    ),
  ]);
  const spaces = { xmlns: "http://gexf.net/1.3", "xmlns:viz": "http://gexf.net/1.3/viz", version: "1.3" };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlElement("gexf", spaces, [meta, graph])}\n`;
}
