/** The address is the view: what goes in comes out, whatever it holds. */
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { decodeView, encodeExactly, encodeView, isCompressed } from "../../../client/state/address.ts";
import { openCompressor } from "../../../client/state/compressor.ts";
import { startView, type View } from "../../../client/state/view.ts";
import { anyView } from "./any-view.ts";

beforeAll(openCompressor);

/** A start that is seen from somewhere comes back with who is there and where, and so leans on its start no more. */
function asRead(view: View): View {
  return { ...view, pristine: view.pristine && (view.camera === null || view.ids === null) };
}

describe("the address of a view", () => {
  it("gives exactly the view back", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(decodeView(encodeView(view))).toEqual(asRead(view));
      }),
      { numRuns: 400 },
    );
  });

  it("survives being put into a real address", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const url = new URL(`http://localhost/#${encodeView(view)}`);
        expect(decodeView(new URL(url.href).hash)).toEqual(asRead(view));
      }),
    );
  });

  it("holds ids that every object has from birth", () => {
    const ids = ["__proto__", "constructor", "toString"];
    const view = { ...startView("empty"), ids, hidden: ["__proto__"], pristine: false };
    expect(decodeView(encodeView(view))).toEqual(view);
  });

  it("keeps apart an entity and a relationship of the same id, and ids with commas", () => {
    const selection = [
      { is: "entity", id: "1" },
      { is: "relationship", id: "1" },
      { is: "entity", id: "a, b" },
      { is: "relationship", id: "~rel:x,y" },
      { is: "entity", id: "~z" },
    ] as const;
    const view = { ...startView("chairs"), selection };
    expect(decodeView(encodeView(view))).toEqual(view);
    expect(encodeView({ ...view, selection: [{ is: "entity", id: "official:yin-li" }] })).toBe("sel=official:yin-li");
  });

  it("holds the view's own title, and shortens one that is too long", () => {
    const view = { ...startView("empty"), title: "What A & B depends on", ids: ["a"], pristine: false };
    expect(decodeView(encodeView(view))).toEqual(view);
    expect(encodeView(view)).toBe("view=empty&title=What+A+%26+B+depends+on&on=a");
    expect(decodeView(`title=${"x".repeat(400)}`).title).toBe(`${"x".repeat(119)}…`);
    expect(decodeView("title=+&view=venues")).toEqual(startView("venues"));
  });

  it("holds what size and colour tell, and takes an unknown measure for none", () => {
    const view = { ...startView("chairs"), sizeBy: "pageRank", colourBy: "community" } as const;
    expect(encodeView(view)).toBe("size=pageRank&colour=community");
    expect(decodeView("size=fame&colour=mood")).toEqual(startView("chairs"));
  });

  it("holds the rules of style in a few letters, and leaves out what is none", () => {
    const rules = [
      { field: "role", says: "Head", look: "highlight" },
      { field: "kind", says: "Place", look: "dim" },
      { field: "name", says: "a, b: c", look: "highlight" },
    ] as const;
    const view = { ...startView("chairs"), rules };
    expect(decodeView(encodeView(view))).toEqual(view);
    expect(encodeView({ ...view, rules: rules.slice(0, 2) })).toBe("rules=role:Head,-kind:Place");
    expect(decodeView("rules=kind:Nobody,role:,mood:good,Head,-standing:ENDED").rules).toEqual([
      { field: "standing", says: "ENDED", look: "dim" },
    ]);
  });

  it("tells whether it must be inflated, also after a browser has escaped it", () => {
    const ids = Array.from({ length: 100 }, (_, at) => `official:number-${at}`);
    const long = encodeView({ ...startView("empty"), ids, pristine: false });
    const short = encodeView({ ...startView("empty"), ids: ids.slice(0, 3), pristine: false });
    expect([long, new URL(`http://localhost/#${long}`).hash, short, ""].map(isCompressed)).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(decodeView(long).ids).toEqual(ids);
  });

  it("is empty for the starting view, and an empty address is the starting view", () => {
    expect(encodeView(startView("chairs"))).toBe("");
    expect(decodeView("")).toEqual(startView("chairs"));
  });

  it("holds who is there and where everybody stands if it is to be exact", () => {
    const positions = { a: { x: 1, y: 2 } };
    const view = { ...startView("venues"), ids: ["a"], positions };
    expect(encodeView(view)).toBe("view=venues");
    const near = { ...view, camera: { x: 1, y: 2, zoom: 3 } };
    expect(decodeView(encodeView(near))).toEqual({ ...near, pristine: false });
    expect(decodeView(encodeExactly(view))).toEqual({ ...view, pristine: false });
  });

  it("stays short for 200 entities with their places", () => {
    const ids = Array.from({ length: 200 }, (_, at) => `initiative:a-work-plan-for-something-number-${at}`);
    const positions = Object.fromEntries(ids.map((id, at) => [id, { x: (at * 137) % 1800, y: (at * 59) % 900 }]));
    const code = encodeView({ ...startView("empty"), ids, positions, pristine: false });
    expect(code.length).toBeLessThan(4000);
  });

  it("takes a damaged address for the nearest view and never throws", () => {
    const start = startView("chairs");
    expect(decodeView("#on=%21broken&kinds=-Nobody&at=yesterday&layout=spiral&cam=a_b_c&sel=,,")).toEqual(start);
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(decodeView(text).start).toBeDefined();
      }),
    );
  });
});
