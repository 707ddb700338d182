/** How kinds look: the model's, and those that may come. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { KIND_COLOURS, lookAt } from "../../../client/canvas/kind-look.ts";
import { KIND_NAMES } from "../../../cypher/model/kinds.ts";

describe("the look of a kind", () => {
  it("has a shape and a colour of its own for every kind, and for two more", () => {
    const looks = Array.from({ length: Math.max(KIND_NAMES.length, 8) + 2 }, (_, place) => lookAt(place));
    expect(new Set(looks.map((look) => look.shape)).size).toBe(looks.length);
    expect(new Set(looks.map((look) => look.colour)).size).toBe(looks.length);
  });

  it("has its colours in both themes", () => {
    const css = readFileSync(new URL("../../../client/styles/tokens.css", import.meta.url), "utf8");
    for (let place = 0; place < KIND_COLOURS; place += 1) {
      expect(css.split(`${lookAt(place).colour}:`)).toHaveLength(3);
    }
  });
});
