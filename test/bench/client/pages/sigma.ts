/**
 * The shipped data set in sigma.js: the same entities and relationships from the same API in one request, laid out by
 * ForceAtlas2 as sigma's own examples do, drawn with labels. Says when the first picture stands.
 */
import Graph from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import Sigma from "sigma";

declare global {
  interface Window {
    /** Milliseconds from the start of the navigation to the first picture. */
    firstPicture?: number;
  }
}

type Answer = {
  readonly data: {
    readonly entities: { readonly edges: readonly { readonly node: { readonly id: string; readonly name: string } }[] };
    readonly relationships: {
      readonly nodes: readonly { readonly from: { readonly id: string }; readonly to: { readonly id: string } }[];
    };
  };
};

const ITERATIONS = 100;
const query = `{
  entities(first: 300) { edges { node { id name } } }
  relationships(first: 500) { nodes { id from { id } to { id } } }
}`;

// By GET, as Liaison's page asks: the server gives such an answer again while the graph is the same.
const response = await fetch(`/graphql?${new URLSearchParams({ query })}`, {
  headers: { accept: "application/json", "apollo-require-preflight": "true" },
});
const { data } = (await response.json()) as Answer;
const graph = new Graph({ multi: true });
data.entities.edges.forEach(({ node }, at) => {
  graph.addNode(node.id, { label: node.name, x: Math.cos(at), y: Math.sin(at), size: 5, color: "#1f4e79" });
});
for (const { from, to } of data.relationships.nodes)
  if (graph.hasNode(from.id) && graph.hasNode(to.id)) graph.addEdge(from.id, to.id, { color: "#a9a9a2" });
forceAtlas2.assign(graph, { iterations: ITERATIONS, settings: forceAtlas2.inferSettings(graph) });
const box = document.getElementById("box");
if (box === null) throw new Error("The page has no box.");
const sigma = new Sigma(graph, box);
sigma.once("afterRender", () =>
  requestAnimationFrame(() => {
    window.firstPicture = performance.now();
  }),
);
sigma.refresh();
