/** A crowd that asks the same of many ids is answered with few statements, and nobody for another's. */
import { expect, test } from "vitest";
import { LiaisonError } from "../../../cypher/model/liaison-error.ts";
import { type AskAll, gatherAsks, type Patience } from "../../../cypher/read/gather-asks.ts";

type Statement = {
  readonly ids: readonly string[];
  readonly signal: AbortSignal | undefined;
  readonly deadlineMs: number | undefined;
  readonly answer: () => void;
  readonly fail: (fault: Error) => void;
};

/** Statements that are answered by hand; what is asked of "nobody" has no answer. */
function openHand() {
  const sent: Statement[] = [];
  const ask: AskAll<{ readonly name: string }> = (ids, { signal, deadlineMs }: Patience) =>
    new Promise((resolve, reject) => {
      const found = ids.filter((id) => id !== "nobody").map((id) => [id, { name: id.toUpperCase() }] as const);
      sent.push({ ids, signal, deadlineMs, answer: () => resolve([...found].reverse()), fail: reject });
    });
  return { sent, ask: gatherAsks(ask, 3) };
}

/** Lets everything go on that can. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Three statements under way, and whoever asked for them. */
function crowd(hand: ReturnType<typeof openHand>): readonly Promise<unknown>[] {
  return ["a", "b", "c"].map((id) => hand.ask(id));
}

test("the first are sent at once and alone; who comes later goes together, each with an answer of his own", async () => {
  const hand = openHand();
  const first = crowd(hand);
  const later = ["d", "e", "d", "nobody"].map((id) => hand.ask(id));
  expect(hand.sent.map(({ ids }) => ids)).toEqual([["a"], ["b"], ["c"]]);
  hand.sent[0]?.answer();
  await settle();
  expect(hand.sent[3]?.ids).toEqual(["d", "e", "d", "nobody"]);
  // Alone the door's own deadline holds; several are asked alone if they are not answered soon.
  expect(hand.sent.map(({ deadlineMs }) => deadlineMs)).toEqual([undefined, undefined, undefined, 300]);
  for (const { answer } of hand.sent) answer();
  expect(await Promise.all(first)).toEqual([{ name: "A" }, { name: "B" }, { name: "C" }]);
  const answers = await Promise.all(later);
  expect(answers).toEqual([{ name: "D" }, { name: "E" }, { name: "D" }, null]);
  expect(answers[0]).not.toBe(answers[2]);
});

test("statements that took long carry fewer questions", async () => {
  const hand = openHand();
  const first = crowd(hand);
  const later = ["d", "e", "f", "g"].map((id) => hand.ask(id));
  const begun = performance.now();
  // Alone it took more than half of what a statement may take.
  await expect.poll(() => performance.now() - begun, { interval: 5 }).toBeGreaterThan(30);
  hand.sent[0]?.answer();
  await settle();
  expect(hand.sent[3]?.ids).toEqual(["d"]);
  for (let next = 1; next < hand.sent.length; next += 1) {
    hand.sent[next]?.answer();
    await settle();
  }
  expect(await Promise.all([...first, ...later])).toHaveLength(7);
});

test("a statement that fails for several is sent again for each alone", async () => {
  const hand = openHand();
  const first = crowd(hand);
  const later = [hand.ask("d"), hand.ask("e")];
  hand.sent[0]?.answer();
  await settle();
  hand.sent[3]?.fail(new LiaisonError("LIMIT_EXCEEDED", "too large"));
  await settle();
  expect(hand.sent.slice(4).map(({ ids }) => ids)).toEqual([["d"], ["e"]]);
  hand.sent[4]?.fail(new LiaisonError("LIMIT_EXCEEDED", "d is too large"));
  for (const { answer } of hand.sent) answer();
  await expect(later[0]).rejects.toThrow("d is too large");
  expect(await later[1]).toEqual({ name: "E" });
  await Promise.all(first);
});

test("a database that is away is told to all of them, without asking it again", async () => {
  const hand = openHand();
  const first = crowd(hand);
  const later = [hand.ask("d"), hand.ask("e")];
  hand.sent[0]?.answer();
  await settle();
  hand.sent[3]?.fail(new LiaisonError("GRAPH_UNAVAILABLE", "away"));
  for (const one of later) await expect(one).rejects.toThrow("away");
  expect(hand.sent).toHaveLength(4);
  for (const { answer } of hand.sent) answer();
  await Promise.all(first);
});

test("a statement that is not answered holds up nobody", async () => {
  const hand = openHand();
  const first = crowd(hand);
  const later = hand.ask("d");
  expect(hand.sent).toHaveLength(3);
  await expect.poll(() => hand.sent.length).toBe(4);
  for (const { answer } of hand.sent) answer();
  expect(await Promise.all([...first, later])).toHaveLength(4);
});

test("who gives up is told so at once; the statement ends when nobody waits any more", async () => {
  const hand = openHand();
  const first = crowd(hand);
  const [early, one, other] = [new AbortController(), new AbortController(), new AbortController()];
  const later = [early, one, other].map(({ signal }, index) => hand.ask(`d${index}`, { signal }));
  early.abort(new Error("early"));
  await expect(later[0]).rejects.toThrow("early");
  hand.sent[0]?.answer();
  await settle();
  expect(hand.sent[3]?.ids).toEqual(["d1", "d2"]);
  one.abort(new Error("one"));
  await expect(later[1]).rejects.toThrow("one");
  expect(hand.sent[3]?.signal?.aborted).toBe(false);
  other.abort(new Error("other"));
  await expect(later[2]).rejects.toThrow("other");
  expect(hand.sent[3]?.signal?.aborted).toBe(true);
  for (const { answer } of hand.sent) answer();
  await Promise.all(first);
});
