import { expect, test } from "vitest";
import { type Fault, faultText } from "../../../seed/fault.ts";
import type { Raw } from "../../../seed/raw.ts";
import { openInput } from "../../../seed/read/readers.ts";
import { writeFolder } from "../write-folder.ts";

function plain({ value }: Raw): unknown {
  if (Array.isArray(value)) return value.map(plain);
  return value instanceof Map ? Object.fromEntries([...value].map(([name, raw]) => [name, plain(raw)])) : value;
}

async function readNodes(nodes: string | Uint8Array) {
  const folder = writeFolder({ "nodes.csv": nodes });
  const input = await openInput(folder, "auto");
  const records: unknown[] = [];
  const lines = (faults: readonly Fault[]) => faults.map((fault) => faultText(fault).replaceAll(`${folder}/`, ""));
  const faults: Fault[] = [];
  const warnings: Fault[] = [];
  const reports = { fault: (fault: Fault) => faults.push(fault), warning: (fault: Fault) => warnings.push(fault) };
  for await (const { at, fields } of input.read("entity", { fault: reports.fault, warning: reports.warning }))
    records.push([at.line, Object.fromEntries([...fields].map(([name, raw]) => [name, plain(raw)]))]);
  return { records, faults: lines(faults), warnings: lines(warnings) };
}

test("rows know their line, across quoted line breaks, empty lines, CRLF and a byte order mark", async () => {
  const text = '\uFEFFid,kind,name,aliases\r\n1,Venue,"Hall\r\nNorth",A|B\r\n\r\n2,Venue,"The ""Nest""",\r\n3,Venue,C';
  expect(await readNodes(text)).toEqual({
    records: [
      [2, { id: "1", kind: "Venue", name: "Hall\r\nNorth", aliases: ["A", "B"] }],
      [5, { id: "2", kind: "Venue", name: 'The "Nest"' }],
      [6, { id: "3", kind: "Venue", name: "C" }],
    ],
    faults: [],
    warnings: [],
  });
});

test("a CSV file of another name in the folder is a warning with the nearest known one", async () => {
  const folder = writeFolder({ "nodes.csv": "id,kind,name\n", "edge.csv": "type,from,to\n", "notes.txt": "" });
  const warnings: string[] = [];
  const input = await openInput(folder, "csv");
  const reports = { fault: () => {}, warning: (one: Fault) => warnings.push(faultText(one)) };
  for await (const _ of input.read("dataset", reports)) expect.unreachable();
  expect(warnings).toEqual([
    `${folder}/edge.csv the file's name "edge.csv" is not known and the file is passed over; allowed: datasets.csv, sources.csv, nodes.csv, edges.csv. Did you mean "edges.csv"?`,
  ]);
});

test("columns may stand in any order; an unknown one is a warning with the nearest known one", async () => {
  expect(await readNodes("name,alias,kind,id\nA,x,Venue,1\n")).toEqual({
    records: [[2, { id: "1", kind: "Venue", name: "A" }]],
    faults: [],
    warnings: [
      'nodes.csv:1:2 column "alias" is not known and is passed over; allowed: id, kind, name, aliases, source, description, note, date, status, possiblySameAs, figures, dataset. Did you mean "aliases"?',
    ],
  });
});

test("figures are JSON", async () => {
  const rows = 'id,kind,name,figures\n1,Venue,A,"[{""label"":""halls"",""value"":3}]"\n2,Venue,B,nonsense\n';
  expect(await readNodes(rows)).toEqual({
    records: [
      [2, { id: "1", kind: "Venue", name: "A", figures: [{ label: "halls", value: 3 }] }],
      [3, { id: "2", kind: "Venue", name: "B" }],
    ],
    faults: ["nodes.csv:3:4 figures is not JSON; allowed: a JSON list."],
    warnings: [],
  });
});

test("a missing column, a column given twice, a row too long, an open quote and other encodings are faults", async () => {
  expect((await readNodes("id,name\n1,A\n")).faults).toEqual([
    'nodes.csv:1:1 column "kind" is missing; allowed: a header with id, kind, name.',
  ]);
  expect((await readNodes("id,kind,name,id\n1,Venue,A,2\n")).faults).toEqual([
    'nodes.csv:1:4 column "id" stands in the header twice.',
  ]);
  expect((await readNodes("id,kind,name\n1,Venue,A, B\n")).faults).toEqual([
    "nodes.csv:2:1 the row has 4 cells; allowed: the header's 3; quote a cell that holds a comma.",
  ]);
  expect((await readNodes('id,kind,name\n1,Venue,"A\n')).faults).toEqual([
    'nodes.csv:2:1 the file has a quote that is never closed; allowed: commas between cells; quotes around a cell with a comma, quote or line break, and "" for a quote.',
  ]);
  expect((await readNodes(Buffer.from("id,kind,name\n1,Venue,Caf\u00e9\n", "latin1"))).faults).toEqual([
    "nodes.csv:1:1 the file is not UTF-8; allowed: CSV in UTF-8.",
  ]);
  expect((await readNodes("")).faults).toEqual([
    "nodes.csv:1:1 the file is empty; allowed: a header with id, kind, name.",
  ]);
});
