/**
 * Texts are in our own words: no eight consecutive words in common with a document, not counting names and titles of posts.
 * Needs the texts.
 */
import { nameKey } from "../../cypher/model/name-key.ts";
import type { Fault } from "../fault.ts";
import type { Position } from "../raw.ts";
import { nameRelationship } from "../validate/read-relationship.ts";
import type { Data, Rule } from "./data.ts";

const RUN = 8;

/** The rule. */
export const ownWords: Rule = {
  name: "own-words",
  what: "eight or more consecutive words in common with a document, names and titles aside",
  check: (data) => {
    const runs = new Map<string, string>();
    for (const [id, paragraphs] of data.texts)
      for (const [index, paragraph] of paragraphs.entries())
        for (const run of runsOf(wordsOf(paragraph))) if (!runs.has(run)) runs.set(run, `${id}#${index + 1}`);
    const names = namesOf(data);
    return textsOf(data).flatMap(({ at, subject, text }): readonly Fault[] => {
      const words = wordsOf(text);
      const own = coveredByNames(words, names);
      let counted = 0;
      let end = -1;
      for (const [start, run] of runsOf(words).entries()) {
        const place = runs.get(run);
        if (place === undefined) continue;
        // Overlapping runs are one longer run; words of names in it do not count.
        if (start > end) counted = 0;
        for (let at = Math.max(start, end); at < start + RUN; at += 1) if (own[at] === false) counted += 1;
        end = start + RUN;
        if (counted >= RUN)
          return [
            { at, subject, problem: `shares "${run}" with ${place}`, allowed: `fewer than ${RUN} words in a row` },
          ];
      }
      return [];
    });
  },
};

function wordsOf(text: string): readonly string[] {
  const key = nameKey(text);
  return key === "" ? [] : key.split(" ");
}

function runsOf(words: readonly string[]): readonly string[] {
  return words
    .slice(0, Math.max(0, words.length - RUN + 1))
    .map((_, start) => words.slice(start, start + RUN).join(" "));
}

function namesOf({ entities, relationships, sources }: Data): readonly (readonly string[])[] {
  const names = [
    ...entities.flatMap(({ fact }) => [fact.name, ...fact.aliases]),
    ...relationships.flatMap(({ fact }) => fact.role ?? []),
    ...sources.map(({ fact }) => fact.title),
  ];
  return [...new Set(names)].map(wordsOf).filter((words) => words.length > 0);
}

/** For each word whether it belongs to a name or title. */
function coveredByNames(words: readonly string[], names: readonly (readonly string[])[]): readonly boolean[] {
  const covered = words.map(() => false);
  for (const name of names)
    for (let start = 0; start + name.length <= words.length; start += 1)
      if (name.every((word, offset) => words[start + offset] === word)) covered.fill(true, start, start + name.length);
  return covered;
}

function textsOf({ entities, relationships, sources }: Data) {
  const texts: { readonly at: Position; readonly subject: string; readonly text: string }[] = [];
  const add = (at: Position, subject: string, ...all: readonly (string | null)[]): void => {
    for (const text of all) if (text !== null) texts.push({ at, subject, text });
  };
  for (const { fact, at } of entities) {
    add(at, fact.id, fact.description, fact.note);
    for (const { label, comparison } of fact.figures) add(at, fact.id, label, comparison);
  }
  for (const { fact, at } of relationships) add(at, nameRelationship(fact), fact.note);
  for (const { fact, at } of sources) add(at, `source ${fact.id}`, fact.note);
  return texts;
}
