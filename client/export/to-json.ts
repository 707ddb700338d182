/** A view as JSON: the caption, the entities with their places, the relationships with their locators. */
import type { ExportedView } from "./exported-view.ts";

/** The file. */
export function viewJson({ caption, nodes, links }: ExportedView): string {
  const about = { format: "liaison-view", version: 1, ...caption };
  const relationships = links.map(({ also: _grouped, ...link }) => link);
  const entities = nodes.map(({ degree, hidden, at, ...node }) => ({
    ...node,
    relationships: degree,
    notShown: hidden,
    position: at,
  }));
  return `${JSON.stringify({ about, entities, relationships }, null, 2)}\n`;
}
