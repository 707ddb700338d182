/** Every export holds what is on screen, whatever names and ids contain. */
import { describe, expect, it } from "vitest";
import { type ExportedView, exportedView } from "../../../client/export/exported-view.ts";
import { linksCsv, nodesCsv } from "../../../client/export/to-csv.ts";
import { viewGexf } from "../../../client/export/to-gexf.ts";
import { viewGraphml } from "../../../client/export/to-graphml.ts";
import { viewJson } from "../../../client/export/to-json.ts";
import { xmlElement, xmlText } from "../../../client/export/xml.ts";
import type { Graph } from "../../../client/state/graph.ts";
import { sceneOf } from "../../../client/state/scene.ts";
import { startView } from "../../../client/state/view.ts";

const graph: Graph = {
  entities: {
    a: { id: "a", kind: "Official", name: 'Ann "A" <b> & co, Ltd', degree: 3 },
    b: { id: "b", kind: "Committee", name: "B\u0001\nnew line", degree: 1 },
  },
  links: {
    1: {
      id: "1",
      type: "CHAIRS",
      from: "a",
      to: "b",
      role: "Head, first",
      since: "2020",
      until: null,
      observed: ["2023-03", "2024"],
      certainty: "STATED",
      sources: ["000#1", "x|y#2"],
    },
  },
};
const view = { ...startView("chairs"), ids: ["a", "b"], positions: { a: { x: 3, y: -4 } }, pinned: ["a"] };
const shown: ExportedView = exportedView(sceneOf(view, graph, "2026-01-01"), view, {
  dataset: "Sample",
  checksum: "abc",
  asOf: "2026-01-01",
  link: "http://localhost/#on=a,b&x=1",
});

describe("an exported view", () => {
  it("is called as the view is", () => {
    const { title, ...caption } = shown.caption;
    const named = { ...view, title: "What A depends on" };
    expect([title, exportedView(sceneOf(named, graph, "2026-01-01"), named, caption).caption.title]).toEqual([
      "Who chairs which bodies",
      "What A depends on",
    ]);
  });

  it("is two tables with the loader's headers", () => {
    expect(nodesCsv(shown.nodes)).toBe(
      'id,kind,name,relationships,notShown,pinned,x,y\r\na,Official,"Ann ""A"" <b> & co, Ltd",3,2,yes,3,-4\r\nb,Committee,"B\u0001\nnew line",1,0,no,,\r\n',
    );
    expect(linksCsv(shown.links).split("\r\n")[0]).toBe(
      "id,type,from,fromName,to,toName,role,start,end,observed,standing,certainty,source",
    );
    expect(linksCsv(shown.links)).toContain(',"Head, first",2020,,2023-03|2024,CURRENT,STATED,000#1|x\\|y#2\r\n');
  });

  it("is JSON with its caption", () => {
    const { about, entities, relationships } = JSON.parse(viewJson(shown));
    expect(about).toMatchObject({ title: "Who chairs which bodies", dataset: "Sample", checksum: "abc" });
    expect(entities[0]).toMatchObject({ id: "a", position: { x: 3, y: -4 }, pinned: true, relationships: 3 });
    expect(relationships[0]).toMatchObject({ id: "1", fromName: graph.entities["a"]?.name, standing: "CURRENT" });
  });

  it("is GraphML and GEXF without a sign that XML cannot hold", () => {
    for (const xml of [viewGraphml(shown), viewGexf(shown, "2026-01-01")]) {
      expect(xml).toContain("Ann &quot;A&quot; &lt;b&gt; &amp; co, Ltd");
      expect(xml).toContain("B&#10;new line");
      expect(xml).toContain("#on=a,b&amp;x=1");
      expect(xml).not.toContain("\u0001");
    }
    expect(viewGexf(shown, "2026-01-01")).toContain('<viz:position x="3" y="4" z="0"/>');
  });
});

describe("XML", () => {
  it("keeps whole characters beyond the first plane and drops half ones", () => {
    expect(xmlText("😀\ud800x\uffff")).toBe("😀x");
    expect(xmlElement("a", { b: undefined, c: 1 }, "<")).toBe('<a c="1">&lt;</a>');
  });
});
