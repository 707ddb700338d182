/**
 * Dates are as wide as their source: what is not marked as inferred stands in a cited paragraph or is the document's date of
 * publication, and an observation is not wider than that. The first part needs the texts.
 */
import { parseEdtf } from "../../cypher/model/edtf.ts";
import { parseLocator } from "../../cypher/model/facts.ts";
import type { Fault } from "../fault.ts";
import type { Position } from "../raw.ts";
import { nameRelationship } from "../validate/read-relationship.ts";
import type { Data, Rule } from "./data.ts";

type DatedFact = {
  readonly at: Position;
  readonly subject: string;
  readonly date: string;
  readonly sources: readonly string[];
  readonly observed: boolean;
};

/** The rule. */
export const dateWidth: Rule = {
  name: "date-width",
  what: "dates wider or narrower than the source allows",
  check: (data) => {
    const published = new Map(data.sources.map(({ fact }) => [fact.id, fact.published]));
    return datedFacts(data).flatMap((dated): readonly Fault[] => {
      const { at, subject, date } = dated;
      const documents = [...new Set(dated.sources.map((locator) => parseLocator(locator).document))];
      const dates = documents.flatMap((id) => published.get(id) ?? []);
      const bare = date.replace("~", "");
      const wide = dates.find((one) => dated.observed && one.length > bare.length && one.startsWith(bare));
      if (wide !== undefined && documents.length === 1)
        return [{ at, subject, problem: `was observed on "${date}"`, allowed: `"${wide}", when the source appeared` }];
      if (date.endsWith("~") || dates.some((one) => one.startsWith(bare))) return [];
      if (documents.some((id) => !data.texts.has(id)) || isStated(bare, dated.sources, data)) return [];
      return [
        {
          at,
          subject,
          problem: `is dated "${date}", which no cited paragraph says`,
          allowed: `"${date}~" if it is inferred`,
        },
      ];
    });
  },
};

function datedFacts({ entities, relationships }: Data): readonly DatedFact[] {
  const ofEntities = entities.flatMap(({ fact, at }) => [
    ...dated(at, fact.id, [fact.date], fact.sources),
    ...fact.figures.flatMap((figure) => dated(at, `${fact.id} "${figure.label}"`, [figure.date], figure.sources)),
  ]);
  const ofRelationships = relationships.flatMap(({ fact, at }) => [
    ...dated(at, nameRelationship(fact), [fact.since, fact.until], fact.sources),
    ...dated(at, nameRelationship(fact), fact.observed, fact.sources, true),
  ]);
  return [...ofEntities, ...ofRelationships];
}

function dated(
  at: Position,
  subject: string,
  dates: readonly (string | null)[],
  sources: readonly string[],
  observed = false,
): readonly DatedFact[] {
  return dates.flatMap((date) => (date === null ? [] : [{ at, subject, date, sources, observed }]));
}

/** True if the year, the month by name and the day each stand in the cited paragraphs. */
function isStated(date: string, sources: readonly string[], { texts }: Data): boolean {
  const words = new Set(
    sources.flatMap((locator) => {
      const { document, paragraph } = parseLocator(locator);
      const text = paragraph === null ? "" : (texts.get(document)?.[paragraph - 1] ?? "");
      return text.toLowerCase().match(/[a-z]+|\d+/g) ?? [];
    }),
  );
  const [year = "", month, day] = date.split("-");
  const first = parseEdtf(date)?.first;
  const monthName =
    first === undefined
      ? ""
      : new Date(first).toLocaleString("en-US", { month: "long", timeZone: "UTC" }).toLowerCase();
  return (
    words.has(year) &&
    (month === undefined || words.has(monthName) || words.has(String(Number(month))) || words.has(month)) &&
    (day === undefined || words.has(String(Number(day))) || words.has(day))
  );
}
