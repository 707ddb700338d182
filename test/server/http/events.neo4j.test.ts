/** Open pages are told when somebody has loaded into the graph. */
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { loadInputs } from "../../../seed/load/load.ts";
import { openInput } from "../../../seed/read/readers.ts";
import { openTestDoor, wipe } from "../../cypher/read/write-world.ts";
import { writeFolder } from "../../seed/write-folder.ts";
import { type Served, serveGraph } from "./serve-graph.ts";

const door = openTestDoor(inject("neo4j"));
let served: Served;

beforeAll(async () => {
  await wipe(door);
  served = await serveGraph(door);
});
afterAll(async () => {
  await served.close();
  await door.close();
});

async function load(name: string): Promise<void> {
  const nodes = `id,kind,name,aliases,source\na,Official,${name},,press#1\n`;
  const folder = writeFolder({ "nodes.csv": nodes, "edges.csv": "id,type,from,to,role,start,end,source\n" });
  await loadInputs(door, [await openInput(folder, "csv")], { dataset: "test" });
}

type Told = { readonly event: string | undefined; readonly id: string | undefined };

/** The events as they come, and the answer's headers. */
async function listen(path: string, headers: Readonly<Record<string, string>> = {}) {
  const gone = new AbortController();
  const response = await fetch(`${served.address}${path}`, { headers, signal: gone.signal });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  const next = async (): Promise<Told> => {
    for (;;) {
      const end = text.indexOf("\n\n");
      if (end >= 0) {
        const block = text.slice(0, end);
        text = text.slice(end + 2);
        const field = (name: string) => new RegExp(`^${name}: (.*)$`, "m").exec(block)?.[1];
        if (field("event") !== undefined) return { event: field("event"), id: field("id") };
      } else text += (await reader?.read())?.value ?? "";
    }
  };
  return { headers: response.headers, next, stop: () => gone.abort() };
}

test("who listens hears the checksum, then of each load; who comes back hears what was missed", async () => {
  await load("Ada");
  const first = await listen("/events");
  expect(first.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
  expect(first.headers.get("cache-control")).toBe("no-store");
  const ada = await first.next();
  expect(ada).toEqual({ event: "dataset", id: expect.stringMatching(/^[0-9a-f]{16}$/) });
  await load("Grace");
  const grace = await first.next();
  expect(grace).toEqual({ event: "datasetChanged", id: expect.stringMatching(/^[0-9a-f]{16}$/) });
  expect(grace.id).not.toBe(ada.id);
  first.stop();

  const back = await listen("/events", { "last-event-id": String(ada.id) });
  expect(await back.next()).toEqual(grace);
  back.stop();
  const asked = await listen(`/events?since=${ada.id}`);
  expect(await asked.next()).toEqual(grace);
  // Who has seen the latest hears nothing before the next load.
  const late = await listen(`/events?since=${grace.id}`);
  await load("Ada");
  expect(await late.next()).toEqual({ event: "datasetChanged", id: ada.id });
  asked.stop();
  late.stop();
});
