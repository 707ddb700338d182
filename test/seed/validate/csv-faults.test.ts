import { expect, test } from "vitest";
import { openInput } from "../../../seed/read/readers.ts";
import { NO_SURROUNDINGS, validateInputs } from "../../../seed/validate/validate.ts";
import { faultsOf } from "../faults-of.ts";
import { writeFolder } from "../write-folder.ts";

const NODES =
  "id,kind,name,aliases,source\n1,Official,Ann,,press#1\n2,Committee,Board,The Board|Bord,press#2|register\n";
const EDGES = "id,type,from,to,role,start,end,source\ne1,CHAIRS,1,2,Chair,2020,,press#1\n";

test("a pair with plain ids is sound, and what it cites and does not describe becomes a source", async () => {
  const folder = writeFolder({ "nodes.csv": NODES, "edges.csv": EDGES });
  const input = await openInput(folder, "auto");
  const checked = await validateInputs([input], { surroundings: NO_SURROUNDINGS });
  expect([...checked.entities.keys()]).toEqual(["1", "2"]);
  expect([...checked.relationships.keys()]).toEqual(["e1"]);
  expect([...checked.implied.keys()]).toEqual(["press", "register"]);
});

test("with sources.csv an undescribed document is a fault", async () => {
  const folder = writeFolder({ "nodes.csv": NODES, "sources.csv": "id,title,paragraphs\npress,Press,1\n" });
  expect(await faultsOf(folder)).toEqual([
    'nodes.csv:3:5 2 cites "press#2"; allowed: paragraphs 1 to 1 of "press".',
    'nodes.csv:3:5 2 cites "register", an unknown document; allowed: "press".',
  ]);
});

test("unknown kinds, types and ends, doubled ids and bad dates are all reported", async () => {
  const folder = writeFolder({
    "nodes.csv": `${NODES}3,Comittee,Council,,\n1,Venue,Hall,,\n,Venue,Hall,,\n`,
    "edges.csv": `${EDGES}e1,CHAIRS,1,2,,,,\n,CHAIR,1,2,,,,\n,CHAIRS,1,9,,16 May 2024,,\n,CHAIRS,1,2,,,,\n,CHAIRS,1,2,,,,\n`,
  });
  expect(await faultsOf(folder)).toEqual([
    "edges.csv:3:1 CHAIRS 1 -> 2 is stated twice, first at edges.csv:2; allowed: one entry for each id (made of type, ends, role and since where none is given).",
    'edges.csv:4:2 CHAIR 1 -> 2 type is "CHAIR"; allowed: CHAIRS, DEPUTY_CHAIRS, MEMBER_OF, HOLDS_POST_IN, PART_OF, LOCATED_IN, CONVENED, ATTENDED, DELIBERATED, ORGANIZES, HOSTED_AT, RESPONSIBLE_FOR, ISSUED, INCLUDES, DEPENDS_ON, SUPPORTS, RELATED_TO. Did you mean "CHAIRS"?',
    'edges.csv:5:4 CHAIRS 1 -> 9 leads to "9", which is not there; allowed: the id of an entity. Did you mean "1" or "2"?',
    'edges.csv:5:6 CHAIRS 1 -> 9 since is "16 May 2024"; allowed: YYYY, YYYY-MM or YYYY-MM-DD, with a trailing ~ if inferred.',
    "edges.csv:7:1 CHAIRS 1 -> 2 is stated twice, first at edges.csv:6; allowed: one entry for each id (made of type, ends, role and since where none is given).",
    'nodes.csv:4:2 3 kind is "Comittee"; allowed: Official, Committee, Organization, Venue, Forum, Initiative, Place, Meeting. Did you mean "Committee"?',
    "nodes.csv:5:1 1 is stated twice, first at nodes.csv:2; allowed: one entry for each id.",
    "nodes.csv:6:1 an entity id is missing; allowed: a text that is unique and stays.",
  ]);
});

test("a row that is no relationship for want of a type or an end is checked for its other end and its sources too", async () => {
  const folder = writeFolder({
    "nodes.csv": NODES,
    "sources.csv": "id,title,paragraphs\npress,Press,2\nregister,Register,\n",
    "edges.csv": `${EDGES}e2,CHAIR,1,9,,,,press#3\ne3,PART_OF,8,,,,,\n`,
  });
  expect(await faultsOf(folder)).toEqual([
    expect.stringMatching(/^edges.csv:3:2 CHAIR 1 -> 9 type is "CHAIR"; allowed: CHAIRS, /),
    'edges.csv:3:4 CHAIR 1 -> 9 leads to "9", which is not there; allowed: the id of an entity. Did you mean "1" or "2"?',
    'edges.csv:3:8 CHAIR 1 -> 9 cites "press#3"; allowed: paragraphs 1 to 2 of "press".',
    "edges.csv:4:1 PART_OF 8 -> ? to is missing; allowed: the id of an entity.",
    'edges.csv:4:3 PART_OF 8 -> ? leads from "8", which is not there; allowed: the id of an entity. Did you mean "1" or "2"?',
  ]);
});
