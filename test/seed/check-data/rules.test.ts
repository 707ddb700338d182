import { expect, test } from "vitest";
import { readData } from "../../../seed/check-data/data.ts";
import { checkData } from "../../../seed/check-data/rules.ts";
import { faultText } from "../../../seed/fault.ts";
import { openInput } from "../../../seed/read/readers.ts";
import { faultsOf } from "../faults-of.ts";
import { writeFolder } from "../write-folder.ts";

test("the rules on citations find what validation lets pass", async () => {
  const folder = writeFolder({
    "dataset.yaml": "name: test\ntitle: A test\n",
    "sources.yaml": '- id: "000"\n  title: A report\n',
    "entities/places.yaml":
      '- id: place:a\n  name: A\n  sources: ["000"]\n  figures:\n    - { label: halls, value: 3, sources: [] }\n',
    "relationships/part-of.yaml": "[]\n",
  });
  expect(await faultsOf(folder)).toEqual([]);
  const found = checkData(await readData(await openInput(folder, "liaison"), folder))
    .filter(({ rule }) => rule.name === "uncited" || rule.name === "locators")
    .flatMap(({ rule, faults }) => faults.map((one) => `${rule.name}: ${faultText(one)}`.replaceAll(`${folder}/`, "")));
  expect(found).toEqual([
    'uncited: entities/places.yaml:1:3 place:a has a figure "halls" that cites no source; allowed: sources: [ "document#paragraph" ].',
    "locators: sources.yaml:1:3 source 000 says it has no paragraphs; allowed: their number.",
    'locators: entities/places.yaml:3:13 place:a cites "000"; allowed: 000#1 and following.',
  ]);
});
