/** Answers that are kept by their tags: bounded, and who was asked for longest ago goes first. */
import { expect, it } from "vitest";
import { keepAnswers } from "../../../server/http/kept-answers.ts";

const answer = (body: string) => ({ headers: { "content-type": "application/json" }, body });

it("gives an answer again by its tag, and nothing by another", () => {
  const kept = keepAnswers();
  kept.keep("a", answer("1"));
  expect([kept.give("a"), kept.give("b")]).toEqual([answer("1"), undefined]);
});

it("lets go who was asked for longest ago once all are too long together", () => {
  const kept = keepAnswers(10, 10);
  kept.keep("a", answer("1234"));
  kept.keep("b", answer("1234"));
  kept.give("a");
  kept.keep("c", answer("1234"));
  expect([kept.give("a"), kept.give("b"), kept.give("c")]).toEqual([answer("1234"), undefined, answer("1234")]);
  kept.keep("c", answer("123456"));
  expect([kept.give("a"), kept.give("c")]).toEqual([answer("1234"), answer("123456")]);
});

it("keeps no answer that is very long by itself", () => {
  const kept = keepAnswers(10, 5);
  kept.keep("a", answer("123456"));
  expect(kept.give("a")).toBeUndefined();
});
