/** The fields by which the API walks, and what joins what. */
import { describe, expect, test } from "vitest";
import { KIND_NAMES } from "../../../cypher/model/kinds.ts";
import { linkFields } from "../../../cypher/model/link-fields.ts";
import { joins, RELATIONSHIP_TYPE_NAMES, relationshipSpec } from "../../../cypher/model/relationship-types.ts";

const field = (kind: (typeof KIND_NAMES)[number], name: string) => {
  const { what: _, ...found } = linkFields(kind).find((one) => one.name === name) ?? { what: "" };
  return found;
};

test("the fields that programs rely on are there", () => {
  expect(field("Official", "chairs")).toEqual({
    name: "chairs",
    types: ["CHAIRS"],
    direction: "OUT",
    targets: ["Committee", "Organization"],
    narrows: false,
  });
  expect(field("Committee", "chairs")).toEqual({
    name: "chairs",
    types: ["CHAIRS"],
    direction: "IN",
    targets: ["Official"],
    narrows: false,
  });
  expect(field("Official", "posts")).toMatchObject({
    types: ["CHAIRS", "DEPUTY_CHAIRS", "HOLDS_POST_IN"],
    direction: "OUT",
  });
  expect(field("Committee", "members")).toMatchObject({
    types: ["MEMBER_OF"],
    direction: "IN",
    targets: ["Official", "Organization"],
  });
  expect(field("Committee", "meetings")).toMatchObject({ types: ["CONVENED"], targets: ["Meeting"] });
  expect(field("Venue", "forums")).toMatchObject({
    types: ["HOSTED_AT"],
    direction: "IN",
    targets: ["Forum"],
    narrows: true,
  });
  expect(field("Forum", "venues")).toMatchObject({
    types: ["HOSTED_AT"],
    direction: "OUT",
    targets: ["Venue"],
    narrows: true,
  });
  for (const name of ["responsible", "dependsOn", "dependents"])
    expect(field("Initiative", name)).toHaveProperty("name", name);
});

describe.each(KIND_NAMES)("the fields of %s", (kind) => {
  const fields = linkFields(kind);

  test("have names of their own, lead somewhere, and are described", () => {
    expect(new Set(fields.map(({ name }) => name)).size).toBe(fields.length);
    for (const { targets, what } of fields) {
      expect(targets.length).toBeGreaterThan(0);
      expect(new Set(targets).size).toBe(targets.length);
      expect(what).not.toBe("");
    }
  });

  test("walk each type that the kind can take part in, in each direction", () => {
    for (const type of RELATIONSHIP_TYPE_NAMES)
      for (const direction of ["OUT", "IN"] as const) {
        const others = KIND_NAMES.filter((other) =>
          direction === "OUT" ? joins(type, kind, other) : joins(type, other, kind),
        );
        const found = fields.find(
          ({ types, direction: way, narrows }) =>
            types.length === 1 && types[0] === type && way === direction && !narrows,
        );
        expect([...(found?.targets ?? [])].sort(), `${type} ${direction}`).toEqual([...others].sort());
      }
  });
});

test("pairs narrow what may be joined, and name only kinds of the two lists", () => {
  expect(joins("PART_OF", "Place", "Place")).toBe(true);
  expect(joins("PART_OF", "Place", "Venue")).toBe(false);
  expect(joins("CHAIRS", "Committee", "Official")).toBe(false);
  for (const type of RELATIONSHIP_TYPE_NAMES) {
    const { from, to, pairs = [] } = relationshipSpec(type);
    for (const [left, right] of pairs) expect([from.includes(left), to.includes(right)]).toEqual([true, true]);
  }
});
