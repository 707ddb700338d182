/** The layout desk when its worker fails: the job is told, and the next one gets a new worker. */
import { describe, expect, it } from "vitest";
import { type LayoutWorker, openLayoutDesk } from "../../../client/layout/ask-layout.ts";
import { jobOf } from "./job-of.ts";

const job = jobOf({ layout: "web", nodes: [], links: [] });

/** Workers that answer as told: each is a target of events that replies to a job with the next event. */
function workers(replies: readonly Event[]) {
  let started = 0;
  let answered = 0;
  const start = (): LayoutWorker => {
    started += 1;
    const target = new EventTarget();
    return Object.assign(target, {
      postMessage: () => {
        const reply = replies[answered];
        answered += 1;
        queueMicrotask(() => reply !== undefined && target.dispatchEvent(reply));
      },
      terminate: () => undefined,
    }) as unknown as LayoutWorker;
  };
  return { start, count: () => started };
}

const answer = (number: number, places: object | null, fault: string | null): Event =>
  Object.assign(new Event("message"), { data: { number, places, fault } });

describe("the layout desk", () => {
  it("rejects when the worker breaks, and starts another for the next job", async () => {
    const { start, count } = workers([new Event("error"), answer(2, { a: { x: 1, y: 2 } }, null)]);
    const desk = openLayoutDesk(start);
    await expect(desk.ask(job)).rejects.toThrow("could not be arranged");
    expect(await desk.ask(job)).toEqual({ a: { x: 1, y: 2 } });
    expect(count()).toBe(2);
  });

  it("rejects a job that fails and keeps its worker", async () => {
    const { start, count } = workers([answer(1, null, "too much"), answer(2, {}, null)]);
    const desk = openLayoutDesk(start);
    await expect(desk.ask(job)).rejects.toThrow("too much");
    expect(await desk.ask(job)).toEqual({});
    expect(count()).toBe(1);
  });
});
