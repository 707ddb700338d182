/** Undo and redo lead back and forth exactly; amendments make no steps. */
import { describe, expect, it } from "vitest";
import type { Action } from "../../../client/state/actions.ts";
import { advance, beginHistory, redo, undo } from "../../../client/state/history.ts";
import { startView } from "../../../client/state/view.ts";

const STEPS: readonly Action[] = [
  { type: "add", ids: ["official:a", "committee:b"], types: ["CHAIRS"], kinds: [] },
  { type: "move", id: "official:a", to: { x: 10.4, y: -3 } },
  { type: "hide", ids: ["committee:b"] },
  { type: "toggleKind", kind: "Official" },
  { type: "toggleType", relationship: "ATTENDED" },
  { type: "setAsOf", asOf: "2024" },
  { type: "showHidden" },
  { type: "pin", ids: ["official:a"], pinned: true },
  { type: "group", grouped: true },
  { type: "size", sizeBy: "pageRank" },
  { type: "colour", colourBy: "community" },
  { type: "style", rules: [{ field: "role", says: "Head", look: "highlight" }] },
  { type: "remove", ids: ["official:a"] },
  { type: "relayout", layout: "columns" },
  { type: "start", start: "chairs" },
  { type: "start", start: "venues" },
  { type: "open", view: { ...startView("everything"), grouped: true, pinned: ["official:a"] } },
];

describe("history", () => {
  it("leads as many steps back to the start exactly, and forward again to the end", () => {
    const begun = beginHistory(startView("empty"));
    const end = [...STEPS, ...STEPS].reduce(advance, begun);
    const steps = end.past.length;
    expect(steps).toBeGreaterThan(20);
    let back = end;
    for (let step = 0; step < steps; step += 1) back = undo(back);
    expect(back.present).toEqual(begun.present);
    expect(undo(back)).toBe(back);
    let forth = back;
    for (let step = 0; step < steps; step += 1) forth = redo(forth);
    expect(forth).toEqual(end);
    expect(redo(forth)).toBe(forth);
  });

  it("makes no step of selecting, looking and settling", () => {
    const begun = beginHistory(startView("empty"));
    const amended = (
      [
        { type: "select", selection: [{ is: "entity", id: "official:a" }] },
        { type: "look", camera: { x: 0, y: 0, zoom: 2 } },
        { type: "settled", positions: { "official:a": { x: 1.6, y: 2 } } },
      ] satisfies Action[]
    ).reduce(advance, begun);
    expect(amended.past).toEqual([]);
    expect(amended.present.positions).toEqual({ "official:a": { x: 2, y: 2 } });
  });

  it("undoes what is shown, not the form in which it is read", () => {
    const hidden = advance(beginHistory(startView("empty")), { type: "setAsOf", asOf: "2024" });
    const table = advance(hidden, { type: "read", form: "table" });
    expect(undo(table).present).toEqual({ ...startView("empty"), form: "table" });
    expect(redo(undo(table)).present).toEqual(table.present);
  });

  it("keeps pinned entities in their places when the others are arranged anew", () => {
    const positions = { a: { x: 1, y: 2 }, b: { x: 3, y: 4 } };
    const view = { ...startView("empty"), ids: ["a", "b"], positions, pristine: false };
    const { present } = [
      { type: "pin", ids: ["a"], pinned: true },
      { type: "relayout", layout: "columns" },
    ].reduce((history, action) => advance(history, action as Action), beginHistory(view));
    expect(present.positions).toEqual({ a: { x: 1, y: 2 } });
    expect(present.pinned).toEqual(["a"]);
  });

  it("forgets what was undone once something else is done", () => {
    const one = advance(beginHistory(startView("empty")), { type: "setAsOf", asOf: "2024" });
    const other = advance(undo(one), { type: "setAsOf", asOf: "2023" });
    expect(other.future).toEqual([]);
  });

  it("switches on what is added but could not be seen, in the same step", () => {
    const off = { ...startView("empty"), kindsOff: ["Committee" as const], typesOff: ["CHAIRS" as const] };
    const action: Action = { type: "add", ids: ["b"], types: ["CHAIRS"], kinds: ["Committee"], select: true };
    const { past, present } = advance(beginHistory(off), action);
    expect(past).toEqual([off]);
    expect(present).toEqual({
      ...off,
      ids: ["b"],
      kindsOff: [],
      typesOff: [],
      pristine: false,
      selection: [{ is: "entity", id: "b" }],
    });
  });

  it("keeps a selected relationship when an entity of the same id is hidden", () => {
    const both = {
      ...startView("empty"),
      ids: ["1"],
      selection: [
        { is: "entity", id: "1" },
        { is: "relationship", id: "1" },
      ] as const,
    };
    const { present } = advance(beginHistory(both), { type: "hide", ids: ["1"] });
    expect(present.selection).toEqual([{ is: "relationship", id: "1" }]);
  });
});
