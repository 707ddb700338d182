import { expect, test } from "vitest";
import { LiaisonError } from "../../../cypher/model/liaison-error.ts";
import { openInput } from "../../../seed/read/readers.ts";
import { NO_SURROUNDINGS, validateInputs } from "../../../seed/validate/validate.ts";
import { faultsOf } from "../faults-of.ts";
import { writeFolder } from "../write-folder.ts";

const SOUND = {
  "dataset.yaml": "name: test\ntitle: A test\n",
  "sources.yaml": '- id: "000"\n  title: A report\n  paragraphs: 9\n',
  "entities/officials.yaml": '- id: official:yin-li\n  name: Yin Li\n  sources: ["000#1"]\n',
  "README.md": "Notes for people.\n",
  "entities/committees.yaml": '- id: committee:affairs\n  name: Affairs Committee\n  sources: ["000#1"]\n',
  "relationships/chairs.yaml":
    '- from: official:yin-li\n  to: committee:affairs\n  role: Head\n  observed: ["2023-03-16~"]\n  sources: ["000#1"]\n',
};

test("a sound folder has no fault", async () => {
  expect(await faultsOf(writeFolder(SOUND))).toEqual([]);
});

test("all faults of all files come at once, each with its place, the value, what is allowed and the nearest allowed", async () => {
  const folder = writeFolder({
    ...SOUND,
    "entities/comittees.yaml": "[]\n",
    "entities/initiatives.yaml": [
      "- id: initiative:plan",
      "  name: Plan",
      "  status: underway",
      '  sources: ["000#10"]',
      "- id: initiative:Plan_2",
      "  nam: Plan 2",
      '  sources: ["00#1"]',
      "  figures:",
      "    - label: halls",
      "      value: many",
      '      date: "2022-13"',
      "      sources: []",
    ].join("\n"),
    "entities/officials.yaml": [
      "- id: official:yin-li",
      "  name: Yin Li",
      "  date: 2020",
      '  sources: ["000#1"]',
      "- id: official:yin-li",
      "  name: Yin Li",
      "  possiblySameAs: [official:yin-lo]",
    ].join("\n"),
    "relationships/chairs.yaml": [
      "- from: official:yin-lee",
      "  to: committee:affairs",
      "  since: 2024",
      "  until: 2023-12",
      "  certainty: guessed",
      '  sources: ["000#1"]',
      "- from: committee:affairs",
      "  to: official:yin-li",
      '  sources: ["000#1"]',
      "- type: CHAIRS",
      "  from: official:yin-li",
      '  sources: ["000#1"]',
    ].join("\n"),
  });
  expect(await faultsOf(folder)).toEqual([
    'entities/comittees.yaml the file\'s name "comittees.yaml" tells no kind; allowed: officials.yaml, committees.yaml, organizations.yaml, venues.yaml, forums.yaml, initiatives.yaml, places.yaml, meetings.yaml. Did you mean "committees.yaml"?',
    'entities/initiatives.yaml:3:11 initiative:plan status is "underway"; allowed: planned, under way, done, called for, unknown. Did you mean "under way"?',
    'entities/initiatives.yaml:4:13 initiative:plan cites "000#10"; allowed: paragraphs 1 to 9 of "000".',
    "entities/initiatives.yaml:5:3 initiative:Plan_2 name is missing; allowed: a name.",
    "entities/initiatives.yaml:5:3 initiative:Plan_2 status is missing; allowed: planned, under way, done, called for, unknown.",
    'entities/initiatives.yaml:5:7 initiative:Plan_2 id is "initiative:Plan_2"; allowed: initiative: and small letters, digits and single hyphens.',
    'entities/initiatives.yaml:6:8 initiative:Plan_2 has an unknown key "nam"; allowed: id, kind, name, aliases, description, note, date, status, possiblySameAs, figures, sources, dataset. Did you mean "name"?',
    'entities/initiatives.yaml:7:13 initiative:Plan_2 cites "00#1", an unknown document; allowed: "000". Did you mean "000"?',
    'entities/initiatives.yaml:10:14 initiative:Plan_2 value is "many"; allowed: a number.',
    'entities/initiatives.yaml:11:13 initiative:Plan_2 date is "2022-13"; allowed: YYYY, YYYY-MM or YYYY-MM-DD, with a trailing ~ if inferred.',
    "entities/officials.yaml:3:9 official:yin-li has a date; allowed: only Meeting and Forum have one.",
    'entities/officials.yaml:5:3 official:yin-li cites no source; allowed: sources: [ "document#paragraph" ].',
    "entities/officials.yaml:5:3 official:yin-li is stated twice, first at entities/officials.yaml:1; allowed: one entry for each id.",
    'relationships/chairs.yaml:1:9 CHAIRS official:yin-lee -> committee:affairs leads from "official:yin-lee", which is not there; allowed: the id of an entity. Did you mean "official:yin-li"?',
    'relationships/chairs.yaml:4:10 CHAIRS official:yin-lee -> committee:affairs until is "2023-12", before since "2024"; allowed: a date on or after since.',
    'relationships/chairs.yaml:5:14 CHAIRS official:yin-lee -> committee:affairs certainty is "guessed"; allowed: stated, inferred.',
    "relationships/chairs.yaml:7:3 CHAIRS committee:affairs -> official:yin-li joins Committee to Official; allowed: Official to Committee, Organization.",
    "relationships/chairs.yaml:10:3 CHAIRS official:yin-li -> ? to is missing; allowed: the id of an entity.",
    "relationships/chairs.yaml:10:9 type is given in the entry; allowed: only the file's name gives it.",
  ]);
});

