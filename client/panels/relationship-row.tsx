/** One relationship in the inspector: role, who is at the other end, date, standing, certainty, note and sources. */
import type { ReactElement } from "react";
import { standingOn } from "../../cypher/model/standing.ts";
import { useApp, useView } from "../app/app-context.ts";
import type { CitationTextFragment } from "../generated/graphql.ts";
import { formatDates } from "../parts/format-date.ts";
import { KindGlyph } from "../parts/kind-glyph.tsx";
import { CERTAINTY_WORDS, capital, standingWords } from "../parts/words.ts";
import type { EntityNode, Link } from "../state/graph.ts";
import { Citations } from "./citations.tsx";

/** What a row says of a relationship. Dates are EDTF. */
export type RelationshipFacts = Pick<Link, "role" | "since" | "until" | "observed" | "certainty"> & {
  readonly note: string | null;
  readonly sources: readonly CitationTextFragment[];
};

type Props = { readonly facts: RelationshipFacts; readonly neighbour: EntityNode };

/** A button with an entity's sign and name, which shows it. */
export function Neighbour({ entity }: { readonly entity: EntityNode }): ReactElement {
  const { acts } = useApp();
  const { id, kind, name, degree } = entity;
  return (
    <button type="button" className="neighbour" onClick={() => acts.show({ id, kind, name, degree })}>
      <KindGlyph kind={kind} />
      <span>{name}</span>
    </button>
  );
}

/** The row. */
export function RelationshipRow({ facts, neighbour }: Props): ReactElement {
  const { today } = useApp();
  const { asOf } = useView();
  const standing = standingOn(facts, asOf ?? today);
  const dates = formatDates(facts);
  return (
    <li className="relationship">
      {facts.role !== null && <p className="role">{capital(facts.role)}</p>}
      <Neighbour entity={neighbour} />
      <p className="when">
        {dates}
        {dates !== "undated" && (
          <span className={`tag standing-${standing.toLowerCase()}`}>{standingWords(standing, asOf)}</span>
        )}
        {facts.certainty === "INFERRED" && <span className="tag">{CERTAINTY_WORDS[facts.certainty]}</span>}
      </p>
      {facts.note !== null && <p className="caution">{facts.note}</p>}
      <Citations sources={facts.sources} />
    </li>
  );
}
