/** A gate lets in so many at once, in order, and keeps nobody waiting who has gone. */
import { expect, test } from "vitest";
import { openGate } from "../../../server/http/gate.ts";

const patient = new AbortController().signal;

test("those who wait enter in their order as others leave", async () => {
  const gate = openGate({ running: 1, waiting: 2 });
  const entered: string[] = [];
  const leave = await gate.enter(patient);
  const enter = async (who: string): Promise<() => void> => {
    const go = await gate.enter(patient);
    entered.push(who);
    return go;
  };
  const [second, third] = [enter("second"), enter("third")];
  expect(gate.crowd()).toEqual({ running: 1, waiting: 2 });
  leave();
  leave();
  (await second)();
  (await third)();
  expect(entered).toEqual(["second", "third"]);
  expect(gate.crowd()).toEqual({ running: 0, waiting: 0 });
});

test("who finds the queue full is refused at once", async () => {
  const gate = openGate({ running: 1, waiting: 0 });
  await gate.enter(patient);
  await expect(gate.enter(patient)).rejects.toMatchObject({
    code: "LIMIT_EXCEEDED",
    message: "Too many requests are being answered; allowed are at most 1 at once and 0 waiting.",
    statusCode: 503,
  });
});

test("who gives up makes room for the next", async () => {
  const gate = openGate({ running: 1, waiting: 1 });
  const leave = await gate.enter(patient);
  const impatient = new AbortController();
  const gone = gate.enter(impatient.signal);
  impatient.abort(new Error("too late"));
  await expect(gone).rejects.toThrow("too late");
  await expect(gate.enter(impatient.signal)).rejects.toThrow("too late");
  const next = gate.enter(patient);
  leave();
  expect(await next).toBeTypeOf("function");
});