test("YAML that cannot be read is reported with its place", async () => {
  const folder = writeFolder({ ...SOUND, "entities/venues.yaml": "- id: venue:a\n  name: [A\n" });
  expect(await faultsOf(folder)).toEqual([
    expect.stringMatching(/^entities\/venues\.yaml:\d+:\d+ the file is not YAML: .+\.$/),
  ]);
});

test("an entity that may be the same as one that is not there is a fault", async () => {
  const committees = `${SOUND["entities/committees.yaml"]}  possiblySameAs: [committee:afairs]\n`;
  expect(await faultsOf(writeFolder({ ...SOUND, "entities/committees.yaml": committees }))).toEqual([
    'entities/committees.yaml:4:20 committee:affairs may be the same as "committee:afairs", which is not there; allowed: the id of an entity. Did you mean "committee:affairs"?',
  ]);
});

test("every fault is shown up to a thousand, and the rest counted", async () => {
  const venues = (count: number): string =>
    Array.from({ length: count }, (_, index) => `- id: venue:v-${index}\n  sources: ["000#1"]`).join("\n");
  expect(await faultsOf(writeFolder({ ...SOUND, "entities/venues.yaml": venues(60) }))).toHaveLength(60);
  const folder = writeFolder({ ...SOUND, "entities/venues.yaml": venues(1_007) });
  const input = await openInput(folder, "auto");
  const lines = await validateInputs([input], { surroundings: NO_SURROUNDINGS }).then(
    () => [],
    (error: unknown) => (error instanceof LiaisonError ? error.message.split("\n") : []),
  );
  expect(lines).toHaveLength(1_002);
  expect([lines[0], lines.at(-1)]).toEqual(["1007 faults; nothing was written.", "… and 7 more."]);
});

test("nothing that is missing, empty or misspelt is taken for a data set without facts", async () => {
  const { "relationships/chairs.yaml": chairs, ...rest } = SOUND;
  expect(await faultsOf(writeFolder(rest))).toEqual([
    "relationships the folder is missing; allowed: a folder that you may read; one without files states nothing.",
  ]);
  expect(await faultsOf(writeFolder({ ...rest, "relations/chairs.yaml": chairs }))).toEqual([
    'relations the name "relations" is not one that a data set has; allowed: dataset.yaml, sources.yaml, entities, relationships, and notes for people (README, *.md, *.txt).',
    "relationships the folder is missing; allowed: a folder that you may read; one without files states nothing.",
  ]);
  expect(await faultsOf(writeFolder({ ...rest, relationships: chairs }))).toEqual([
    "relationships the folder cannot be read (ENOTDIR); allowed: a folder that you may read; one without files states nothing.",
  ]);
  expect(await faultsOf(writeFolder({ ...SOUND, "relationship/chairs.yaml": chairs }))).toEqual([
    'relationship the name "relationship" is not one that a data set has; allowed: dataset.yaml, sources.yaml, entities, relationships, and notes for people (README, *.md, *.txt). Did you mean "relationships"?',
  ]);
  expect(await faultsOf(writeFolder({ ...SOUND, "relationships/chairs.yaml": "# none\n" }))).toEqual([
    "relationships/chairs.yaml:1:1 the file is empty; allowed: entries, or [] for none.",
  ]);
  expect(await faultsOf(writeFolder({ ...SOUND, "relationships/chairs.yaml": "[]\n" }))).toEqual([]);
});
