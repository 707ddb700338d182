/** "The" before the names of bodies, where English has it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { PROJECT_ROOT } from "../../../cypher/project-root.ts";
import { withArticle } from "../../../cypher/trace/with-article.ts";

function namesIn(file: string): readonly string[] {
  const rows: readonly { readonly name: string }[] = parse(
    readFileSync(join(PROJECT_ROOT, "seed/data/entities", file), "utf8"),
  );
  return rows.map(({ name }) => name);
}

test("bodies whose name tells what they are have an article, all others of the shipped data set have none", () => {
  const bodies = [...namesIn("committees.yaml"), ...namesIn("organizations.yaml")];
  expect(bodies.filter((name) => withArticle("Organization", name) === name).sort()).toEqual([
    "Affiliated public institutions of the municipal foreign-affairs offices",
    "Central Party and government departments that are members of the Leading Group",
    "Competent authorities for the Yanqi Lake work plan",
    "Districts and departments of Beijing",
    "International chambers of commerce",
    "Member institutions of the Foreign Affairs Committee",
    "Shijingshan District's investment promotion stations in Hong Kong",
    "Task forces of the Leading Group",
  ]);
  expect(withArticle("Organization", "People's Government of Beijing Municipality")).toBe(
    "the People's Government of Beijing Municipality",
  );
});

test("other kinds, and names that have one or are somebody's, stay as they are", () => {
  for (const [kind, name] of [
    ["Official", "Head of the Office of Names"],
    ["Initiative", "Plan of the Committee for Plans"],
    ["Organization", "The Office of Names"],
    ["Organization", "Beijing's Office of Names"],
    ["Organization", "Microsoft Office"],
    ["Organization", "Office Depot"],
    ["Organization", "Bank of China"],
  ] as const)
    expect(withArticle(kind, name)).toBe(name);
});
