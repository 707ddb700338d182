/** The inspector of one relationship: who, what, since when, how sure, and which text says so. */
import type { ReactElement } from "react";
import { standingOn } from "../../cypher/model/standing.ts";
import { toEntity } from "../api/read-graph.ts";
import { request } from "../api/request.ts";
import { useApp, useView } from "../app/app-context.ts";
import { useQuery } from "../app/use-query.ts";
import { InspectLinkDocument } from "../generated/graphql.ts";
import { formatDates } from "../parts/format-date.ts";
import { KindGlyph } from "../parts/kind-glyph.tsx";
import { Trouble } from "../parts/trouble.tsx";
import { CERTAINTY_WORDS, capital, reading, standingWords } from "../parts/words.ts";
import { Citations } from "./citations.tsx";

/** The inspector of the relationship with this id. */
export function LinkPanel({ id }: { readonly id: string }): ReactElement {
  const { acts, today } = useApp();
  const { asOf } = useView();
  const query = useQuery(`link ${id}`, (signal) => request(InspectLinkDocument, { id }, signal));
  const link = query.data?.node;
  if (query.error !== null && !query.fresh) return <Trouble words={query.error} onRetry={acts.retry} />;
  if (link === undefined || !query.fresh)
    return <p className="panel-words">Reading the relationship and its sources …</p>;
  if (link?.__typename !== "Relationship")
    return <p className="panel-words">There is no relationship “{id}” in the graph.</p>;
  return (
    <article className="panel-body">
      <p className="kind-line">Relationship</p>
      <h2 className="entity-name">{link.role === null ? capital(reading(link.type, "OUT")) : capital(link.role)}</h2>
      <p className="sentence">
        <button type="button" className="neighbour" onClick={() => acts.show(toEntity(link.from))}>
          <KindGlyph kind={link.from.kind} />
          <span>{link.from.name}</span>
        </button>
        <em>{reading(link.type, "OUT")}</em>
        <button type="button" className="neighbour" onClick={() => acts.show(toEntity(link.to))}>
          <KindGlyph kind={link.to.kind} />
          <span>{link.to.name}</span>
        </button>
      </p>
      <dl className="facts">
        <dt>Date</dt>
        <dd>{formatDates(link)}</dd>
        <dt>Standing</dt>
        <dd>{standingWords(standingOn(link, asOf ?? today), asOf)}</dd>
        <dt>Certainty</dt>
        <dd>{CERTAINTY_WORDS[link.certainty]}</dd>
      </dl>
      {link.note !== null && <p className="caution">{link.note}</p>}
      <section className="group">
        <h3>Sources</h3>
        <Citations sources={link.sources} />
      </section>
    </article>
  );
}
