/** Linked initiatives on a small world, told whole: who is linked to what, how strongly, and why. */
import { describe, expect, test } from "vitest";
import { textAt } from "../../../cypher/structure/packed-texts.ts";
import { findEntity } from "../../../cypher/structure/structure.ts";
import { findLinkedInitiatives, findLinkedOfficials, LINK_KINDS, type Link } from "../../../cypher/trace/linked.ts";
import { tellWay } from "../../../cypher/trace/sentence.ts";
import { entity, relationship } from "../read/make-facts.ts";
import { structureOf } from "../read/oracle/structure-of.ts";

const STRUCTURE = structureOf({
  entities: [
    entity("Official", "official:ada", "Ada"),
    entity("Official", "official:bo", "Bo"),
    entity("Committee", "committee:c", "Committee"),
    entity("Meeting", "meeting:m", "Meeting"),
    entity("Venue", "venue:v", "Venue"),
    entity("Forum", "forum:f", "Forum"),
    entity("Initiative", "initiative:plan", "Plan"),
    entity("Initiative", "initiative:report", "Report"),
    entity("Initiative", "initiative:fair", "Fair for all"),
    entity("Initiative", "initiative:far", "Far away"),
  ],
  relationships: [
    relationship("CHAIRS", "official:ada", "committee:c", { role: "Head", until: "2022" }),
    relationship("ATTENDED", "official:bo", "meeting:m"),
    relationship("CONVENED", "committee:c", "meeting:m"),
    relationship("DELIBERATED", "meeting:m", "initiative:plan"),
    relationship("RESPONSIBLE_FOR", "committee:c", "initiative:plan"),
    relationship("ISSUED", "committee:c", "initiative:report"),
    relationship("HOSTED_AT", "forum:f", "venue:v"),
    relationship("SUPPORTS", "forum:f", "initiative:fair"),
    relationship("INCLUDES", "initiative:fair", "venue:v"),
    relationship("INCLUDES", "initiative:far", "initiative:fair"),
    relationship("RELATED_TO", "official:ada", "initiative:far"),
  ],
});

const ALL = { kinds: null, asOf: null };

function initiatives(id: string, search: Parameters<typeof findLinkedInitiatives>[2] = ALL) {
  const start = findEntity(STRUCTURE, id);
  return findLinkedInitiatives(STRUCTURE, start, search).map((link) =>
    told(link, tellWay(STRUCTURE, start, link.explanation)),
  );
}

function told({ entity: found, kinds, ways, strength }: Link, sentence: string) {
  return { id: textAt(STRUCTURE.ids, found), kinds, ways, strength: strength.toFixed(3), sentence };
}

/** 1 - exp(-sum), as the strength is told. */
function strengthOf(...ways: readonly number[]): string {
  return (1 - Math.exp(-ways.reduce((sum, way) => sum + way, 0))).toFixed(3);
}

describe("linked initiatives", () => {
  test("of an official come through the bodies headed, each with all its ways and the shortest in words", () => {
    expect(initiatives("official:ada")).toEqual([
      {
        id: "initiative:plan",
        kinds: ["RESPONSIBLE", "MEETING"],
        ways: 2,
        strength: strengthOf(0.9, 0.9 * 0.7 * 0.7),
        sentence: "Ada heads the Committee, which is responsible for Plan",
      },
      {
        id: "initiative:report",
        kinds: ["ISSUED"],
        ways: 1,
        strength: strengthOf(0.9 * 0.9),
        sentence: "Ada heads the Committee, which issued Report",
      },
    ]);
  });

  test("of a kind are those only, with what explains that kind", () => {
    expect(initiatives("official:ada", { kinds: ["MEETING"], asOf: null })).toEqual([
      {
        id: "initiative:plan",
        kinds: ["MEETING"],
        ways: 1,
        strength: strengthOf(0.9 * 0.7 * 0.7),
        sentence: "Ada heads the Committee, which convened Meeting, which deliberated on Plan",
      },
    ]);
  });

  test("are none after the post has ended, and stay while it may have lasted", () => {
    expect(initiatives("official:ada", { kinds: null, asOf: "2023" })).toEqual([]);
    expect(initiatives("official:ada", { kinds: null, asOf: "2022" })).toHaveLength(2);
  });

  test("of bodies, venues and forums begin with them", () => {
    expect(initiatives("committee:c").map(({ sentence }) => sentence)).toEqual([
      "The Committee is responsible for Plan",
      "The Committee issued Report",
    ]);
    expect(initiatives("venue:v")).toEqual([
      {
        id: "initiative:fair",
        kinds: ["DEPENDENCE", "WHOLE"],
        ways: 2,
        strength: strengthOf(0.6, 0.5 * 0.7),
        sentence: "Venue is included in Fair for all",
      },
    ]);
    expect(initiatives("forum:f").map(({ sentence }) => sentence)).toEqual(["Forum supports Fair for all"]);
  });

  test("of nobody are none", () => {
    expect(initiatives("initiative:far")).toEqual([]);
  });
});

test("the officials behind an initiative are those it is linked to, as strongly, whichever end is asked", () => {
  const officials = ["official:ada", "official:bo"];
  for (const plan of ["initiative:plan", "initiative:report", "initiative:fair", "initiative:far"]) {
    const behind = findLinkedOfficials(STRUCTURE, findEntity(STRUCTURE, plan), ALL).map(
      ({ entity: found, strength, kinds, ways }) => [textAt(STRUCTURE.ids, found), strength.toFixed(9), kinds, ways],
    );
    const forwards = officials.flatMap((official) =>
      findLinkedInitiatives(STRUCTURE, findEntity(STRUCTURE, official), ALL)
        .filter(({ entity: found }) => textAt(STRUCTURE.ids, found) === plan)
        .map(({ strength, kinds, ways }) => [official, strength.toFixed(9), kinds, ways]),
    );
    expect(behind.sort()).toEqual(forwards.sort());
  }
});

test("every kind of link can be told", () => {
  expect(LINK_KINDS).toEqual(["RESPONSIBLE", "ISSUED", "MEETING", "DEPENDENCE", "WHOLE"]);
});
